import { type RefObject } from 'react'

interface ErrorSummaryProps {
  title: string
  /** Where each error is, what to do, and what it is about where another line says the same. */
  errors: readonly { target: string; message: string; about?: string | undefined }[]
  summaryRef: RefObject<HTMLDivElement | null>
}

/** What has to be mended on a page, in one place, each line leading to its field. It takes focus when it appears. */
export const ErrorSummary = ({ title, errors, summaryRef }: ErrorSummaryProps) => (
  <div className="error-summary" ref={summaryRef} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
    <h2 id="error-summary-title">{title}</h2>
    <ul>
      {errors.map(({ target, message, about }) => (
        <li key={target}>
          <a
            href={`#${target}`}
            onClick={(event) => {
              event.preventDefault()
              const field = document.getElementById(target)
              field?.scrollIntoView({ block: 'center' })
              field?.focus()
            }}
          >
            {about && (
              <>
                {about}
                <br />
              </>
            )}
            {message}
          </a>
        </li>
      ))}
    </ul>
  </div>
)

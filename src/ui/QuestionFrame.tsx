import type { ReactNode } from 'react'

interface QuestionFrameProps {
  /** The question's input name; ids of its parts are made from it. */
  name: string
  label: string
  hint?: string
  error?: string
  errorPrefix: string
  /** Its error may appear by itself, and is then said. */
  announces?: boolean
  /** The question is the page's heading. */
  isHeading?: boolean
  /** Several controls (`fieldset` and `legend`), or one (`label`). */
  kind: 'several' | 'one'
  /** Short marks that stand beside the question. */
  codes?: readonly string[]
  children: ReactNode
}

export const hintId = (name: string) => `${name}_hint`
export const errorId = (name: string) => `${name}_error`

/** What describes a question's control to a screen reader. */
export const describedBy = (name: string, hint?: string, error?: string): string | undefined =>
  [hint && hintId(name), error && errorId(name)].filter(Boolean).join(' ') || undefined

/** A question on a page: its words, its hint, its error between them and the answer. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { name, label, hint, error, errorPrefix, announces = false, isHeading = false, kind, codes, children } = props
  const rest = (
    <>
      {codes && <Codes codes={codes} />}
      {hint && (
        <span className="usa-hint" id={hintId(name)}>
          {hint}
        </span>
      )}
      {error && (
        <span className="usa-error-message" id={errorId(name)} role={announces ? 'alert' : undefined}>
          <span className="visually-hidden">{errorPrefix} </span>
          {error}
        </span>
      )}
      {children}
    </>
  )
  const className = `question${error ? ' question--error' : ''}`
  if (kind === 'several') {
    return (
      <fieldset className={className} aria-describedby={describedBy(name, hint, error)}>
        <legend className={isHeading ? 'usa-legend page-heading' : 'usa-legend'}>
          {isHeading ? (
            <h1 className="page-heading" tabIndex={-1}>
              {label}
            </h1>
          ) : (
            label
          )}
        </legend>
        {rest}
      </fieldset>
    )
  }
  const labelElement = (
    <label className={isHeading ? 'usa-label page-heading' : 'usa-label'} htmlFor={name}>
      {label}
    </label>
  )
  return (
    <div className={className}>
      {isHeading ? (
        <h1 className="page-heading" tabIndex={-1}>
          {labelElement}
        </h1>
      ) : (
        labelElement
      )}
      {rest}
    </div>
  )
}

/** The marks beside a question. */
export const Codes = ({ codes }: { codes: readonly string[] }) => (
  <span className="codes">
    {codes.map((code) => (
      <span key={code} className="codes__code">
        {code}{' '}
      </span>
    ))}
  </span>
)

import type { ReactNode } from 'react'

interface FormMarkProps {
  /** `id@version` or an id. */
  form: string
  /** The form's name. */
  children: ReactNode
}

/** A form's name with the shape and colour it has everywhere: the long one a rust square, the simplified a teal dot. */
export function FormMark({ form, children }: FormMarkProps) {
  return (
    <span className="form-mark" data-form={formId(form)}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <Shape form={formId(form)} />
      </svg>
      {children}
    </span>
  )
}

function Shape({ form }: { form: string }) {
  if (form === 'simplified') return <circle cx="6" cy="6" r="5" />
  if (form === 'long') return <rect x="1" y="1" width="10" height="10" />
  return <path d="M6 0 12 6 6 12 0 6Z" />
}

/** `simplified` of `simplified@1`. */
export function formId(form: string): string {
  return form.split('@')[0] ?? form
}

/** The mark: a clock face of which one quarter is left and three are dotted. */
export const Mark = () => (
  <svg className="bar__mark" viewBox="0 0 28 28" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    <circle cx="14" cy="14" r="11.5" strokeWidth="2" strokeDasharray="0.1 4.42" strokeLinecap="round" />
    <path d="M14 2.5A11.5 11.5 0 0 1 25.5 14" strokeWidth="3" strokeLinecap="round" />
    <path d="M14 7v7h5" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)

import type { WorkedCaseId } from '../../../study/room/workedCases.ts'

/** Outlines, for the filled shapes are the forms'. */
const paths: Record<WorkedCaseId, string> = {
  'code-for-america': 'M12 2 22 22H2Z',
  'in-visible-cities': 'M7 2h10l5 10-5 10H7L2 12Z',
}

/** The shape of a worked case on the canvas. */
export const CaseMark = ({ id, name }: { id: WorkedCaseId; name?: string }) => (
  <svg
    className="case-mark"
    viewBox="0 0 24 24"
    {...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
  >
    <path d={paths[id]} />
  </svg>
)

import type { Table } from '../../../../analysis/package/table.ts'
import { decisionKinds } from '../../../../forms/variant/decision.ts'
import type { Settled } from '../outcome.ts'

export const decisionTable: Table<Settled> = {
  name: 'decisions',
  label: 'What the room settled about each card of the long form',
  key: ['card'],
  columns: [
    {
      name: 'card',
      label: 'Question, or page:ID of a screen that is only read',
      type: 'string',
      required: true,
      of: ({ card }) => card,
    },
    { name: 'page', label: 'Page of the long form', type: 'string', required: true, of: ({ page }) => page },
    { name: 'basis', label: 'Legal code, 1 to 8', type: 'integer', of: ({ basis }) => basis ?? null },
    {
      name: 'decision',
      label: 'What was settled',
      type: 'string',
      levels: [...decisionKinds],
      required: true,
      of: ({ decision }) => decision.is,
    },
    {
      name: 'into',
      label: 'The question it was merged with',
      type: 'string',
      of: ({ decision }) => (decision.is === 'merge' ? decision.into : null),
    },
    {
      name: 'reason',
      label: 'Why, as the room wrote it',
      type: 'string',
      free: true,
      of: ({ decision }) => decision.reason ?? null,
    },
    {
      name: 'n_votes',
      label: 'Tables and phones that said something of it',
      type: 'integer',
      required: true,
      of: ({ votes }) => votes,
    },
  ],
}

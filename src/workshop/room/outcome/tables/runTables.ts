import type { Table } from '../../../../analysis/package/table.ts'
import type { AdjustedTimes } from '../../../../study/room/cuttingActions.ts'
import type { Dot } from '../../../../study/room/dot.ts'
import type { Run } from '../outcome.ts'

const seconds = (minutes: number | undefined) => (minutes === undefined ? null : Math.round(minutes * 60))

export const dotTable: Table<Dot> = {
  name: 'dots',
  label: 'One run of one form each; workshop timing, not a study',
  key: ['dot'],
  columns: [
    {
      name: 'dot',
      label: 'Tells runs apart, and nothing of whose it is',
      type: 'string',
      required: true,
      of: ({ id }) => id,
    },
    { name: 'form', label: 'Form, id@version', type: 'string', required: true, of: ({ form }) => form },
    { name: 'round', label: 'Round of the room', type: 'integer', required: true, of: ({ round }) => round },
    { name: 'scenario', label: 'Invented household', type: 'string', required: true, of: ({ scenario }) => scenario },
    { name: 'lang', label: 'Language', type: 'string', required: true, of: ({ lang }) => lang },
    {
      name: 'outcome',
      label: 'How it ended',
      type: 'string',
      levels: ['under-way', 'finished', 'gave-up', 'time-up'],
      required: true,
      of: ({ outcome }) => outcome,
    },
    {
      name: 'primary_ms',
      label: 'Task time in form and signature',
      type: 'integer',
      unit: 'ms',
      required: true,
      of: ({ primaryMs }) => Math.round(primaryMs),
    },
    { name: 'n_errors', label: 'Refused entries', type: 'integer', required: true, of: ({ errors }) => errors },
    { name: 'page', label: 'Page at which it stands or ended', type: 'string', of: ({ page }) => page },
  ],
}

export const formTable: Table<Run> = {
  name: 'forms',
  label: 'Each form with what was predicted and what was measured',
  key: ['form'],
  columns: [
    { name: 'form', label: 'Form, id@version', type: 'string', required: true, of: ({ form }) => form },
    {
      name: 'n_sent',
      label: 'Runs that were sent',
      type: 'integer',
      required: true,
      of: ({ row }) => row.finished.length,
    },
    {
      name: 'n_gave_up',
      label: 'Runs that were given up',
      type: 'integer',
      required: true,
      of: ({ row }) => row.gaveUp.length,
    },
    {
      name: 'n_time_up',
      label: 'Runs that had no time left',
      type: 'integer',
      required: true,
      of: ({ row }) => row.timeUp,
    },
    {
      name: 'median_ms',
      label: 'Median task time in form and signature of runs that were sent',
      type: 'integer',
      unit: 'ms',
      of: ({ row }) => (row.medianMs === null ? null : Math.round(row.medianMs)),
    },
    {
      name: 'predicted_s',
      label: 'Predicted seconds in form and signature, evidence grade D',
      type: 'integer',
      of: ({ predicted }) => seconds(predicted?.minutes),
    },
    {
      name: 'predicted_low_s',
      label: 'Lower end of the 80 % range of the predicted mean, seconds',
      type: 'integer',
      of: ({ predicted }) => seconds(predicted?.low),
    },
    {
      name: 'predicted_high_s',
      label: 'Upper end of the 80 % range of the predicted mean, seconds',
      type: 'integer',
      of: ({ predicted }) => seconds(predicted?.high),
    },
    {
      name: 'adjusted_s',
      label: 'Predicted seconds, adjusted to the runs of adjustment.csv',
      type: 'integer',
      of: ({ adjusted }) => seconds(adjusted?.minutes),
    },
    {
      name: 'adjusted_low_s',
      label: 'Lower end of the 80 % range of the adjusted mean, seconds',
      type: 'integer',
      of: ({ adjusted }) => seconds(adjusted?.low),
    },
    {
      name: 'adjusted_high_s',
      label: 'Upper end of the 80 % range of the adjusted mean, seconds',
      type: 'integer',
      of: ({ adjusted }) => seconds(adjusted?.high),
    },
  ],
}

export const adjustmentTable: Table<AdjustedTimes> = {
  name: 'adjustment',
  label: 'What predictions are adjusted to; no row where too few forms were sent in act one',
  key: ['n_runs'],
  columns: [
    {
      name: 'n_runs',
      label: 'Runs of act one that were sent',
      type: 'integer',
      required: true,
      of: ({ runs }) => runs,
    },
    {
      name: 'factor_percent',
      label: 'What predicted times are multiplied by, in percent; outcome.json has it whole',
      type: 'integer',
      required: true,
      of: ({ factor }) => Math.round(100 * factor),
    },
    {
      name: 'left_out_error_percent',
      label: 'Mean absolute error of a run that is predicted from all others, in percent of its time',
      type: 'integer',
      required: true,
      of: ({ error }) => Math.round(100 * error),
    },
  ],
}

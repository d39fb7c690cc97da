/** What happens in a workshop, step by step. */
export const steps = ['welcome', 'feel', 'swap', 'dots', 'cut', 'break', 'run', 'count', 'whose', 'close'] as const
export type Step = (typeof steps)[number]

export const agendaLengths = [45, 90, 180] as const
export type AgendaLength = (typeof agendaLengths)[number]

/** A step and its minutes, in order. */
export type Agenda = readonly (readonly [Step, number])[]

/**
 * How long each step takes. In 45 minutes nobody runs the room's own form; whoever has 90 does, and whoever has 180 also
 * feels both forms and has time to talk.
 */
export const agendas: Record<AgendaLength, Agenda> = {
  45: [
    ['welcome', 4],
    ['feel', 12],
    ['dots', 5],
    ['cut', 12],
    ['count', 5],
    ['whose', 4],
    ['close', 3],
  ],
  90: [
    ['welcome', 5],
    ['feel', 18],
    ['dots', 8],
    ['cut', 25],
    ['run', 13],
    ['count', 7],
    ['whose', 10],
    ['close', 4],
  ],
  180: [
    ['welcome', 10],
    ['feel', 25],
    ['swap', 15],
    ['dots', 10],
    ['cut', 38],
    ['break', 12],
    ['run', 20],
    ['count', 15],
    ['whose', 25],
    ['close', 10],
  ],
}

/** A step with the minute it begins at. */
export interface TimedStep {
  step: Step
  minutes: number
  startsAt: number
}

export const timed = (agenda: Agenda): TimedStep[] =>
  agenda.map(([step, minutes], index) => ({
    step,
    minutes,
    startsAt: agenda.slice(0, index).reduce((sum, [, before]) => sum + before, 0),
  }))

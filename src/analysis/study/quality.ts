import { errorRates, type ErrorRatesResult } from '../errors/errorRates.ts'
import { runsWithErrors } from '../errors/runsWithErrors.ts'
import type { ProportionResult } from '../completion/proportion.ts'
import { meanAgainst, type MeanResult } from '../numbers/meanAgainst.ts'
import { burden, rawTlx, seq, umuxLite, type UmuxLite, type UmuxLiteSheet } from '../questionnaires/shortScales.ts'
import type { ScaleResult } from '../questionnaires/scaleMean.ts'
import { sus, type Sus, type SusSheet } from '../questionnaires/sus.ts'
import { instruments, questionnaires, type Questionnaire } from '../../study/instruments.ts'
import { isCompleted, runOf, runsOf } from './primarySet.ts'
import { arms, type Arm } from './arms.ts'
import type { StudyParticipant, StudyRun } from './studyData.ts'

/** Whether answers are right: a fast form that is filled in wrongly is no gain (measurement 0). */
export interface QualityResults {
  /** Failed attempts a run. */
  errors: ErrorRatesResult
  withErrors: Record<Arm, ProportionResult>
  /** Mean share of answers that match the household's key, of completed runs, from 0 to 1. */
  matches: Record<Arm, MeanResult>
  /** Simplified minus long, within people who completed both. */
  matchDifference: MeanResult
}

/** Errors and answers that match the key (measurement C7). A run that still goes on hasn't made all its errors. */
export function qualityResults(people: readonly StudyParticipant[]): QualityResults {
  const ended = ({ outcome }: StudyRun) => outcome !== null
  const errors = (arm: Arm) =>
    runsOf(people, arm)
      .filter(ended)
      .map((run) => run.errors)
  return {
    errors: errorRates(errors('long'), errors('simplified')),
    withErrors: { long: runsWithErrors(errors('long')), simplified: runsWithErrors(errors('simplified')) },
    matches: { long: meanAgainst(matchesIn(people, 'long')), simplified: meanAgainst(matchesIn(people, 'simplified')) },
    matchDifference: meanAgainst(
      people.flatMap((person) => {
        const [long, simplified] = [matchOf(runOf(person, 'long')), matchOf(runOf(person, 'simplified'))]
        return long === null || simplified === null ? [] : [simplified - long]
      }),
    ),
  }
}

const matchesIn = (people: readonly StudyParticipant[], arm: Arm) =>
  runsOf(people, arm).flatMap((run) => matchOf(run) ?? [])

/** Null where nothing was compared with a key, and in runs that ended on the way. */
function matchOf(run: StudyRun | undefined): number | null {
  return run && run.scored > 0 && isCompleted(run) ? run.matched / run.scored : null
}

/** How it felt, form by form; a scale that nobody was given is null. */
export interface ScaleResults {
  seq: ScaleResult<'seq'> | null
  umuxLite: UmuxLite | null
  sus: Sus | null
  rawTlx: ScaleResult<'raw-tlx'> | null
  burden: ScaleResult<'burden'> | null
  /** Sheets that were given out and left blank. */
  blank: number
}

/** Questionnaires after each form (measurement C7). Sheets without any answer are counted, and not scored. */
export function scaleResults(people: readonly StudyParticipant[]): Record<Arm, ScaleResults> {
  return Object.fromEntries(arms.map((arm) => [arm, scalesOf(runsOf(people, arm))])) as Record<Arm, ScaleResults>
}

function scalesOf(runs: readonly StudyRun[]): ScaleResults {
  const sheets = (instrument: Questionnaire) =>
    runs
      .filter(({ replies }) => replies.some((reply) => reply.instrument === instrument))
      .map((run) => instruments[instrument].items.map((item) => pointOf(run, instrument, item)))
  const given = (instrument: Questionnaire) => sheets(instrument).length > 0
  const all = questionnaires.flatMap(sheets)
  return {
    seq: given('seq') ? seq(sheets('seq').map(([ease]) => ease ?? null)) : null,
    umuxLite: given('umux-lite') ? umuxLite(sheets('umux-lite') as UmuxLiteSheet[]) : null,
    sus: given('sus') ? sus(sheets('sus') as SusSheet[]) : null,
    rawTlx: given('raw-tlx') ? rawTlx(sheets('raw-tlx')) : null,
    burden: given('burden') ? burden(sheets('burden')) : null,
    blank: all.filter((sheet) => sheet.every((point) => point === null)).length,
  }
}

function pointOf(run: StudyRun, instrument: string, item: string): number | null {
  const value = run.replies.find((reply) => reply.instrument === instrument && reply.item === item)?.value
  return typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : null
}

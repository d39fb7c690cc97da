import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { table, text } from '../model/cells.ts'
import type { Block, SectionModel, TableModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

/** What disturbed the clock, what stands out, and who looked: told, and nothing removed for it (measurement C11). */
export function deviationsSection({ oddities, study }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  const orNone = (model: TableModel): Block[] =>
    model.rows.length > 0 ? [{ kind: 'table', table: model }] : [text(`${model.caption}: ${t('deviations.none')}`)]
  const clock = oddities.clock.map(({ pid, arm, reloads, clockGaps, awayMinutes, pauseMinutes }) => [
    pid,
    t(`form.${arm}`),
    ...[reloads, clockGaps].map(speech.whole),
    ...[awayMinutes, pauseMinutes].map(speech.minutes),
  ])
  const flags = oddities.flags.map(({ pid, arm, code, minutes, border }) => [
    pid,
    t(`form.${arm}`),
    t(`deviations.${code}`),
    ...[minutes, border].map(speech.minutes),
  ])
  const looks = study.looks.map(({ date, by, reason, people }) => [date, by, reason, speech.whole(people)])
  const late = oddities.latePauses.map(({ pid, arm, fromMinute, toMinute, why, by, date }) => [
    pid,
    t(`form.${arm}`),
    ...[fromMinute, toMinute].map(speech.minutes),
    ...[why, by, date],
  ])
  const lateHeads = ['person', 'form', 'n:from', 'n:to', 'why', 'by', 'date']
  const plan = study.deviations.map(({ date, by, words }) => [date, by, words])
  const heads = ['person', 'form', 'n:reloads', 'n:clockGaps', 'n:away', 'n:pause']
  return {
    id: 'deviations',
    heading: t('sections.deviations'),
    blocks: [
      text(speech.sentences(t('deviations.assisted', { count: oddities.assisted }), t('deviations.nothingRemoved'))),
      ...orNone(table(speech, 'deviations', t('deviations.plan'), ['date', 'by', 'what'], plan)),
      ...orNone(table(speech, 'late-pauses', t('deviations.latePauses'), lateHeads, late)),
      ...orNone(table(speech, 'clock', t('deviations.clock'), heads, clock)),
      ...orNone(
        table(speech, 'flags', t('deviations.flags'), ['person', 'form', 'oddity', 'n:took', 'n:border'], flags),
      ),
      ...orNone(table(speech, 'looks', t('deviations.looks'), ['date', 'by', 'why', 'n:people'], looks)),
    ],
  }
}

import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { table } from '../model/cells.ts'
import type { SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'
import { scopeNames } from './scopeNames.ts'

/** Forms, households, clock and claim: what the numbers are numbers of. */
export function testedSection({ study, headline, oddities, tested }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  const crossover = study.randomized ? 'crossover' : 'crossoverByHand'
  const { zone } = headline
  const rows: [string, string][] = [
    [t('tested.code'), study.code],
    [t('tested.kind'), t(`tested.${study.design === 'between' ? 'between' : crossover}`)],
    [t('tested.forms'), `${study.long}, ${study.simplified}`],
    [t('tested.hashes'), tested.forms.map(({ form, hash }) => `${form} ${hash.slice(0, 12)}`).join(', ')],
    [t('tested.households'), tested.households.join(', ')],
    [
      t('tested.clock'),
      t('tested.clockSays', {
        scope: scopeNames(study, speech),
        version: tested.measures.join(', '),
      }),
    ],
    [
      t('tested.claim'),
      t('tested.claimSays', {
        claimed: speech.minutes(study.claim.ratio),
        lower: speech.ratio(zone.lower),
        upper: speech.ratio(zone.upper),
      }),
    ],
    [t(study.design === 'between' ? 'tested.plannedEach' : 'tested.planned'), speech.whole(study.planned)],
    [t('tested.helper'), t(`tested.helperSays.${study.helper}`, { count: oddities.helped })],
    [t('tested.days'), daysOf(study, t)],
    ...(study.seedHash === null ? [] : [[t('tested.seed'), study.seedHash] as [string, string]]),
  ]
  const facts = table(
    speech,
    'tested',
    t('tested.facts'),
    ['what', 'value'],
    rows.filter(([, value]) => value !== ''),
  )
  return { id: 'tested', heading: t('sections.tested'), blocks: [{ kind: 'table', table: facts }] }
}

function daysOf({ firstDay, lastDay }: StudyResults['study'], t: Speech['t']): string {
  if (firstDay === null || lastDay === null) return ''
  return firstDay === lastDay ? firstDay : t('tested.daysSays', { first: firstDay, last: lastDay })
}

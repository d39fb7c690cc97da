import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { intervalCell, pointCell, table } from '../model/cells.ts'
import type { SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

/** The ratio in each language: exploratory (measurement C10). */
export function languagesSection({ languages }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  const { interaction, ratios } = languages
  const rows = ratios.map(({ language, ratio, holmP }) => [
    speech.language(language),
    speech.whole(ratio.n),
    pointCell(ratio, (found) => ('ratio' in found ? found.ratio : undefined), speech.ratio),
    intervalCell(speech, ratio, speech.ratio),
    holmP === null ? '–' : speech.p(holmP),
  ])
  const differs =
    interaction.status === 'estimated'
      ? `F ${speech.ratio(interaction.f)} (${interaction.df1}, ${interaction.df}), p ${speech.p(interaction.p)}`
      : interaction.status === 'point-only' || interaction.status === 'not-estimable'
        ? speech.reason(interaction.reason)
        : ''
  return {
    id: 'languages',
    heading: t('sections.languages'),
    blocks: [
      { kind: 'text', text: t('languages.says') },
      {
        kind: 'table',
        table: table(
          speech,
          'languages',
          t('languages.caption'),
          ['language', 'n:n', 'n:ratio', 'n:interval', 'n:holm'],
          [...rows, [t('languages.interaction'), speech.whole(interaction.n), '–', differs, '–']],
        ),
      },
    ],
  }
}

import { shownJoinCode } from '../../../study/joinCode.ts'
import { htmlPage } from '../../../ui/htmlPage.ts'
import { safe } from '../../../ui/safe.ts'
import type { RoomOutcome } from './outcome.ts'
import { outcomeNames } from './outcomeNames.ts'
import { burden, cut, felt, notes, predictedBesideMeasured, roles, tax } from './outcomeSections.ts'
import type { Speech } from './speech.ts'

const sections = [felt, cut, predictedBesideMeasured, tax, roles, burden, notes]

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** What a room made, as one page that needs no other file and no network: it opens anywhere, and prints. */
export function outcomePage(outcome: RoomOutcome, speech: Speech): string {
  const { t, locale } = speech
  const names = outcomeNames(speech)
  const code = shownJoinCode(outcome.code)
  const date = dayOf(outcome.openedAt)
  const title = t('talk:outcome.title', { code })
  const body = `<main>
<h1>${safe(title)}</h1>
<p>${safe(t('talk:outcome.facts', { date, people: outcome.people }))}</p>
${outcome.isSimulated ? `<p class="label"><strong>${safe(t('talk:outcome.robots'))}</strong></p>` : ''}
<p class="label"><strong>${safe(t('talk:outcome.label'))}</strong> ${safe(t('talk:outcome.labelMeans'))}</p>
${sections.map((section) => section(outcome, speech, names)).join('\n')}
</main>
<footer>${safe(t('talk:outcome.made', { code, date }))} ${safe(t('talk:outcome.label'))}</footer>`
  return htmlPage({ lang: locale, title, style, body })
}

/** Black first, colour second; pages of A4 and Letter break between rows and figures, never inside (look, Print). */
const style = `
:root { color-scheme: light; }
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1c1d1f; background: #fffdf8;
  font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans CJK TC", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
h2 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #c6cace; font-size: 1.25rem; }
h3 { margin: 1.5rem 0 0; font-size: 1rem; }
figure { margin: 1rem 0; }
svg { max-width: 100%; height: auto; font-family: inherit; }
.label { padding: 0.5rem 1rem; border: 2px solid #1c1d1f; background: #fff; }
.headline { font-size: 1.5rem; font-weight: 700; line-height: 1.25; }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
caption { padding: 0.25rem 0; text-align: start; font-weight: 700; }
th, td { padding: 0.25rem 0.5rem 0.25rem 0; border-bottom: 1px solid #dfe1e2; text-align: start; vertical-align: top; font-weight: 400; }
thead th { font-weight: 700; }
footer { margin-top: 3rem; color: #565c65; font-size: 0.875rem; }
@media print {
  body { max-width: none; margin: 0; padding: 0; background: none; font-size: 11pt; }
  h2, h3, caption, thead { break-after: avoid; }
  figure, tr, .label { break-inside: avoid; }
  @page { margin: 16mm; }
}
`

import type { StudyFacts } from '../study/studyData.ts'

/** `README.md` of a package: what it is, and how to check it. In English, as the codebook is. */
export function readMe(study: StudyFacts, isPublic: boolean): string {
  const simulated = `
**Simulated.** Nobody took part: these people are invented, to teach and to test. Nothing here says anything about a form,
and no analysis of people may use it.
`
  return `# ${study.title}
${study.simulated ? simulated : ''}
Data of the study \`${study.code}\`: how long people took for \`${study.long}\` and for \`${study.simplified}\`, playing invented
households. No file holds an answer: only times, counts, codes, and for each question whether the answer was the household's own.

| file | holds |
| --- | --- |
| \`participants.csv\` | everybody who said yes |
| \`runs.csv\` | one form, once; \`primary_ms\` is the time that is compared: task time in ${study.scope.join(' + ')} |
| \`pages.csv\`, \`questions.csv\` | where the time went |
| \`questionnaires.csv\` | how it felt |
| \`allocation.csv\` | the list that decided who was given what, in order; once the study has ended whole, and in \`allocation_redcap.csv\` as REDCap takes it |
| \`crosswalk.csv\` | what became of each question |
| \`late_pauses.csv\` | pauses that a moderator added afterwards |
| \`deviations.csv\` | what was done otherwise than planned |
| \`looks.csv\` | looks at the ratio before the study allowed them |
${isPublic ? '' : '| `events.csv`, `intervals.csv` | the log that all times come from, and the time that is left out |\n'}| \`codebook.csv\`, \`datapackage.json\` | every column, for people and for programs (Data Package 2.0) |
| \`study.json\` | design, plan and claim; the seed of the allocation, whose hash was published before |
| \`preregistration.md\` | what was planned before the first run, where it was |
| \`headline.R\` | the headline again, with R alone: \`Rscript headline.R\` |
| \`checksums.txt\` | SHA-256 of every other file |

${study.simulated ? '' : 'Whoever publishes it adds a licence, here and as \`licenses\` in \`datapackage.json\`.\n\n'}UTF-8, commas, line feeds, \`NA\` for what is missing, whole milliseconds. Text that people wrote has an apostrophe before it where
a spreadsheet would take it for a formula.
${isPublic ? '\nGroups of fewer than five people are put together as `other`, and what people said about themselves is left out where fewer than five said it.\n' : ''}
With timetax, \`npm run --silent analyse -- FOLDER\` gives every result of the report as JSON, and names a file that was changed.
`
}

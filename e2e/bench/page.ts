import type { Measure } from './measure.ts'
import { report } from './report.ts'

/** The page of documentation that says what was measured, on what and when. */
export const page = (machine: readonly string[], measures: readonly Measure[], date: Date): string => `# Bench

Written by \`npm run bench\` on ${date.toISOString().slice(0, 10)}; \`npm run bench -- --strict\` fails where a bar is missed.

${machine.map((line) => `- ${line}`).join('\n')}

${report(measures)}

What the bars are is decided in the design (section 10). Times hold for this machine at this load; bytes, requests and
layout shift are the same everywhere; ratios compare two things of the same run.

- **Transferred** counts bytes as they came over the wire, headers included, compressed as the server sends them.
- **Paint** is Lighthouse's, with its preset for phones really applied (\`devtools\` throttling): slow 4G and a processor
  four times slower. Each value is the median of five visits by a new browser.
- **Continue** runs from the \`timeStamp\` of the click to the second animation frame after the next page came up, over
  two whole applications. Up to one frame (17 ms) of it is waiting for that frame.
- **The bare React page** is one fieldset and a button, without styles, words, checks, storage or a log
  (\`e2e/bench/bare/\`).
- **Results** are those of a simulated crossover in the console, opened five times at 768 × 1024 by a signed-in browser that
  never saw them. *Headline stands* and *all figures drawn* run from the start of the navigation to the second animation
  frame after they came up (medians; the worker that analyses is not slowed). Presses follow each other from the headline to
  the last figure, each timed from the \`timeStamp\` of its click to the second animation frame. Their bars are what Web
  Vitals calls good for the largest paint and for the answer to a press.
- **Analysis** is every estimator of a crossover together, over invented people with 60 questions a form, in Node and on
  one thread; resamples are drawn for two ratios and for each row of the waterfall.

The server has [a bench of its own](bench-server.md).
`

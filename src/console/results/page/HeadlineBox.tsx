import type { HeadlineModel } from '../model/model.ts'

/** The answer: a sentence before it is a chart. */
export function HeadlineBox({ headline }: { headline: HeadlineModel }) {
  const { label, verdict, grade, sentence, more } = headline
  return (
    <section className="results-headline" data-verdict={verdict ?? 'none'} aria-label={label}>
      <p className="results-labels">
        <strong>{label}</strong>
        <span>{grade}</span>
      </p>
      <p className="results-sentence">{sentence}</p>
      {more.map((words) => (
        <p key={words} className="results-more">
          {words}
        </p>
      ))}
    </section>
  )
}

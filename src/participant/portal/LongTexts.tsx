import type { QuestionWords } from '../questionWords.ts'

const notices = ['filing', 'immigrants', 'numbers', 'privacy']
const rights = ['file', 'fair', 'help', 'hearing', 'privacy', 'numbers', 'report', 'work', 'reviews']
const penalties = ['truth', 'card', 'drugs', 'twice', 'overpaid']

interface TextProps {
  words: QuestionWords
}

/** The notices of the coversheet. */
export const Notices = ({ words }: TextProps) => (
  <div className="notices">
    {notices.map((part) => (
      <section key={part}>
        <h2>{words.pageText('coversheet', `${part}.title`)}</h2>
        <p>{words.pageText('coversheet', `${part}.body`)}</p>
      </section>
    ))}
  </div>
)

/** Rights, rules and penalties as one long text in a box that scrolls. Nobody is made to scroll. */
export function RightsBox({ words }: TextProps) {
  const text = (part: string) => words.pageText('rights-and-penalties', part)
  return (
    <div className="scroll-box" role="region" aria-label={text('box')} tabIndex={0}>
      <p>
        <em>{text('own')}</em>
      </p>
      {[...rights, ...penalties].map((part) => (
        <section key={part}>
          <h2>{text(`text.${part}.title`)}</h2>
          <p>{text(`text.${part}.body`)}</p>
        </section>
      ))}
    </div>
  )
}

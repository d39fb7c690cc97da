import type { ReactNode } from 'react'

/** Text of our own making in the little Markdown it uses: headings, paragraphs, lists, and code in a line. */
export function Markdown({ text }: { text: string }) {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '')
  return (
    <article className="console-text">
      {blocks.map((block, index) => (
        <Block key={index} text={block.trim()} />
      ))}
    </article>
  )
}

function Block({ text }: { text: string }) {
  if (text.startsWith('# ')) return <h1>{text.slice(2)}</h1>
  if (text.startsWith('## ')) return <h2>{text.slice(3)}</h2>
  if (!text.startsWith('- ')) return <p>{inline(text)}</p>
  return (
    <ul>
      {text.split('\n').map((line) => (
        <li key={line}>{inline(line.slice(2))}</li>
      ))}
    </ul>
  )
}

function inline(text: string): ReactNode[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}

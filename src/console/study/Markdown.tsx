import type { ReactNode } from 'react'

interface MarkdownProps {
  text: string
  /** Which sections, by their headings, stand folded under them. */
  isFolded?: (heading: string) => boolean
}

/** Text of our own making in the little Markdown it uses: headings, paragraphs, lists, and code in a line. */
export function Markdown({ text, isFolded = () => false }: MarkdownProps) {
  return (
    <article className="console-text">
      {text.split(/^(?=## )/m).map((section, index) => {
        const heading = /^## (.*)$/m.exec(section)?.[1] ?? ''
        if (!isFolded(heading)) return <Blocks key={index} text={section} />
        return (
          <details key={index}>
            <summary>{heading}</summary>
            <Blocks text={section.replace(/^## .*$/m, '')} />
          </details>
        )
      })}
    </article>
  )
}

function Blocks({ text }: { text: string }) {
  const blocks = text.replace(/^(#.*)\n/gm, '$1\n\n').split(/\n{2,}/)
  return blocks.filter((block) => block.trim() !== '').map((block, index) => <Block key={index} text={block.trim()} />)
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

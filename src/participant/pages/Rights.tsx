import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { ExtrasProps } from './PageExtras.tsx'

const can = ['answer', 'interpreter', 'hearing', 'fair', 'private']
const must = ['true', 'card', 'changes', 'proof']
const paragraphs = [
  'file',
  'decision',
  'interview',
  'language',
  'nondiscrimination',
  'hearing',
  'privacy',
  'immigration',
  'truth',
  'card',
  'changes',
  'work',
]

/** The rights and the rules in short, the full text one tap away. */
export function Rights({ words, events }: ExtrasProps) {
  const { t } = words.words
  const [isOpen, setOpen] = useState(false)
  const toggle = (open: boolean, event: Event) => {
    setOpen(open)
    events.say(open ? 'help_opened' : 'help_closed', { target: 'rights-full-text' }, {}, events.momentOf(event))
  }
  return (
    <>
      <h2>{t('pages:rights.youCan')}</h2>
      <ul className="plain-list">
        {can.map((key) => (
          <li key={key}>{t(`pages:rights.can.${key}`)}</li>
        ))}
      </ul>
      <h2>{t('pages:rights.youMust')}</h2>
      <ul className="plain-list">
        {must.map((key) => (
          <li key={key}>{t(`pages:rights.must.${key}`)}</li>
        ))}
      </ul>
      <p>
        <Button look="outline" onClick={(event) => toggle(true, event.nativeEvent)}>
          {t('pages:rights.full')}
        </Button>
      </p>
      {isOpen && (
        <Panel title={t('legal:title')} closeLabel={t('common:close')} onClose={(event) => toggle(false, event)}>
          <p>
            <em>{t('legal:own')}</em>
          </p>
          {paragraphs.map((key) => (
            <p key={key}>{t(`legal:${key}`)}</p>
          ))}
        </Panel>
      )}
    </>
  )
}

import { type ChangeEvent, useRef, useState } from 'react'
import type { Paper } from '../../questions/kinds/papers.ts'
import { refusalOfFile } from '../../questions/kinds/papers.ts'
import type { Refusal } from '../../questions/refusal.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { errorId, hintId } from '../../ui/QuestionFrame.tsx'
import type { PageViewProps } from '../PageView.tsx'

/** The scenario's own papers, offered so that nobody photographs real ones. */
export interface PapersOffered {
  samples: readonly { name: string; lines: readonly string[] }[]
}

const accepted = '.pdf,.jpg,.jpeg,.png,.heic,.heif,application/pdf,image/jpeg,image/png,image/heic,image/heif'

/** Adding papers: the scenario's samples, or a photo or file, which is looked at on the device and goes nowhere. */
export function PapersPage({ answers, stop, onAnswers, onAccept, events, papers }: PageViewProps) {
  const { t } = useWords()
  const [refused, setRefused] = useState<{ file: string; refusal: Refusal }[]>([])
  const attempts = useRef(0)
  const added = answers['docs-upload'] ?? []
  const keep = (next: Paper[]) => onAnswers({ ...answers, 'docs-upload': next.length > 0 ? next : undefined })

  const pick = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])].map((file) => ({ file, refusal: refusalOfFile(file) }))
    const faults = files.flatMap(({ file, refusal }) => (refusal ? [{ file: file.name, refusal }] : []))
    setRefused(faults)
    attempts.current += faults.length > 0 ? 1 : 0
    faults.forEach(({ refusal }) =>
      events.say(
        'validation_error',
        { rule: refusal, nth: attempts.current },
        { q: 'docs-upload' },
        events.momentOf(nativeEvent),
      ),
    )
    const good = files.flatMap(({ file, refusal }) =>
      refusal ? [] : [{ name: file.name, bytes: file.size, type: file.type }],
    )
    keep([...added, ...good])
    currentTarget.value = ''
  }

  const isAdded = (name: string) => added.some((paper) => paper.sample && paper.name === name)
  const go = (value: Paper[] | null, event: Event) =>
    onAccept({ asked: stop.ask, values: { 'docs-upload': value }, then: 'done', timeStamp: events.momentOf(event) })
  return (
    <>
      <p className="notice">{t('pages:papers.private')}</p>
      <h2>{t('pages:papers.samples')}</h2>
      <p>{t('pages:papers.samplesHint')}</p>
      <ul className="sample-papers">
        {papers?.samples.map(({ name, lines }) => (
          <li key={name} className="card">
            <span className="card__who">
              <strong>{name}</strong>
              {lines.map((line) => (
                <span key={line} className="optional">
                  {line}
                  <br />
                </span>
              ))}
            </span>
            <Button
              look="outline"
              small
              disabled={isAdded(name)}
              onClick={() => keep([...added, { name, bytes: 0, type: 'sample', sample: true }])}
            >
              {t('pages:papers.addSample', { paper: name })}
            </Button>
          </li>
        ))}
      </ul>
      <div id={errorId('docs-upload')} role={refused.length > 0 ? 'alert' : undefined}>
        {refused.map(({ file, refusal }, index) => (
          <p key={index} className="usa-error-message">
            {t(`errors:${refusal}`, { file })}
          </p>
        ))}
      </div>
      <p>
        <label className="button button--outline button--wide file-button" htmlFor="docs-upload">
          {t('pages:papers.choose')}
          <input
            id="docs-upload"
            name="docs-upload"
            type="file"
            accept={accepted}
            multiple
            onChange={pick}
            aria-describedby={`${hintId('docs-upload')} ${errorId('docs-upload')}`}
          />
        </label>
      </p>
      <p className="usa-hint" id={hintId('docs-upload')}>
        {t('pages:papers.chooseHint')}
      </p>
      <h2 aria-live="polite">{t('pages:papers.added', { count: added.length })}</h2>
      {added.length > 0 && (
        <ul className="cards">
          {added.map((paper, index) => (
            <li key={`${paper.name} ${index}`} className="card">
              <span className="card__who">{paper.name}</span>
              <Button
                look="quiet"
                small
                aria-label={t('pages:papers.remove', { paper: paper.name })}
                onClick={() => keep(added.filter((one) => one !== paper))}
              >
                {t('common:remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {added.length > 0 ? (
          <Button wide onClick={(event) => go([...added], event.nativeEvent)}>
            {t('common:continue')}
          </Button>
        ) : (
          <Button wide onClick={(event) => go(null, event.nativeEvent)}>
            {t('pages:papers.later')}
          </Button>
        )}
      </div>
    </>
  )
}

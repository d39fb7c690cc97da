import { useEffect } from 'react'
import { useSearchParams } from 'wouter'
import './cut.scss'
import { useWords } from '../../../i18n/useWords.ts'
import { room } from '../../../study/room/cuttingState.ts'
import { CutCards } from './CutCards.tsx'
import { CutSettle } from './CutSettle.tsx'
import { CutWallView } from './CutWallView.tsx'
import { CutWords } from './CutWords.tsx'
import { StartOver } from './StartOver.tsx'
import { useCutNames } from './useCutNames.ts'
import { useLocalCut } from './useLocalCut.ts'
import { useReaderLocale } from './useReaderLocale.ts'

const views = ['cards', 'settle', 'wall'] as const
type View = (typeof views)[number]
const isView = (value: string | null): value is View => views.some((view) => view === value)

/** For whom somebody alone may speak. */
const voices = [room, 'table-1', 'table-2', 'table-3']

/** The cards of act two without a room: to be tried, prepared with, and looked at. */
export default function CutPage() {
  const [query, setQuery] = useSearchParams()
  const given = query.get('view')
  const view = isView(given) ? given : 'cards'
  const voice = voices.find((one) => one === query.get('voice')) ?? room
  const choose = (change: Record<string, string>) => {
    setQuery(Object.entries({ view, voice, ...change }), { replace: true })
  }
  return (
    <CutWords locale={useReaderLocale()}>
      <CutAlone view={view} voice={voice} choose={choose} />
    </CutWords>
  )
}

interface CutAloneProps {
  view: View
  voice: string
  choose: (change: Record<string, string>) => void
}

function CutAlone({ view, voice, choose }: CutAloneProps) {
  const { t } = useWords()
  const model = useLocalCut(view === 'settle' ? room : voice)
  const names = useCutNames(model.base)
  const title = t('cut:pageTitle')
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      <h1>{t('cut:title')}</h1>
      {view !== 'wall' && <p>{t('cut:lead')}</p>}
      <div className="cut-set">
        <fieldset className="cut-filter">
          <legend>{t('cut:view.label')}</legend>
          {views.map((one) => (
            <label key={one} className="cut-choice">
              <input type="radio" name="view" checked={view === one} onChange={() => choose({ view: one })} />
              <span>{t(`cut:view.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        {view === 'cards' && (
          <div className="choice-list">
            <label htmlFor="cut-voice">{t('cut:voice.label')}</label>
            <select id="cut-voice" value={voice} onChange={(event) => choose({ voice: event.target.value })}>
              {voices.map((one) => (
                <option key={one} value={one}>
                  {names.voice(one)}
                </option>
              ))}
            </select>
          </div>
        )}
        {view !== 'wall' && <StartOver forget={model.forget} />}
      </div>
      {view === 'cards' && <CutCards key={voice} model={model} />}
      {view === 'settle' && <CutSettle model={model} />}
      {view === 'wall' && <CutWallView model={model} />}
    </>
  )
}

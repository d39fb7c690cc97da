import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import './undo.scss'
import { UndoContext, type Undoable } from './UndoContext.ts'

/** How long something can be taken back; the time stands still while the pointer or the focus is on the offer. */
export const offeredForMs = 10_000

type Shown =
  | { state: 'offered' | 'undoing'; undoable: Undoable }
  /** What came of it, until the next offer. */
  | { state: 'undone' | 'failed' }

/**
 * Says what was done and offers to take it back, instead of asking beforehand. The offer comes last in the page, is
 * announced, and Ctrl+Z takes it wherever the focus is, except in a field, where it belongs to what is typed.
 */
export function UndoBar({ children }: { children: ReactNode }) {
  const { t } = useTranslation('console')
  const [shown, setShown] = useState<Shown | null>(null)
  const [isHeld, setHeld] = useState(false)
  const offer = useCallback((undoable: Undoable) => setShown({ state: 'offered', undoable }), [])
  const close = () => {
    setShown(null)
    setHeld(false)
  }
  const undo = async (undoable: Undoable) => {
    setShown({ state: 'undoing', undoable })
    setHeld(false)
    try {
      await undoable.undo()
      setShown({ state: 'undone' })
    } catch {
      setShown({ state: 'failed' })
    }
  }

  useEffect(() => {
    if (shown === null || shown.state === 'undoing' || isHeld) return undefined
    const timer = setTimeout(() => setShown(null), offeredForMs)
    return () => clearTimeout(timer)
  }, [shown, isHeld])
  useUndoKey(shown?.state === 'offered' ? () => void undo(shown.undoable) : null)

  return (
    <UndoContext value={offer}>
      {children}
      <div
        className="undo"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <p className="undo-words" aria-live="polite">
          {shown && ('undoable' in shown ? shown.undoable.done : t(`undo.${shown.state}`))}
          {shown?.state === 'offered' && <span className="visually-hidden"> {t('undo.key')}</span>}
        </p>
        {shown?.state === 'offered' && (
          <Button look="outline" small onClick={() => void undo(shown.undoable)}>
            {t('undo.undo')}
          </Button>
        )}
        {shown && (
          <Button look="quiet" small onClick={close}>
            {t('undo.close')}
          </Button>
        )}
      </div>
    </UndoContext>
  )
}

/** Ctrl+Z, or Command+Z, outside of fields. */
function useUndoKey(undo: (() => void) | null): void {
  const latest = useRef(undo)
  useEffect(() => {
    latest.current = undo
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
      if (!isUndo || isTyping || !latest.current) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

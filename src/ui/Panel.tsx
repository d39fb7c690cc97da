import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Button } from './Button.tsx'

interface PanelProps {
  title: string
  closeLabel: string
  onClose: (event: Event) => void
  children: ReactNode
}

/** A panel over the page: the browser's own dialog, so that focus, Escape and the rest of the page behave. */
export function Panel({ title, closeLabel, onClose, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it is taken off the page: only then the focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return undefined
    // jsdom and browsers before 2022 have no modal dialogs; open, it is at least there to read.
    if (typeof element.showModal === 'function') element.showModal()
    else element.setAttribute('open', '')
    element.querySelector<HTMLElement>('h2')?.focus()
    return () => element.close?.()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-labelledby="panel-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose(event.nativeEvent)
      }}
    >
      <div className="panel__head">
        <h2 id="panel-title" tabIndex={-1}>
          {title}
        </h2>
        <Button look="quiet" small onClick={(event) => onClose(event.nativeEvent)}>
          {closeLabel}
        </Button>
      </div>
      {children}
    </dialog>
  )
}

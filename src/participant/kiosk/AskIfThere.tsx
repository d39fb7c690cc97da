import { useLayoutEffect, useRef } from 'react'
import type { Words } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'

/** Asks whether somebody is still there. Any press answers, which is heard elsewhere: the button is there to be found. */
export function AskIfThere({ t }: Pick<Words, 't'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return undefined
    // jsdom and browsers before 2022 have no modal dialogs; open, it is at least there to read.
    if (typeof element.showModal === 'function') element.showModal()
    else element.setAttribute('open', '')
    element.querySelector('button')?.focus()
    return () => element.close?.()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="panel"
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-body"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="idle-title">{t('kiosk:idle.title')}</h2>
      <p id="idle-body">{t('kiosk:idle.body')}</p>
      <div className="actions">
        <Button wide>{t('kiosk:idle.goOn')}</Button>
      </div>
    </dialog>
  )
}

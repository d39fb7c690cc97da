import { useLayoutEffect, useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { Button } from '../ui/Button.tsx'
import type { Cover } from './visit/cover.ts'
import { useSession } from './visit/useSession.ts'

/**
 * Lies over the page while the clock counts a pause, and lets nothing of the form be reached. A moderator's pause goes away
 * by itself; coming back after a while asks for a press.
 */
export function PageCover({ cover }: { cover: Cover }) {
  const { t } = useWords()
  const { session } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return undefined
    open(element)
    element.querySelector<HTMLElement>('h2')?.focus()
    session.coverShown(true)
    return () => {
      element.close?.()
      session.coverShown(false)
    }
  }, [session])

  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-labelledby="cover-title"
      aria-describedby="cover-body"
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault()
      }}
      onCancel={(event) => event.preventDefault()}
      // A browser may close a dialog that asks twice not to be: Android's way back does.
      onClose={(event) => open(event.currentTarget)}
    >
      <h2 id="cover-title" tabIndex={-1}>
        {t(`visit:cover.${cover.kind}.title`)}
      </h2>
      <p id="cover-body">{t(`visit:cover.${cover.kind}.body`)}</p>
      {cover.kind === 'return' && (
        <div className="actions">
          <Button wide onClick={() => session.obey({ type: 'go-on' })}>
            {t('visit:cover.return.goOn')}
          </Button>
        </div>
      )}
    </dialog>
  )
}

/** jsdom and browsers before 2022 have no modal dialogs; open, it is at least there to read. */
function open(dialog: HTMLDialogElement) {
  if (!dialog.isConnected || dialog.open) return
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.setAttribute('open', '')
}

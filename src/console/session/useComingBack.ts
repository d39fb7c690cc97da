import { useEffect, useState } from 'react'

/** While something lies over the screens: afterwards the tab has its name again, and the focus is where it was. */
export function useComingBack(): void {
  // Taken before it is drawn: then it has a title of its own, and what lies beneath can't have the focus.
  const [{ title, activeElement }] = useState(() => ({ title: document.title, activeElement: document.activeElement }))
  useEffect(
    () => () => {
      document.title = title
      // What was hidden can take the focus once it is shown.
      requestAnimationFrame(() => {
        if (activeElement instanceof HTMLElement && activeElement.isConnected) activeElement.focus()
      })
    },
    [title, activeElement],
  )
}

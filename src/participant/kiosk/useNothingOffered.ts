import { useLayoutEffect } from 'react'

const fields = 'form, input, select, textarea'

/** Keeps the browser from offering what somebody typed before, and from bringing it back with a page. */
export function useNothingOffered(): void {
  useLayoutEffect(() => {
    const turnOff = () => {
      for (const field of document.querySelectorAll(fields))
        if (field.getAttribute('autocomplete') !== 'off') field.setAttribute('autocomplete', 'off')
    }
    turnOff()
    const watch = new MutationObserver(turnOff)
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['autocomplete'] })
    return () => watch.disconnect()
  }, [])
}

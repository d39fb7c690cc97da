import { useEffect, useState } from 'react'
import { type Form, pagesOf, questionsIn } from '../../forms/form.ts'
import { loadForm } from '../../forms/loadForm.ts'

/** The questions a page of a form can ask; none while the form isn't here or there is no such page. */
export function useQuestionsOnPage(form: string | null, page: string | null): readonly string[] {
  const [loaded, setLoaded] = useState<{ name: string; form: Form }>()
  useEffect(() => {
    if (form === null) return undefined
    let isHere = true
    // A form of another version is not here: then help is with the page.
    loadForm(form).then(
      (one) => {
        if (isHere && one) setLoaded({ name: form, form: one })
      },
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [form])
  if (loaded?.name !== form) return []
  const shown = pagesOf(loaded.form).find(({ id }) => id === page)
  return shown ? questionsIn(shown.ask) : []
}

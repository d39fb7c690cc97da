import { useTranslation } from 'react-i18next'
import { annotationKey } from './annotationKey.ts'

/** What is said of a number, in the language being read; as the file of the rules says it where there are no words. */
export function useAnnotations(): (annotation: string) => string {
  const { t } = useTranslation('workshop')
  return (annotation) =>
    annotation === '' ? '' : t(`rules.annotation.${annotationKey(annotation)}`, { defaultValue: annotation })
}

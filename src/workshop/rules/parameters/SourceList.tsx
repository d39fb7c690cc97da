import { useTranslation } from 'react-i18next'
import type { Source } from '../../../eligibility/parameters/parametersFile.ts'
import { addressOf } from './addressOf.ts'
import { useAnnotations } from './useAnnotations.ts'

/** Where a number was read: the title, with a link where it has an address, and how it was read. */
export function SourceList({ section, sources }: { section?: string; sources: readonly Source[] }) {
  const { t } = useTranslation('workshop')
  const say = useAnnotations()
  return (
    <ul className="rules-sources">
      {section && <li>{section}</li>}
      {sources.map((source) => {
        const address = addressOf(source)
        return (
          <li key={source.title}>
            {address ? (
              <a href={address} rel="noreferrer" lang="en">
                {source.title}
              </a>
            ) : (
              <span lang="en">{source.title}</span>
            )}{' '}
            <span className="rules-unit">{t('rules.numbers.how', { how: say(source.how) })}</span>
          </li>
        )
      })}
    </ul>
  )
}

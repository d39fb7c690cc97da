import { useTranslation } from 'react-i18next'
import { type SourcedNumber, sources } from '../../../eligibility/parameters/sourced.ts'
import type { Source } from '../../../eligibility/parameters/parametersFile.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { markOf } from './confidence.ts'
import { SourceList } from './SourceList.tsx'
import { type FoldedNumber, foldedNumbers } from './foldedNumbers.ts'
import { useAnnotations } from './useAnnotations.ts'
import { isBySize, unitWords, valueWords } from './valueWords.ts'

const sourcesOf = ({ source }: SourcedNumber): Source[] =>
  source.flatMap((key) => {
    const found = sources[key]
    return found ? [found] : []
  })

/** Numbers of the rules, a line each: value, unit, how sure, and every place it was read. */
export function NumbersTable({ caption, numbers }: { caption: string; numbers: readonly SourcedNumber[] }) {
  const { t } = useTranslation('workshop')
  const { locale } = useWords()
  const say = useAnnotations()
  const valueOf = (number: SourcedNumber) =>
    valueWords(number, locale, (name, value) => t('rules.working.of', { name: say(name), item: value }))
  const columns: Column<FoldedNumber>[] = [
    { id: 'number', head: t('rules.numbers.number'), cell: ({ key }) => t(`rules.parameter.${key}`) },
    {
      id: 'value',
      head: t('rules.numbers.value'),
      cell: (number) => (
        <>
          <strong className="rules-value">{isBySize(number) ? t('rules.numbers.bySize') : valueOf(number)}</strong>
          <span className="rules-unit">{say(unitWords(number))}</span>
          {number.more && <span>{t('rules.numbers.more', { value: valueOf(number.more) })}</span>}
          {number.note && <span className="rules-unit"> {t('rules.numbers.note', { note: say(number.note) })}</span>}
        </>
      ),
    },
    {
      id: 'mark',
      head: t('rules.numbers.mark'),
      cell: (number) => (
        <>
          <strong>{t(`rules.mark.${markOf(sourcesOf(number))}.name`)}</strong>
          {number.confidence && <span className="rules-unit"> {say(number.confidence)}</span>}
        </>
      ),
    },
    {
      id: 'sources',
      head: t('rules.numbers.sources'),
      cell: (number) => <SourceList section={number.section} sources={sourcesOf(number)} />,
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={foldedNumbers(numbers)} rowKey={({ key }) => key} />
}

import { sections, type SectionId, pagesOf } from '../../forms/form.ts'
import type { Stop } from '../../forms/walk.ts'
import { itemsOf } from '../../questions/answers.ts'
import { answerText } from '../answerText.ts'
import { itemName } from '../itemName.ts'
import type { ExtrasProps } from './PageExtras.tsx'

/** Everything answered on the path so far, section by section, each with a way to change it. */
export function CheckAnswers({ form, words, walked, answers, events, onChange, addressOf, stop: here }: ExtrasProps) {
  const { t } = words.words
  const sectionOfPage = new Map(pagesOf(form).map((page) => [page.id, page.section]))
  const before = walked.path.slice(
    0,
    walked.path.findIndex((stop) => stop.page === here.page),
  )
  const rowsOf = (section: SectionId) =>
    before
      .filter((stop) => sectionOfPage.get(stop.page) === section)
      .flatMap((stop) => stop.ask.map((put) => ({ stop, put })))

  const valueOf = (put: Stop['ask'][number]) =>
    put.group
      ? itemsOf(walked.relevant, put.group).find(({ id }) => id === put.item)?.[put.question]
      : walked.relevant[put.question as keyof typeof answers]

  return (
    <>
      {sections.map((section) => {
        const rows = rowsOf(section)
        if (rows.length === 0) return null
        return (
          <section key={section}>
            <h2>{t(`common:sections.${section}`)}</h2>
            <dl className="rows">
              {rows.map(({ stop, put }, index) => {
                const isFirstOfPage = rows[index - 1]?.stop !== stop
                const about = stop.loop && put.group && put.item ? itemName(answers, put.group, put.item, words) : ''
                const short = words.short(put)
                const isPlain = !about || put.group === 'other-money'
                const what = isPlain ? short : `${about} · ${short}`
                return (
                  <div className="row" key={`${put.question}~${put.item ?? ''}`}>
                    <dt>{what}</dt>
                    <dd>
                      {answerText(put.question, valueOf(put), words)}
                      {isFirstOfPage && (
                        <a
                          className="button button--quiet button--small"
                          href={addressOf(stop)}
                          aria-label={t('common:changeWhat', { what })}
                          onClick={(event) => {
                            event.preventDefault()
                            onChange(stop, events.momentOf(event.nativeEvent), here.page)
                          }}
                        >
                          {t('common:change')}
                        </a>
                      )}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </section>
        )
      })}
    </>
  )
}

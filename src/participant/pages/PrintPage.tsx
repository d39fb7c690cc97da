import { useLocation } from 'wouter'
import { monthlyIncome } from '../../eligibility/monthlyIncome.ts'
import { formName, type Form } from '../../forms/form.ts'
import { peopleOf } from '../../forms/derive.ts'
import { isFetched } from '../../forms/loadForm.ts'
import { walk } from '../../forms/walk.ts'
import { day, usd } from '../../i18n/format.ts'
import { type GroupId, itemsOf, me, type QuestionId } from '../../questions/answers.ts'
import { countyOf } from '../../questions/places/countyOf.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { answeredRows } from './answeredRows.ts'
import { answerText } from '../answerText.ts'
import { useQuestionWords } from '../questionWords.ts'
import { useSession } from '../visit/useSession.ts'
import { PaperTools } from './PaperTools.tsx'

type Row = { label: string; value: string }

const contact: QuestionId[] = [
  'home-street',
  'home-unit',
  'home-city',
  'home-zip',
  'homeless',
  'mail-same',
  'mail-address',
  'phone-cell',
  'text-ok',
  'email',
  'lang-speak',
  'lang-read',
  'interpreter',
]
const household: QuestionId[] = ['food-others', 'disab-any', 'disab-who', 'student-any']
const money: QuestionId[] = ['work-types', 'unearned-types', 'income-right']
const costs: QuestionId[] = ['rent-amount', 'utility-types', 'cost-types', 'support-amount']
const fast: QuestionId[] = ['money-on-hand', 'farmworker']
const interview: QuestionId[] = ['interview-when', 'rep-any', 'rep-name', 'rep-phone', 'ssn-now']
const background: QuestionId[] = ['hispanic', 'race']

interface PrintPageProps {
  run: string
  form: Form
  scenario: Scenario
}

/** The filled-in application of a run as a document that a county could file, on this device only. */
export function PrintPage({ run, form, scenario }: PrintPageProps) {
  const { session, visit } = useSession()
  const answers = session.answersAt(run)
  const [, navigate] = useLocation()
  const walked = walk(form, answers)
  const { relevant } = walked
  const words = useQuestionWords(relevant, form)
  const { t, locale } = words.words

  const rowsOf = (ids: readonly QuestionId[]): Row[] =>
    ids.flatMap((question) =>
      question in relevant
        ? [
            {
              label: words.short({ question }),
              value: answerText(question, relevant[question as keyof typeof relevant], words),
            },
          ]
        : [],
    )
  const itemRows = (group: GroupId, ids: readonly QuestionId[]): Row[] =>
    itemsOf(relevant, group).flatMap((item) =>
      ids.flatMap((question) =>
        question in item
          ? [{ label: words.short({ question, item: item.id }), value: answerText(question, item[question], words) }]
          : [],
      ),
    )

  const county = countyOf(answers)
  const fullName = [relevant['first-name'], relevant['last-name']].filter(Boolean).join(' ')
  const number = visit.numbers[run]
  const { total, lines } = monthlyIncome(relevant)
  const sections: { id: string; rows: Row[] }[] = [
    { id: 'contact', rows: rowsOf(contact) },
    {
      id: 'household',
      rows: [...rowsOf(household), ...itemRows('students', ['student-who', 'student-half', 'student-workstudy'])],
    },
    {
      id: 'money',
      rows: [
        ...rowsOf(money.slice(0, 1)),
        ...itemRows('jobs', ['job-who', 'job-employer', 'job-frequency', 'job-pay']),
        ...itemRows('businesses', ['se-who', 'se-gross']),
        ...rowsOf(money.slice(1, 2)),
        ...itemRows('other-money', ['un-amount']),
        ...(lines.length > 0 ? [{ label: t('pages:monthly-total.total'), value: usd(total, locale) }] : []),
        ...rowsOf(money.slice(2)),
      ],
    },
    {
      id: 'costs',
      rows: [
        ...rowsOf(costs),
        ...itemRows('care-costs', ['care-amount']),
        ...itemRows('medical-costs', ['med-amount']),
      ],
    },
    { id: 'fast', rows: rowsOf(fast) },
    { id: 'interview', rows: rowsOf(interview) },
    { id: 'background', rows: rowsOf(background) },
  ]

  const printed = isFetched(formName(form))
    ? answeredRows(form, walked, words).map(({ section, rows }) => ({
        id: section as string,
        title: t(`common:sections.${section}`),
        rows,
      }))
    : sections.map(({ id, rows }) => ({ id, title: t(`print:sections.${id}`), rows }))

  return (
    <main id="main" className="paper" data-page="print">
      <PaperTools back={() => navigate('/visit/thanks')} />
      <p className="paper__stamp">{t('print:stamp')}</p>
      <header className="paper__head">
        <h1 tabIndex={-1}>{t('print:title')}</h1>
        {county && <p>{t('print:to', { county: t(`counties:${county}`) })}</p>}
        <dl className="paper__key">
          <div>
            <dt>{t('print:applicant')}</dt>
            <dd>
              <strong>{fullName}</strong>
            </dd>
          </div>
          {relevant.dob && (
            <div>
              <dt>{words.short({ question: 'dob' })}</dt>
              <dd>{day(relevant.dob, locale)}</dd>
            </div>
          )}
          <div>
            <dt>{t('print:received', { date: scenario.today })}</dt>
            <dd>{number ? t('print:number', { number }) : ''}</dd>
          </div>
        </dl>
      </header>
      {printed.map(({ id, title, rows }) => (
        <section key={id}>
          <h2>{title}</h2>
          {id === 'household' && <PeopleTable relevant={relevant} words={words} />}
          <dl className="paper__rows">
            {rows.map(({ label, value }, index) => (
              <div key={`${label} ${index}`}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className="paper__sign">
        <h2>{t('print:sections.sign')}</h2>
        <p>{words.label({ question: 'perjury-ack' })}</p>
        <p className="paper__signature">{relevant.signature}</p>
        <p>{t('print:signedOn', { date: scenario.today })}</p>
      </section>
      <footer className="paper__foot">{t('print:footer', { form: formName(form), date: scenario.today })}</footer>
    </main>
  )
}

function PeopleTable({
  relevant,
  words,
}: {
  relevant: ReturnType<typeof walk>['relevant']
  words: ReturnType<typeof useQuestionWords>
}) {
  const { t, locale } = words.words
  const heads = [
    'print:person',
    'questions:m-dob.short',
    'questions:m-relationship.short',
    'print:applies',
    'print:citizenColumn',
  ]
  const rows = peopleOf(relevant).map((person) => {
    const member = relevant.members?.find(({ id }) => id === person)
    const born = person === me ? relevant.dob : member?.['m-dob']
    const applies = person === me ? relevant['applying-self'] : member?.['m-applying']
    const citizen = relevant.people?.find(({ id }) => id === person)?.citizen
    const name =
      person === me ? [relevant['first-name'], relevant['last-name']] : [member?.['m-first'], member?.['m-last']]
    const relationship = member?.['m-relationship']
    return [
      name.filter(Boolean).join(' '),
      born ? day(born, locale) : '',
      person === me ? t('print:applicant') : relationship ? words.option('m-relationship', relationship) : '',
      applies ? t(`common:${applies}`) : '',
      citizen ? t(`common:${citizen}`) : t('print:notAsked'),
    ]
  })
  return (
    <div className="paper__scroll" role="region" aria-label={t('print:sections.household')} tabIndex={0}>
      <table className="paper__people">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { me } from '../../questions/answers.ts'
import type { Business, Household, Job, LostJob } from '../household.ts'
import { personIn } from '../people.ts'
import { fact, type SheetFact, type SheetSection } from './fact.ts'
import { phoneText } from './texts.ts'

const jobFacts = (household: Household, job: Job): SheetFact[] => [
  job.who === me
    ? fact('work.jobYours', {}, job.id)
    : fact('work.jobTheirs', { name: personIn(household, job.who).first }, job.id),
  fact('work.employer', { employer: job.employer }, job.id),
  fact('work.address', { address: job.address }, job.id),
  fact('work.phone', { phone: phoneText(job.phone) }, job.id),
  fact('work.often', { often: { question: 'job-frequency', option: job.frequency } }, job.id),
  fact('work.pay', { amount: { cents: job.pay } }, job.id),
  fact('work.hourly', { amount: { cents: job.hourly } }, job.id),
  fact('work.hours', { hours: { number: job.hoursAWeek } }, job.id),
  fact('work.payThisMonth', { amount: { cents: job.payThisMonth } }, job.id),
  fact('work.goesOn', {}, job.id),
]

const businessFacts = ({ id, trade, gross }: Business): SheetFact[] => [
  fact('work.ownWork', { trade: { term: `trades.${trade}` } }, id),
  fact('work.ownGross', { amount: { cents: gross } }, id),
  fact('work.ownCosts', {}, id),
]

const lostJobFacts = ({ employer, laidOff, lastPay, lastPaid }: LostJob): SheetFact[] => [
  fact('work.lostJob', { employer, date: { day: laidOff } }),
  fact('work.lastPay', { amount: { cents: lastPay }, date: { day: lastPaid } }),
  fact('work.askedUnemployment'),
  fact('work.varies'),
]

/** Who works, for whom and for how much; or that nobody does. */
export function workSection(household: Household): SheetSection {
  const { members, jobs, businesses, lostJob } = household
  const alone = members.length === 0
  const isIdle = jobs.length === 0 && businesses.length === 0
  return {
    id: 'work',
    facts: [
      ...jobs.flatMap((job) => jobFacts(household, job)),
      ...businesses.flatMap(businessFacts),
      ...(lostJob ? lostJobFacts(lostJob) : []),
      ...(isIdle ? [fact(alone ? 'work.noWorkAlone' : 'work.noWork')] : []),
      fact(alone ? 'work.noFarmWorkAlone' : 'work.noFarmWork'),
    ],
  }
}

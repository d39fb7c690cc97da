// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { FollowUp } from '../../analysis/completion/followUp.ts'
import { incidence } from '../../analysis/completion/incidence.ts'
import { independentShares } from '../../analysis/completion/independentShares.ts'
import { kaplanMeier } from '../../analysis/completion/kaplanMeier.ts'
import { logRank } from '../../analysis/completion/logRank.ts'
import { pairedShares } from '../../analysis/completion/pairedShares.ts'
import { compareRestrictedMeans, restrictedMean } from '../../analysis/completion/restrictedMean.ts'
import { errorRates } from '../../analysis/errors/errorRates.ts'
import { languagesOfCrossover, languagesOfGroups } from '../../analysis/languages/languages.ts'
import { holm } from '../../analysis/numbers/holm.ts'
import { pick, seeded, type Random } from '../../analysis/numbers/random.ts'
import { powerToTell } from '../../analysis/planning/power.ts'
import { benchmark } from '../../analysis/time/benchmark.ts'
import { crossover } from '../../analysis/time/crossover.ts'
import type { TwinPair } from '../../analysis/time/crossoverPair.ts'
import { rankRatioCrossover, rankRatioPairs, rankRatioTwoGroups } from '../../analysis/time/hodgesLehmann.ts'
import { rerandomization } from '../../analysis/time/rerandomization.ts'
import { twinCrossover } from '../../analysis/time/twinCrossover.ts'
import { twoGroups } from '../../analysis/time/twoGroups.ts'
import { timeSaved } from '../../analysis/timeSaved.ts'
import { timeTax } from '../../analysis/timeTax.ts'
import { equivalence } from '../../analysis/verdict/equivalence.ts'
import { estimated } from '../../testing/estimated.ts'

/** A figure of ours, and the expression of R that has to give it. */
type Asked = readonly [name: string, ours: number | null, r: string]

const chance = (random: Random) => (random() + 0.5) / 2 ** 32
const normal = (random: Random) => Math.sqrt(-2 * Math.log(chance(random))) * Math.cos(2 * Math.PI * chance(random))
const times = (random: Random, people: number, typical: number, spread: number) =>
  Array.from({ length: people }, () => typical * Math.exp(spread * normal(random)))

const vector = (values: readonly (number | string)[]) =>
  `c(${values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value))).join(',')})`

/** Pairs in sequences of unequal size, so that no correction cancels. */
function somePairs(random: Random, people: number): TwinPair[] {
  return Array.from({ length: people }, (_, place) => {
    const own = Math.exp(0.4 * normal(random))
    const first = place % 5 < 2 ? 'long' : 'simplified'
    return {
      long: 45 * own * Math.exp(0.3 * normal(random)),
      simplified: 11 * own * Math.exp(0.3 * normal(random)),
      first,
      longTwin: place % 3 === 0 ? 'a' : 'b',
    }
  })
}

/** Both times of each pair, one below the other, as a mixed or fixed-effects model takes them. */
const asFrame = (pairs: readonly TwinPair[]) => {
  const rows = pairs.flatMap(({ long, simplified, first, longTwin }, id) => [
    { id, time: long, form: 1, period: first === 'long' ? 1 : 2, twin: longTwin },
    { id, time: simplified, form: 0, period: first === 'long' ? 2 : 1, twin: longTwin === 'a' ? 'b' : 'a' },
  ])
  const column = (name: keyof (typeof rows)[number]) => `${name}=${vector(rows.map((row) => row[name]))}`
  return `data.frame(${(['id', 'time', 'form', 'period', 'twin'] as const).map(column).join(',')})`
}

/** People's times against a benchmark, in two groups, and within people. */
function ofTimes(random: Random, people: number): Asked[] {
  const [long, simplified] = [times(random, people, 45, 0.5), times(random, people + 3, 11, 0.4)]
  const pairs = somePairs(random, people)
  const [l, s, frame] = [`log(${vector(long)})`, `log(${vector(simplified)})`, asFrame(pairs)]
  const welch = estimated(twoGroups({ long, simplified }))
  const one = estimated(benchmark(long, 45))
  const { ratio, period, carryOver } = crossover(pairs)
  const [two, order, carried] = [estimated(ratio), estimated(period), estimated(carryOver)]
  const four = twinCrossover(pairs)
  const [twins, twinsApart] = [estimated(four.ratio), estimated(four.twins)]
  // A person's own level as a fixed effect: another way to the same figures than differences within people.
  const within = `lm(log(time) ~ factor(id) + form + factor(period), ${frame})`
  const withTwins = `lm(log(time) ~ factor(id) + form + factor(period) + twin, ${frame})`
  const sums = `with(${frame}, tapply(log(time), id, sum))`
  const isFirst = `with(${frame}, tapply(form * (period == 1), id, sum)) == 1`
  const tax = estimated(timeTax(long, { units: 6e5, perYear: 1, share: 0.5 }))
  const spent = { long: pairs.map((pair) => pair.long), simplified: pairs.map((pair) => pair.simplified) }
  const saved = estimated(timeSaved({ ...spent, pairs }, { units: 6e5, perYear: 1, share: 0.5 }))
  const mover = `mover(${vector(spent.long)}, ${vector(spent.simplified)})`
  return [
    ['one form, lower', Math.log(one.interval.lower), `t.test(${l}, mu=log(45))$conf.int[1]`],
    ['one form, p', one.p, `t.test(${l}, mu=log(45))$p.value`],
    ['between, upper', Math.log(welch.interval.upper), `t.test(${l}, ${s})$conf.int[2]`],
    ['between, df', welch.df, `t.test(${l}, ${s})$parameter`],
    ['between, p of the claim', welch.pAgainstClaim, `t.test(${l}, ${s}, mu=log(4.5))$p.value`],
    ['two sequences, ratio', two.logRatio, `coef(${within})["form"]`],
    ['two sequences, error', two.logError, `summary(${within})$coefficients["form", 2]`],
    ['two sequences, df', two.df, `${within}$df.residual`],
    ['two sequences, lower', Math.log(two.interval.lower), `confint(${within})["form", 1]`],
    ['two sequences, p', two.pAgainstOne, `summary(${within})$coefficients["form", 4]`],
    ['period', order.logRatio, `coef(${within})["factor(period)2"]`],
    ['carry-over, p', carried.pAgainstOne, `t.test(${sums} ~ !(${isFirst}), var.equal=TRUE)$p.value`],
    ['four sequences, ratio', twins.logRatio, `coef(${withTwins})["form"]`],
    ['four sequences, upper', Math.log(twins.interval.upper), `confint(${withTwins})["form", 2]`],
    ['four sequences, twins', twinsApart.logRatio, `-2 * coef(${withTwins})["twinb"]`],
    ['equivalence, lower', equivalence(two).pLower, tost(two, 'log(3.6)', 'FALSE')],
    ['equivalence, upper', equivalence(two).pUpper, tost(two, 'log(5.625)', 'TRUE')],
    ['minutes saved, lower', saved.minutesInterval.lower, `${mover}[1]`],
    ['minutes saved, upper', saved.minutesInterval.upper, `${mover}[2]`],
    ['hours a year, lower', tax.hoursInterval.lower, `cox(${vector(long)})[1] * 3e5 / 60`],
    ['hours a year, upper', tax.hoursInterval.upper, `cox(${vector(long)})[2] * 3e5 / 60`],
  ]
}

const tost = (
  { logRatio, logError, df }: { logRatio: number; logError: number; df: number },
  to: string,
  tail: string,
) => `pt((${logRatio} - ${to}) / ${logError}, ${df}, lower.tail=${tail})`

/** Ranks, with and without ties, and every assignment of people to sequences. */
function ofRanks(random: Random, people: number): Asked[] {
  const [long, simplified] = [times(random, people, 45, 0.5), times(random, people + 2, 11, 0.5)]
  const pairs = somePairs(random, people)
  const ratios = pairs.map((pair) => pair.long / pair.simplified)
  const tied = (values: readonly number[]) => values.map((value) => Math.max(1, Math.round(value / 10)))
  const [l, s] = [`log(${vector(long)})`, `log(${vector(simplified)})`]
  const d = (first: TwinPair['first']) =>
    pairs
      .filter((pair) => pair.first === first)
      .map((pair) => Math.log(pair.long / pair.simplified) * (first === 'long' ? 1 : -1))
  const [a, b] = [vector(d('long')), vector(d('simplified'))]
  const exact = (of: string) => `suppressWarnings(wilcox.test(${of}, conf.int=TRUE, exact=TRUE))`
  const two = estimated(rankRatioTwoGroups({ long, simplified }))
  const within = estimated(rankRatioPairs(ratios))
  const across = estimated(rankRatioCrossover(pairs))
  const withTies = estimated(rankRatioTwoGroups({ long: tied(long), simplified: tied(simplified) }))
  const rows: Asked[] = [
    ['ranks between, ratio', two.logRatio, `${exact(`${l}, ${s}`)}$estimate`],
    ['ranks between, lower', Math.log(two.interval.lower), `${exact(`${l}, ${s}`)}$conf.int[1]`],
    ['ranks between, p', two.p, `${exact(`${l}, ${s}`)}$p.value`],
    ['ranks between, confidence', two.confidence, `achieved(${long.length}, ${simplified.length})`],
    ['ranks within, ratio', within.logRatio, `${exact(`log(${vector(ratios)})`)}$estimate`],
    ['ranks within, upper', Math.log(within.interval.upper), `${exact(`log(${vector(ratios)})`)}$conf.int[2]`],
    ['ranks within, p', within.p, `${exact(`log(${vector(ratios)})`)}$p.value`],
    ['ranks of a crossover, ratio', across.logRatio, `${exact(`${a}, ${b}`)}$estimate / 2`],
    ['ranks of a crossover, lower', Math.log(across.interval.lower), `${exact(`${a}, ${b}`)}$conf.int[1] / 2`],
    ['ties, p', withTies.p, `wilcox.test(${vector(tied(long))}, ${vector(tied(simplified))}, exact=FALSE)$p.value`],
  ]
  if (people > 14) return rows
  return [...rows, ['re-randomization, p', estimated(rerandomization(pairs, 1)).p, `reassigned(${a}, ${b})`]]
}

/** Followed until somebody completed, gave up, or was followed no longer, ties among them. */
const someRuns = (random: Random, people: number, typical: number): FollowUp[] =>
  times(random, people, typical, 0.5).map((time) => {
    const cause = pick(random, 10)
    const ended = cause < 6 ? 'completed' : cause < 8 ? 'abandoned' : 'stopped-following'
    return { time: Math.max(1, Math.round(time)), cause: ended }
  })

function ofCompletion(random: Random, few: number): Asked[] {
  const people = 2 * few
  const [long, simplified] = [someRuns(random, people, 45), someRuns(random, people + 1, 14)]
  const surv = (runs: readonly FollowUp[], of: string) =>
    `Surv(${vector(runs.map(({ time }) => time))}, ${vector(runs.map(({ cause }) => cause))} ${of})`
  const done = (runs: readonly FollowUp[]) => `survfit(${surv(runs, '== "completed"')} ~ 1, conf.type="log-log")`
  const curve = estimated(kaplanMeier(long))
  const step = curve.steps[Math.floor(curve.steps.length / 2)]
  const shares = estimated(incidence(long)).steps.at(-1)
  const tau = Math.min(...[long, simplified].map((runs) => Math.max(...runs.map(({ time }) => time))))
  const mean = estimated(restrictedMean(long, tau))
  const compared = estimated(compareRestrictedMeans(long, simplified, tau))
  const ranks = estimated(logRank(long, simplified))
  const rmean = (runs: readonly FollowUp[], of: string) => `summary(${done(runs)}, rmean=${tau})$table["${of}"]`
  const levels = 'levels=c("stopped-following", "completed", "abandoned")'
  const states = `survfit(Surv(${vector(long.map(({ time }) => time))}, factor(${vector(long.map(({ cause }) => cause))}, ${levels})) ~ 1)`
  const group = `rep(0:1, c(${long.length}, ${simplified.length}))`
  // Nobody gives up: the curve comes down to 0, where the interval has no end.
  const all = simplified.map(({ time }): FollowUp => ({ time, cause: 'completed' }))
  const whole = estimated(kaplanMeier(all)).median
  return [
    ['median of all', whole.time, `summary(${done(all)})$table["median"]`],
    ['median of all, lower', whole.lower, `summary(${done(all)})$table["0.95LCL"]`],
    ['median of all, upper', whole.upper, `summary(${done(all)})$table["0.95UCL"]`],
    ['unfinished', step?.unfinished ?? null, `summary(${done(long)}, times=${step?.time ?? 0})$surv`],
    ['unfinished, lower', step?.interval?.lower ?? null, `summary(${done(long)}, times=${step?.time ?? 0})$lower`],
    ['median', curve.median.time, `summary(${done(long)})$table["median"]`],
    ['median, lower', curve.median.lower, `summary(${done(long)})$table["0.95LCL"]`],
    ['median, upper', curve.median.upper, `summary(${done(long)})$table["0.95UCL"]`],
    ['completed in the end', shares?.completed ?? null, `tail(${states}$pstate[, 2], 1)`],
    ['abandoned in the end', shares?.abandoned ?? null, `tail(${states}$pstate[, 3], 1)`],
    ['restricted mean', mean.mean, rmean(long, 'rmean')],
    ['restricted mean, error', mean.error, rmean(long, 'se(rmean)')],
    ['restricted means, difference', compared.difference, `${rmean(long, 'rmean')} - ${rmean(simplified, 'rmean')}`],
    ['log-rank', ranks.chiSquare, `survdiff(${surv([...long, ...simplified], '== "completed"')} ~ ${group})$chisq`],
  ]
}

function ofCounts(random: Random, people: number): Asked[] {
  const [x, y] = [1 + pick(random, people - 1), pick(random, people + 1)]
  const [m, n] = [people, people + 4]
  const counts = {
    both: pick(random, people),
    longOnly: pick(random, 4),
    simplifiedOnly: 1 + pick(random, 9),
    neither: 2,
  }
  const paired = estimated(pairedShares(counts))
  const apart = estimated(independentShares({ cases: x, people: m }, { cases: y, people: n }))
  const errors = (most: number) => Array.from({ length: people }, () => 1 + pick(random, most))
  const [long, simplified] = [errors(9), errors(4)]
  const rates = estimated(errorRates(long, simplified))
  const all = vector([...long, ...simplified])
  const glm = `converged(${all}, rep(1:0, each=${people}))`
  const total = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0)
  const poisson = `poisson.test(${vector([total(long), total(simplified)])}, c(${people}, ${people}))`
  const of = `${x}, ${m}, ${y}, ${n}`
  const { both, longOnly, simplifiedOnly, neither } = counts
  const changed = longOnly + simplifiedOnly
  const ps = [chance(random) / 20, chance(random), chance(random) / 9, chance(random) / 9]
  return [
    ['shares apart, lower', apart.interval.lower, `newcombe(${of})[1]`],
    ['shares apart, upper', apart.interval.upper, `newcombe(${of})[2]`],
    ['shares apart, p', apart.p, `n1(${of})`],
    ['shares of the same people, p', paired.exactP, `binom.test(${longOnly}, ${changed})$p.value`],
    [
      'shares of the same people, lower',
      paired.interval.lower,
      `bonett(${vector([both, longOnly, simplifiedOnly, neither])})`,
    ],
    ['errors, lower', Math.log(rates.interval.lower), `wald(${glm})[1]`],
    ['errors, p', rates.p, `summary(${glm})$coefficients[2, 4]`],
    ['errors, dispersion', rates.dispersion, `summary(${glm})$dispersion`],
    ...(rates.poisson.interval
      ? ([
          ['errors, exact upper', rates.poisson.interval.upper, `${poisson}$conf.int[2]`],
          ['errors, exact p', rates.poisson.p, `${poisson}$p.value`],
        ] as const)
      : []),
    ...holm(ps).map((p, place): Asked => [`Holm ${place}`, p, `p.adjust(${vector(ps)}, "holm")[${place + 1}]`]),
    ['power', powerToTell('between', people, 0.5, 4.5, 3), `power.t.test(n=${people}, delta=log(1.5), sd=.5)$power`],
  ]
}

function ofLanguages(random: Random, people: number): Asked[] {
  const spoken = ['en', 'es', 'zh-Hant']
  const rows = somePairs(random, people * 3).map((pair, place) => ({ ...pair, language: spoken[place % 3] ?? 'en' }))
  const apart = rows.map(({ long, simplified, language }, place) =>
    place % 2 === 0
      ? { language, form: 'long' as const, time: long }
      : { language, form: 'simplified' as const, time: simplified },
  )
  const within = estimated(languagesOfCrossover(rows).interaction)
  const between = estimated(languagesOfGroups(apart).interaction)
  const y = `log(${vector(rows.map(({ long, simplified }) => long / simplified))})`
  const [first, language] = [vector(rows.map((row) => row.first)), vector(rows.map((row) => row.language))]
  const time = `log(${vector(apart.map((row) => row.time))})`
  const form = vector(apart.map((row) => row.form))
  return [
    ['languages within people, F', within.f, `anova(lm(${y} ~ ${first}), lm(${y} ~ ${first} + ${language}))$F[2]`],
    ['languages between people, p', between.p, `anova(lm(${time} ~ ${form} * ${language}))[3, 5]`],
  ]
}

/** What R has no function for, written out from its own pieces. */
const own = `
suppressPackageStartupMessages(library(survival))
cox <- function(x) { y <- log(x); n <- length(y); v <- var(y)
  exp(mean(y) + v/2 + c(-1, 1) * qt(.975, n - 1) * sqrt(v/n + v^2/(2 * (n - 1)))) }
mover <- function(L, S) { l <- log(L); s <- log(S); n <- length(l)
  of <- function(y) sqrt(var(y)/n + var(y)^2/(2 * (n - 1))); p <- cov(l, s)
  k <- (p/n + p^2/(2 * n))/(of(l) * of(s)); a <- exp(mean(l) + var(l)/2); b <- exp(mean(s) + var(s)/2); u <- cox(L); v <- cox(S)
  apart <- function(x, y) sqrt(x^2 + y^2 - 2 * k * x * y)
  c(a - b - apart(a - u[1], v[2] - b), a - b + apart(u[2] - a, b - v[1])) }
achieved <- function(m, n) { k <- max(1, qwilcox(.025, m, n)); 1 - 2 * pwilcox(k - 1, m, n) }
reassigned <- function(a, b) { d <- c(a, b); k <- length(a)
  of <- function(i) abs(mean(d[i]) - mean(d[-i]))
  mean(combn(length(d), k, of) >= of(seq_len(k)) - 1e-9) }
newcombe <- function(x, m, y, n) { p <- x/m; q <- y/n
  w <- suppressWarnings(prop.test(x, m, correct=FALSE))$conf.int; v <- suppressWarnings(prop.test(y, n, correct=FALSE))$conf.int
  c(p - q - sqrt((p - w[1])^2 + (v[2] - q)^2), p - q + sqrt((w[2] - p)^2 + (q - v[1])^2)) }
n1 <- function(x, m, y, n) { of <- suppressWarnings(prop.test(c(x, y), c(m, n), correct=FALSE))$statistic
  pchisq(of * (m + n - 1)/(m + n), 1, lower.tail=FALSE) }
bonett <- function(of) { n <- sum(of) + 2; b <- (of[2] + 1)/n; c <- (of[3] + 1)/n
  max(-1, b - c - qnorm(.975) * sqrt((b + c - (b - c)^2)/n)) }
converged <- function(y, form) glm(y ~ form, family=quasipoisson, mustart=ave(y, form))
wald <- function(fit) coef(fit)[2] + c(-1, 1) * qt(.975, fit$df.residual) * summary(fit)$coefficients[2, 2]
`

const hasR = spawnSync('Rscript', ['-e', 'library(survival)']).status === 0
if (!hasR) console.error('THERE IS NO R: estimators are NOT COMPARED. Install r-base-core and r-cran-survival.')

describe.runIf(hasR)('R, on data that chance has made', () => {
  it('gives the same figures', { timeout: 120_000 }, () => {
    const asked = [5, 6, 9, 14, 21].flatMap((people, seed): Asked[] => {
      const random = seeded(seed + 1)
      const groups = [ofTimes, ofRanks, ofCompletion, ofCounts, ofLanguages].flatMap((of) => of(random, people))
      return groups.map(([name, ours, r]) => [`${name} (${people} people)`, ours, r])
    })
    const program = [own, ...asked.map(([, , r]) => `cat(format(unname(as.numeric(${r})), digits=17), "\\n")`)].join(
      '\n',
    )
    const { stdout, stderr } = spawnSync('Rscript', ['-'], { input: program, encoding: 'utf8' })
    expect(stderr).toBe('')
    const said = stdout
      .trim()
      .split('\n')
      .map((line) => line.trim())
    expect(said).toHaveLength(asked.length)
    const apart = asked.flatMap(([name, ours, r], place) => {
      const theirs = said[place] === 'NA' ? null : Number(said[place])
      return isNear(ours, theirs) ? [] : [{ name, ours, theirs, r }]
    })
    expect(apart).toEqual([])
  })
})

/** To nine digits; of figures near 0, such as tiny log ratios, to 1e-11. */
const isNear = (ours: number | null, theirs: number | null) =>
  ours === null || theirs === null
    ? ours === theirs
    : Math.abs(ours - theirs) <= Math.max(1e-11, 1e-9 * Math.abs(theirs))

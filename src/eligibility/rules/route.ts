import { dollars, type Exact, isAtMost } from '../exact.ts'
import { forSize, usualGrossLimit } from '../parameters/parametersFor.ts'
import type { YearTable } from '../parameters/yearTable.ts'
import type { EstimateOptions, Finding, Route } from '../result.ts'

/** What decides which test a household meets. */
export interface RouteFacts {
  size: number
  elderlyOrDisabled: boolean
  /** All who receive get CalWORKs, General Assistance or SSI. */
  isCategorical: boolean
  /** A member's bar takes the household off the usual route. */
  isBarred: boolean
  gross: Exact
}

/** At or below twice the published 100% figure: WIC 18901.5; ACL 14-56; MPP 63-301.7. Compared exactly. */
export const passesUsualLimit = (gross: Exact, size: number, table: YearTable): boolean =>
  isAtMost(gross, dollars(usualGrossLimit(table, size)))

/** The test of a household. 7 CFR 273.2(j), 273.9(a); WIC 18901.5; ACL 13-32; ACL 14-63. */
export function routeOf(facts: RouteFacts, table: YearTable): Route | 'none' {
  if (facts.isCategorical) return 'categorical'
  if (facts.isBarred) return 'barred'
  if (passesUsualLimit(facts.gross, facts.size, table)) return 'usual'
  return facts.elderlyOrDisabled ? 'elderly-or-disabled' : 'none'
}

/** Net income at or below 100%: 7 CFR 273.9(a)(2). The rounded figure is compared. */
const passesNetTest = (net: number, size: number, table: YearTable): boolean => net <= forSize(table.netLimit, size)

/** Resources at or below the limit: 7 CFR 273.8(b). The usual route has none. */
export const resourceLimit = (elderlyOrDisabled: boolean, table: YearTable): number =>
  elderlyOrDisabled ? table.resourceLimitElderlyOrDisabled : table.resourceLimit

/** Gross at or below 130%: 7 CFR 273.9(a)(1)(i); of barred households alone, and not of elderly or disabled ones. */
const passesBarredGross = ({ gross, elderlyOrDisabled, size }: RouteFacts, table: YearTable) =>
  elderlyOrDisabled || isAtMost(gross, dollars(forSize(table.barredGrossLimit, size)))

/** Whether the household passes the test of its route; the first test it fails, in the order of the regulation. */
export function findingOf(
  route: Route | 'none',
  facts: RouteFacts,
  net: number,
  resources: Exact,
  table: YearTable,
  { netTestOnUsualRoute = 'waived' }: EstimateOptions,
): Finding {
  if (route === 'none') return 'over-gross-limit'
  if (route === 'categorical') return 'eligible'
  if (route === 'usual' && netTestOnUsualRoute === 'waived') return 'eligible'
  if (route === 'barred' && !passesBarredGross(facts, table)) return 'over-gross-limit'
  if (!passesNetTest(net, facts.size, table)) return 'over-net-limit'
  const hasResourceTest = route !== 'usual'
  const isWithin = isAtMost(resources, dollars(resourceLimit(facts.elderlyOrDisabled, table)))
  return hasResourceTest && !isWithin ? 'over-resource-limit' : 'eligible'
}

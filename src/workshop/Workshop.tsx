import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import './workshop.scss'
import { ComparePage } from './compare/ComparePage.tsx'
import { FormsPage } from './forms/FormsPage.tsx'
import { MapPage } from './map/MapPage.tsx'
import { NotFound } from './shell/NotFound.tsx'
import { Shell } from './shell/Shell.tsx'

/** Charts and sources are heavy, and only these pages need them. */
const RulesPage = lazy(() => import('./rules/RulesPage.tsx'))
const CutPage = lazy(() => import('./room/cut/CutPage.tsx'))
const TimeTaxPage = lazy(() => import('./timeTax/TimeTaxPage.tsx'))

/** What anybody may look at without signing in: the forms side by side, the rules with their numbers, and the hours a form takes. */
export default function Workshop() {
  return (
    <Shell>
      <Suspense>
        <Switch>
          <Route path="/forms" component={FormsPage} />
          <Route path="/forms/compare" component={ComparePage} />
          <Route path="/forms/cut" component={CutPage} />
          <Route path="/forms/:form" component={MapPage} />
          <Route path="/rules" component={RulesPage} />
          <Route path="/time-tax" component={TimeTaxPage} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Shell>
  )
}

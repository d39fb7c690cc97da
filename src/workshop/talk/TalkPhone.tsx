import { useState } from 'react'
import './talk.scss'
import { useWords } from '../../i18n/useWords.ts'
import type { CaseCardId } from '../../study/room/caseCards.ts'
import type { CanvasLayer } from '../../study/room/citizenRoles.ts'
import type { TalkView } from '../../study/room/talkingActions.ts'
import { Button } from '../../ui/Button.tsx'
import { BurdenForm } from './burden/BurdenForm.tsx'
import { longScreens, screenOf } from './burden/longScreens.ts'
import { CasesView } from './cases/CasesView.tsx'
import { OneOf } from './OneOf.tsx'
import { ProtocolView } from './protocol/ProtocolView.tsx'
import { RolesForm } from './roles/RolesForm.tsx'
import type { Talk } from './talk.ts'

const views = ['roles', 'cases', 'burden', 'protocol'] as const satisfies readonly TalkView['on'][]

/**
 * Act five on the phone of a table. It opens where the wall is, and stays where the table is: a wall that turns must not take
 * a half-written note away. One press goes to what the wall shows.
 */
export function TalkPhone({ talk }: { talk: Talk }) {
  const { t } = useWords()
  const { view: wall } = talk.state
  const [at, setAt] = useState(() => placeOn(wall, start))
  const there = placeOn(wall, at)
  const isThere = JSON.stringify(there) === JSON.stringify(at)
  const go = (change: Partial<Place>) => setAt({ ...at, ...change })
  return (
    <div className="talk-phone">
      {!isThere && (
        <Button look="outline" wide onClick={() => setAt(there)}>
          {t('talk:page.follow', { view: t(`talk:view.${wall.on}`) })}
        </Button>
      )}
      <OneOf
        legend={t('talk:page.views')}
        value={at.on}
        choices={views}
        words={(one) => t(`talk:view.${one}`)}
        choose={(on) => go({ on })}
      />
      {at.on === 'roles' && <RolesForm talk={talk} layer={at.layer} choose={(layer) => go({ layer })} />}
      {at.on === 'cases' && <CasesView talk={talk} card={at.card} choose={(card) => go({ card })} />}
      {at.on === 'burden' && <BurdenForm talk={talk} page={at.page} choose={(page) => go({ page })} />}
      {at.on === 'protocol' && <ProtocolView talk={talk} page={at.page} choose={(page) => go({ page })} />}
    </div>
  )
}

/** Where a phone is: in each of the views, for it comes back to where it was. */
interface Place {
  on: TalkView['on']
  layer: CanvasLayer
  card: CaseCardId
  page: string
}

const start: Place = { on: 'roles', layer: 'today', card: 'clear-my-record', page: longScreens[0]?.id ?? '' }

/** The place of the wall; what the wall says nothing of stays as it is. */
function placeOn(wall: TalkView, at: Place): Place {
  switch (wall.on) {
    case 'roles':
      return { ...at, on: 'roles', layer: wall.layer }
    case 'cases':
      return { ...at, on: 'cases', card: wall.card }
    case 'protocol':
      return { ...at, on: 'protocol', page: screenOf(wall.question)?.id ?? at.page }
    case 'burden':
      return { ...at, on: 'burden' }
  }
}

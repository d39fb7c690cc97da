import './wall.scss'
import type { TalkingState } from '../../study/room/talkingState.ts'
import { BurdenWall } from './burden/BurdenWall.tsx'
import { CaseWall } from './cases/CaseWall.tsx'
import { ProtocolWall } from './protocol/ProtocolWall.tsx'
import { RolesWall } from './roles/RolesWall.tsx'

/** Act five on the wall: one thing at a time, to be read from eight metres. */
export function TalkWall({ state }: { state: TalkingState }) {
  return <div className="talk-wall">{viewed(state)}</div>
}

function viewed(state: TalkingState) {
  const { view } = state
  switch (view.on) {
    case 'roles':
      return <RolesWall state={state} view={view} />
    case 'cases':
      return <CaseWall view={view} />
    case 'burden':
      return <BurdenWall state={state} />
    case 'protocol':
      return <ProtocolWall view={view} />
  }
}

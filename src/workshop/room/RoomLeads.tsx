import { Route, Switch } from 'wouter'
import { readJoinCode } from '../../study/joinCode.ts'
import { EnterCode } from './phone/EnterCode.tsx'
import { RoomLeader } from './lead/RoomLeader.tsx'
import { RoomsPage } from './lead/RoomsPage.tsx'
import { RoomWall } from './wall/RoomWall.tsx'
import './room.scss'

/** `/rooms` and everything below: opening rooms, leading them, and what stands on the wall. */
export default function RoomLeads() {
  return (
    <Switch>
      <Route path="/rooms" component={RoomsPage} />
      <Route path="/rooms/:code/wall">{({ code }) => <RoomWall code={codeOf(code)} />}</Route>
      <Route path="/rooms/:code/remote">{({ code }) => <RoomLeader code={codeOf(code)} isDesk={false} />}</Route>
      <Route path="/rooms/:code">{({ code }) => <RoomLeader code={codeOf(code)} isDesk />}</Route>
      <Route>
        <EnterCode isUnknown />
      </Route>
    </Switch>
  )
}

/** The code as it is kept, however it stands in the address. */
const codeOf = (typed: string) => readJoinCode(typed) ?? typed

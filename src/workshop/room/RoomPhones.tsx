import type { ComponentType } from 'react'
import { Route, Router, Switch } from 'wouter'
import { readJoinCode } from '../../study/joinCode.ts'
import { EnterCode } from './phone/EnterCode.tsx'
import { RoomPhone, type RunProps } from './phone/RoomPhone.tsx'
import './room.scss'

/** `/room` and `/room/CODE`: a phone. Below the code lie the addresses of the form that it fills in. */
export default function RoomPhones({ Run }: { Run: ComponentType<RunProps> }) {
  return (
    <Switch>
      <Route path="/room">
        <EnterCode />
      </Route>
      <Route path="/room/:code/*?">
        {({ code }) => {
          const known = readJoinCode(code)
          if (known === null) return <EnterCode isUnknown />
          return (
            <Router base={`/room/${code}`}>
              <RoomPhone key={known} code={known} Run={Run} />
            </Router>
          )
        }}
      </Route>
    </Switch>
  )
}

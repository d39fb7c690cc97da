import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { PartProps } from './partProps.ts'

type Part = LazyExoticComponent<ComponentType<PartProps>>
/** Where an act is shown: on a phone (of a person or a table), on the wall, on the leader's remote. */
export type Side = 'phone' | 'wall' | 'leader'

/** The acts that are talked through; the two in which forms are filled in are the room's own. Each is a download of its own. */
export const actParts: Record<'cut' | 'count' | 'whose', Record<Side, Part>> = {
  cut: {
    phone: lazy(() => import('./cut/CutPhone.tsx')),
    wall: lazy(() => import('./cut/CutWall.tsx')),
    leader: lazy(() => import('./cut/CutLeader.tsx')),
  },
  count: {
    phone: lazy(() => import('./count/CountPhone.tsx')),
    wall: lazy(() => import('./count/CountWall.tsx')),
    leader: lazy(() => import('./count/CountLeader.tsx')),
  },
  whose: {
    phone: lazy(() => import('./whose/WhosePhone.tsx')),
    wall: lazy(() => import('./whose/WhoseWall.tsx')),
    leader: lazy(() => import('./whose/WhoseLeader.tsx')),
  },
}

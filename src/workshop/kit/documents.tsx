import type { ReactElement } from 'react'
import { AgendaSheets } from './documents/AgendaSheets.tsx'
import { BurdenMap } from './documents/BurdenMap.tsx'
import { CanvasSheets } from './documents/CanvasSheets.tsx'
import { CaseCards } from './documents/CaseCards.tsx'
import { Protocol } from './documents/Protocol.tsx'
import { QuestionCards } from './documents/QuestionCards.tsx'
import { TableRoles } from './documents/TableRoles.tsx'
import { WorkedCanvases } from './documents/WorkedCanvases.tsx'

/** Everything the kit prints, by the name in its address. Each is given what it is called, for its heading and its foot. */
export const documents = {
  'agenda-45': (what: string) => <AgendaSheets length={45} what={what} />,
  'agenda-90': (what: string) => <AgendaSheets length={90} what={what} />,
  'agenda-180': (what: string) => <AgendaSheets length={180} what={what} />,
  'table-roles': (what: string) => <TableRoles what={what} />,
  'question-cards': (what: string) => <QuestionCards what={what} />,
  'case-cards': (what: string) => <CaseCards what={what} />,
  canvas: (what: string) => <CanvasSheets what={what} />,
  'worked-canvases': (what: string) => <WorkedCanvases what={what} />,
  'burden-map': (what: string) => <BurdenMap what={what} />,
  protocol: (what: string) => <Protocol what={what} />,
} satisfies Record<string, (what: string) => ReactElement>

export type DocumentId = keyof typeof documents
export const documentIds = Object.keys(documents) as DocumentId[]
export const isDocument = (id: string): id is DocumentId => documentIds.some((one) => one === id)

import type { ComponentType } from 'react'
import type { FieldProps } from './fields/field.ts'
import type { ExtrasProps } from './pages/PageExtras.tsx'

/** What some forms bring along besides their data and words: pages and fields that no other form shows. */
export interface FormParts {
  /** A field of its own for a question; nothing where the usual one does. */
  fieldOf: (props: FieldProps) => ComponentType<FieldProps> | undefined
  /** What stands before or after a page's questions. */
  Extras: ComponentType<ExtrasProps & { where: 'before' | 'after' }>
  /** A page that asks nothing. */
  Reading: ComponentType<ExtrasProps>
}

/** One download for all forms that are fetched apart: they are of one kin. */
let apart: FormParts | undefined

/** The parts of forms that are fetched apart, once they have been. */
export const partsHere = (): FormParts | undefined => apart

export async function fetchParts(): Promise<void> {
  apart ??= (await import('./portal/portalParts.tsx')).portalParts
}

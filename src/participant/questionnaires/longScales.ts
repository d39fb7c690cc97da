import { lazy } from 'react'

/** Fetched by visits to studies that ask a longer questionnaire. */
export const LongScale = lazy(() => import('./LongScale.tsx'))

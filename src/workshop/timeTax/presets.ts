import { publishedMinutes } from '../../analysis/claim.ts'
import { predictedTime } from '../predicted/predictedTimes.ts'
import type { Typed } from './tax.ts'

/** Minutes that can be filled in, and where they come from. */
export const presetIds = ['published', 'predicted', 'example'] as const
export type PresetId = (typeof presetIds)[number]

const predictedMinutes = (form: string) => predictedTime(form, 'en', 'phone').minutes.toFixed(0)

export const presets: Record<PresetId, Pick<Typed, 'before' | 'after'>> = {
  published: { before: String(publishedMinutes.long), after: String(publishedMinutes.simplified) },
  predicted: { before: predictedMinutes('long'), after: predictedMinutes('simplified') },
  example: { before: '52, 38, 61, 45, 36, 49, 57, 42, 95, 40', after: '12, 9, 15, 11, 8, 10, 14, 9, 22, 10' },
}

/** Numbers of applications that can be filled in, with where each was read. */
export const applications = [
  { id: 'million', people: '1,000,000' },
  { id: 'snap', people: '21,142,615' },
] as const

import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Words } from '../words.ts'

/** Forms of tú, vos and vosotros that are no form of usted. */
const familiar = new Set(
  (
    'tú tu tus te ti contigo tuyo tuya tuyos tuyas vos vosotros vosotras vuestro vuestra vuestros vuestras os ' +
    'eres tienes puedes quieres necesitas debes estás has vives haces sabes compras pagas ganas trabajas recibes ' +
    'tenés podés querés sos tenéis podéis queréis sois hacéis ' +
    'tuviste fuiste hiciste recibiste trabajaste pagaste ganaste viviste ' +
    'haz dinos dime cuéntanos asegúrate regístrate comunícate ponte'
  ).split(' '),
)

/** Commands to tú; only at the start of a sentence, where they can't be statements about someone ("si ella escribe"). */
const familiarCommand = /(?:^|[.!?:]\s+)(escribe|ingresa|elige|selecciona|envía|sube|toca|pulsa|agrega|indica)\b/iu

/** Spanish text says usted. */
export function spanishVoice(words: Words): Finding[] {
  return allEntries(words)
    .filter(({ locale }) => locale === 'es')
    .flatMap((entry) => {
      const words = entry.value.toLowerCase().match(/\p{L}+/gu) ?? []
      const found = words.find((word) => familiar.has(word)) ?? familiarCommand.exec(entry.value)?.[1]
      return found === undefined ? [] : [errorAt(entry, `says tú with "${found}"; write the usted form`)]
    })
}

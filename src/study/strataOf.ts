import { languagesOf } from './languagesOf.ts'
import { stratumOf } from './stratum.ts'
import { devices as everyDevice, type StudyDefinition } from './study.ts'

/** Every stratum a study can have, in the order of its languages, then devices. */
export function strataOf(study: StudyDefinition): string[] {
  const devices = study.devices ?? everyDevice
  const all = languagesOf(study).flatMap((lang) => devices.map((device) => stratumOf(study, { lang, device })))
  return [...new Set(all)]
}

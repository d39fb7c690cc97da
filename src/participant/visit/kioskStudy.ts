import { deviceStorage, tryRead, tryWrite } from '../../instrumentation/storage.ts'

const key = 'timetax:kiosk-study'

/** Keeps which study this shared device is for, so that an address of nobody's leads to it. */
export function rememberStudy(study: string): void {
  tryWrite(deviceStorage(), key, study)
}

/** The study this device is for; the demonstration where it is for none. */
export function studyOfDevice(): string {
  return tryRead(deviceStorage(), key) ?? 'demo'
}

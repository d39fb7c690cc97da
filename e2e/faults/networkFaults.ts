import type { Fault } from './fault.ts'
import { outcomeOf } from './figure.ts'
import { networkTroubles } from './networkTroubles.ts'

/** What is done to the network and to what a device keeps. */
export const networkFaults: Fault[] = [
  {
    name: 'offline',
    about:
      'Whole visits in Chromium without a network from the first page after consent to the last, over localhost, with reloads, steps back and closed tabs at random; the network comes back on the last page.',
    run: async () => outcomeOf(await networkTroubles('offline', 20)),
  },
  {
    name: 'slow-network',
    about:
      'Whole visits without a service worker, a second for each request, 20 kB a second; the answer to every third batch of events is lost after the server has kept it.',
    run: async () => outcomeOf(await networkTroubles('slow', 10)),
  },
  {
    name: 'full-storage',
    about:
      'Whole visits whose local storage is full at 2,500 characters, which is somewhere in the middle of the form; now and then without a network, no reload.',
    run: async () => outcomeOf(await networkTroubles('full', 10)),
  },
  {
    name: 'private-window',
    about:
      'Whole visits in a browser without IndexedDB whose local storage may not be asked for; now and then without a network, no reload.',
    run: async () => outcomeOf(await networkTroubles('nothingKept', 10)),
  },
  {
    name: 'no-database',
    about: 'As `offline`, in a browser without IndexedDB.',
    run: async () => outcomeOf(await networkTroubles('withoutDatabase', 10)),
  },
]

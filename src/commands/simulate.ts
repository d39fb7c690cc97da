import { parseArgs } from 'node:util'
import { StartError } from '../server/startError.ts'
import { openData } from './openData.ts'
import { orSentence } from './orSentence.ts'
import { apiOn } from './simulate/apiOn.ts'
import { inventPeople } from './simulate/inventPeople.ts'
import { keepSimulatedStudy } from './simulate/keepSimulatedStudy.ts'
import { type Asked, designs } from './simulate/simulatedStudy.ts'
import { takePart } from './simulate/takePart.ts'

const usage =
  'npm run simulate -- [--study crossover|between] [--n 24] [--ratio 4.5] [--seed 1] [--code NAME] [--server http://localhost:3000]: adds a study of invented people.'

/**
 * `npm run simulate -- --study crossover --n 24 --ratio 3.8 --seed 7`: puts a study of invented people into the data of
 * the settings and lets them take part through the same interface as anybody: of the running server that `--server` names,
 * else of one that is there for this alone. The same seed gives the same people. The study carries its label for good.
 */
await orSentence(usage, async () => {
  const { values } = parseArgs({
    options: {
      study: { type: 'string', default: 'crossover' },
      n: { type: 'string', default: '24' },
      ratio: { type: 'string', default: '4.5' },
      seed: { type: 'string', default: '1' },
      code: { type: 'string' },
      server: { type: 'string' },
    },
  })
  const asked = askedFrom(values)
  const store = await openData()
  const kept = await keepSimulatedStudy(store, asked, Date.now())
  if (!kept) {
    await store.close()
    throw new StartError(`There already is a study ${asked.code}. Give this one another name with --code.`)
  }
  const server = values.server ? { url: values.server, stop: () => Promise.resolve() } : await apiOn(store)
  try {
    for (const person of inventPeople(asked)) await takePart(server.url, asked.code, person, asked.ratio)
  } finally {
    await server.stop()
    await store.close()
  }
  process.stdout.write(`Simulated: ${asked.people} invented people took part in ${asked.code}, seed ${asked.seed}.
Its results, labelled as simulated everywhere: /console/studies/${asked.code}/results
`)
})

function askedFrom({ study, n, ratio, seed, code }: Record<string, string | undefined>): Asked {
  const design = designs.find((one) => one === study)
  const [people, trueRatio, number] = [Number(n), Number(ratio), Number(seed)]
  const isWhole = Number.isSafeInteger(people) && people >= 1 && people <= 1_000
  const isSound = trueRatio >= 0.1 && trueRatio <= 20 && Number.isSafeInteger(number) && number >= 0 && number < 2 ** 31
  if (!design || !isWhole || !isSound) {
    throw new StartError(
      'Say what to simulate: --study crossover (or between) --n 24 --ratio 3.8 --seed 7. At most 1000 people, ratio 0.1 to 20.',
    )
  }
  const named = code ?? `simulated-${design}-${people}-${String(trueRatio).replace('.', '-')}-${number}`
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(named) || named.length > 64)
    throw new StartError('A code is lower-case words joined by dashes.')
  return { design, code: named, people, ratio: trueRatio, seed: number }
}

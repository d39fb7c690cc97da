import { bothTwins, crossover, once } from './sequence.ts'
import type { StudyDefinition } from './study.ts'

const spanishSpeaking = ['lucia-ramirez-soto', 'rosa-hernandez-luna']
const chineseSpeaking = ['mei-fong-leung', 'su-ping-huang']

/** The study every installation has from its first start: anyone may try it, nothing in it is ever analysed. */
export const demoStudy: StudyDefinition = {
  code: 'demo',
  title: 'Demonstration',
  kind: 'demo',
  forms: ['simplified@1'],
  sequences: [
    ...crossover('long@1', 'simplified@1'),
    ...bothTwins('simplified@1'),
    once('long-plain@1'),
    once('long-paged@1'),
    once('pilot-2014@1'),
  ],
  breakMinutes: 10,
  scenarios: {
    en: [
      'dana-whitfield',
      'corey-lindqvist',
      'monique-harper',
      'renee-coleman',
      'walter-brandt',
      'harold-jensen',
      'tessa-okafor',
      'jonah-petrov',
      'keisha-barlow',
      'shawna-pruitt',
    ],
    es: spanishSpeaking,
    'zh-Hant': chineseSpeaking,
    'zh-Hans': chineseSpeaking,
  },
  questionnaires: ['seq', 'umux-lite'],
  background: true,
}

/** The same with the long form: `/v/demo-long`. */
export const demoLongStudy: StudyDefinition = {
  ...demoStudy,
  code: 'demo-long',
  title: 'Demonstration: the long form',
  forms: ['long@1'],
  sequences: [],
}

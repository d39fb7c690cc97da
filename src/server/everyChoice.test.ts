// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { BeginVisit, VisitPlan } from '../study/api.ts'
import { bothTwins, once } from '../study/sequence.ts'
import { studyDefinition, type StudyDefinition } from '../study/study.ts'
import { templates, type TemplateId } from '../study/templates.ts'
import { anApp } from './testing/anApp.ts'
import { aBeginning } from './testing/aVisit.ts'
import { signsIn } from './testing/signsIn.ts'

/** What a choice has to be seen in: the plan of the visit, a refusal, the page of consent, or the preregistration. */
type Seen =
  | { plan: Partial<VisitPlan>; asked?: Partial<BeginVisit> }
  | { refused: string; asked?: Partial<BeginVisit>; after?: number }
  | { consentIn: string }
  | { toldIn: string }
  | { preregistered: string }
  | { stratum: string; asked?: Partial<BeginVisit> }

const single: Partial<StudyDefinition> = { design: 'single', forms: ['simplified@1'], arms: [once('simplified@1')] }
const minute = 60_000

/** Every field that the way to a study offers, each with every kind of value, and where a visit shows it. */
const choices: Partial<Record<keyof StudyDefinition, [Partial<StudyDefinition>, Seen][]>> = {
  title: [[{ title: 'Spring' }, { preregistered: '# Preregistration: Spring\n' }]],
  question: [[{ question: 'How long?' }, { preregistered: '## Question\n\nHow long?\n' }]],
  claim: [[{ claim: { ratio: 3, within: 1.5 } }, { preregistered: 'from 2 to 4.5.' }]],
  population: [[{ population: 'Readers of a library' }, { preregistered: 'Readers of a library' }]],
  design: [
    [{ design: 'arms' }, { preregistered: 'with more than two forms' }],
    [single, { plan: { runs: [{ run: 'r1', form: 'simplified@1', scenario: 'dana-whitfield' }] } }],
  ],
  forms: [[single, { preregistered: '- simplified@1: `' }]],
  arms: [
    [
      { design: 'arms', arms: bothTwins('long-plain@1').slice(1) },
      {
        plan: {
          runs: [
            { run: 'r1', form: 'long-plain@1', scenario: 'corey-lindqvist' },
            { run: 'r2', form: 'long-plain@1', scenario: 'dana-whitfield' },
          ],
        },
      },
    ],
  ],
  scenarios: [
    [
      { ...single, scenarios: { en: ['walter-brandt'], es: ['lucia-ramirez-soto'] } },
      { plan: { runs: [{ run: 'r1', form: 'simplified@1', scenario: 'lucia-ramirez-soto' }] }, asked: { lang: 'es' } },
    ],
    [{ scenarios: { en: ['walter-brandt'] } }, { refused: 'language-not-offered', asked: { lang: 'zh-Hant' } }],
    [{ scenarios: { en: ['walter-brandt'] } }, { plan: { languages: ['en'] } }],
    [{ scenarios: { en: ['walter-brandt'] } }, { toldIn: '"languages":["en"]' }],
  ],
  strata: [
    [{ strata: [] }, { stratum: 'all' }],
    [{ strata: ['language'] }, { stratum: 'es', asked: { lang: 'es' } }],
    [{ strata: ['device'] }, { stratum: 'tablet', asked: { device: 'tablet' } }],
    [{ strata: ['language', 'device'] }, { stratum: 'es|desktop', asked: { lang: 'es', device: 'desktop' } }],
  ],
  devices: [
    [{ devices: ['tablet'] }, { refused: 'device-not-included', asked: { device: 'phone' } }],
    [{ devices: ['tablet'] }, { plan: {}, asked: { device: 'tablet' } }],
  ],
  target: [
    [
      { ...single, target: 1 },
      { refused: 'study-full', after: 1 },
    ],
  ],
  stopping: [
    [{ stopping: 'none' }, { preregistered: 'No look at the ratio' }],
    [{ stopping: 'precision' }, { preregistered: 'margin of error is at most 1.25' }],
    [{ stopping: 'one-look-at-half' }, { preregistered: '0.0052' }],
  ],
  scope: [
    [{ scope: ['form'] }, { preregistered: 'Task time of the segments form:' }],
    [{ scope: ['documents', 'form'] }, { plan: { scope: ['form', 'documents'] } }],
  ],
  questionnaires: [
    [{ questionnaires: [] }, { plan: { questionnaires: [] } }],
    [{ questionnaires: ['umux-lite'] }, { plan: { questionnaires: ['umux-lite'] } }],
    [{ questionnaires: ['sus', 'raw-tlx'] }, { plan: { questionnaires: ['sus', 'raw-tlx'] } }],
    [{ questionnaires: ['burden'] }, { preregistered: 'es own wording' }],
    [{ questionnaires: ['sus'] }, { preregistered: 'en original, es own translation' }],
  ],
  background: [
    [{ background: true }, { plan: { background: true } }],
    [{ background: false }, { plan: { background: false } }],
  ],
  helper: [
    [{ helper: 'asked' }, { plan: { helper: 'asked' } }],
    [{ helper: 'always' }, { plan: { helper: 'always' } }],
    [{ helper: 'asked' }, { toldIn: '"helper":"asked"' }],
    [{ helper: 'always' }, { preregistered: 'In every visit a helper sits beside the applicant' }],
  ],
  kiosk: [[{ kiosk: true }, { plan: { kiosk: true } }]],
  carryOver: [[{ carryOver: true }, { plan: { carryOver: true } }]],
  limitMinutes: [[{ limitMinutes: 30 }, { plan: { limitMs: 30 * minute } }]],
  breakMinutes: [[{ breakMinutes: 7 }, { plan: { breakMinutes: 7 } }]],
  resume: (['resume', 'restart', 'block'] as const).map((policy) => [
    { resume: { policy, maxGapMinutes: 5 } },
    { plan: { resume: { policy, maxGapMs: 5 * minute } } },
  ]),
  retentionMonths: [[{ retentionMonths: 3 }, { preregistered: '3 months after the study has ended' }]],
  consent: [[{ consent: { es: 'Texto propio' } }, { consentIn: 'Texto propio' }]],
}

/** Not chosen on the way: what a study is called in links, that it is one, and what no link of it may ask for. */
const notChosen = ['code', 'kind', 'sequences', 'simulated']

async function aServer() {
  const shell = '<!doctype html><body></body>'
  const { app } = await anApp({ 'index.html': shell, 'consent.en.html': shell, 'consent.es.html': 'shipped' })
  const owner = await signsIn(app)
  let visits = 0
  const runs = async (study: StudyDefinition) => {
    const made = await owner({ method: 'POST', url: '/api/console/studies', body: study })
    const frozen = await owner({ method: 'POST', url: `/api/console/studies/${study.code}/freeze`, body: {} })
    if (made.statusCode !== 200 || frozen.statusCode !== 200) throw new Error(made.body + frozen.body)
  }
  const joins = (study: string, asked: Partial<BeginVisit> = {}) => {
    visits += 1
    return app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(visits, { study, ...asked }) })
  }
  const sees = async (code: string, seen: Seen) => {
    const at = `/api/console/studies/${code}`
    if ('preregistered' in seen) {
      expect((await owner({ url: `${at}/preregistration` })).json<{ text: string }>().text).toContain(
        seen.preregistered,
      )
    } else if ('consentIn' in seen) {
      expect((await app.inject({ url: `/v/${code}/es` })).body).toContain(seen.consentIn)
    } else if ('toldIn' in seen) {
      expect((await app.inject({ url: `/v/${code}/en` })).body).toContain(seen.toldIn)
    } else if ('refused' in seen) {
      for (let before = 0; before < (seen.after ?? 0); before += 1) await joins(code)
      expect((await joins(code, seen.asked)).json()).toMatchObject({ error: { code: seen.refused } })
    } else if ('stratum' in seen) {
      await joins(code, seen.asked)
      expect((await owner({ url: at })).json()).toMatchObject({ participants: [{ stratum: seen.stratum }] })
    } else {
      expect((await joins(code, seen.asked)).json()).toMatchObject(seen.plan)
    }
  }
  return { runs, sees }
}

describe('every choice on the way to a study', () => {
  it('is looked at here', () => {
    const fields = Object.keys(studyDefinition.shape).filter((field) => !notChosen.includes(field))
    expect(Object.keys(choices).sort()).toEqual(fields.sort())
  })

  it.each(Object.keys(templates) as TemplateId[])('is seen in a visit to a study made from %s', async (template) => {
    const { runs, sees } = await aServer()
    for (const [field, values] of Object.entries(choices)) {
      for (const [index, [change, seen]] of values.entries()) {
        const code = `${template}-${field.toLowerCase()}-${index}`
        const study = { ...templates[template], ...change, code }
        await runs(study)
        await sees(code, seen)
      }
    }
  })
})

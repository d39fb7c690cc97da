// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { openConsole } from '../testing/openConsole.tsx'
import { aStudyDetail } from '../testing/aStudyDetail.ts'
import { ok, refused, serve, signedIn, type Answer } from '../testing/serve.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const detail = aStudyDetail()

/** Begins a study and goes to one of its steps. */
async function begins(
  step: string,
  answers: Record<string, Answer> = {},
  address = '/console/studies/new?template=lab-crossover',
) {
  const server = serve({
    ...signedIn,
    'GET /api/console/studies': ok({ studies: [] }),
    'GET /api/console/studies/spring': ok(detail),
    ...answers,
  })
  openConsole(address)
  const goTo = async (name: string) =>
    userEvent.click(await screen.findByRole('button', { name: new RegExp(`^\\d\\. ${name}`) }))
  await goTo(step)
  return { server, goTo, save: () => userEvent.click(screen.getByRole('button', { name: 'Save the draft' })) }
}

async function types(label: string, text: string) {
  const field = screen.getByLabelText(label)
  await userEvent.clear(field)
  if (text) await userEvent.type(field, text)
}

it('shows at once what the planned number buys', async () => {
  await begins('People')
  expect(screen.getByRole('status').textContent).toContain('1.16 if people differ as usual')
  await types('Planned number of people in all', '12')
  expect(screen.getByRole('status').textContent).toContain('1.25 if people differ as usual')
  await types('Planned number of people in all', '8')
  expect(screen.getByRole('status').textContent).toContain('cap the evidence grade at D')
})

it.each([
  ['0', 'Plan for 1 to 2,000 people.'],
  ['10000', 'Plan for 1 to 2,000 people.'],
  ['3', 'Plan for at least one person in each arm.'],
  ['', 'Say how many people you plan for.'],
])('says what is wrong with n = %j', async (n, words) => {
  const { goTo, save, server } = await begins('People')
  await types('Planned number of people in all', n)
  await goTo('Summary')
  await save()
  expect(screen.getByRole('alert').textContent).toContain(words)
  expect(server.requests.filter((request) => request.startsWith('POST'))).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Go to “People”' }))
  expect(screen.getByLabelText('Planned number of people in all')).toHaveProperty('value', n)
})

it('says that a study needs a household in some language', async () => {
  const { goTo, save } = await begins('Design')
  for (const pair of screen.getAllByRole('checkbox', { checked: true })) await userEvent.click(pair)
  await goTo('Summary')
  await save()
  expect(screen.getByRole('alert').textContent).toContain('Choose at least one pair of households, in one language.')
})

it('changes the arms with the design', async () => {
  const { goTo } = await begins('Design')
  await userEvent.click(screen.getByRole('radio', { name: /^Any number of forms/ }))
  await goTo('Summary')
  expect(screen.getByText(/long: Long \(A\); long-plain: Long in plain words \(A\)/)).toBeTruthy()
})

it('says of each questionnaire whose words each language reads', async () => {
  await begins('The visit')
  expect(screen.getByRole('checkbox', { name: /^SUS, ten questions/ }).parentElement?.textContent).toContain(
    'as published: English; own translation: Spanish, Chinese (traditional), and Chinese (simplified)',
  )
  expect(screen.getByRole('checkbox', { name: /^Short burden scale/ }).parentElement?.textContent).toContain(
    'own wording: English',
  )
})

it('lets the primary measure count more than form and signature, and never nothing', async () => {
  const { goTo, save } = await begins('Question')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Documents', checked: false }))
  await goTo('Summary')
  expect(screen.getByText('Primary measure: task time in').nextElementSibling?.textContent).toBe(
    'Form; Signature; Documents',
  )
  await goTo('Question')
  for (const part of ['Form', 'Signature', 'Documents'])
    await userEvent.click(screen.getByRole('checkbox', { name: part }))
  await goTo('Summary')
  await save()
  expect(screen.getByRole('alert').textContent).toContain('Choose at least one part for the primary measure.')
})

it('lets a helper sit beside the applicant, nobody by default', async () => {
  const { goTo } = await begins('The visit')
  expect(screen.getByRole('radio', { name: 'Nobody', checked: true })).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'In every visit' }))
  await goTo('Summary')
  expect(screen.getByText('Helper beside the applicant').nextElementSibling?.textContent).toBe('In every visit')
})

it('saves a draft and goes to it', async () => {
  const { goTo, save, server } = await begins('Question', { 'POST /api/console/studies': ok({ code: 'spring' }) })
  await types('Code', 'Spring')
  await goTo('Summary')
  await save()
  expect(await screen.findByRole('heading', { name: 'Draft' })).toBeTruthy()
  expect(server.requests).toContain('POST /api/console/studies')
})

it('says in words what the server refuses', async () => {
  const { goTo, save } = await begins('Question', { 'POST /api/console/studies': refused(409, 'code-taken') })
  await goTo('Summary')
  await save()
  expect(screen.getByRole('alert').textContent).toBe('There is a study with this code already. Choose another code.')
})

it('begins with a copy of another study under a code of its own', async () => {
  await begins('Question', {}, '/console/studies/new?copy=spring')
  expect(screen.getByLabelText('Code')).toHaveProperty('value', 'spring-copy')
  expect(screen.getByLabelText('Title')).toHaveProperty('value', detail.definition.title)
})

it('changes a draft, whose code stays', async () => {
  const { goTo, save, server } = await begins(
    'Question',
    { 'PUT /api/console/studies/spring': ok({ code: 'spring' }) },
    '/console/studies/spring/edit',
  )
  expect(screen.queryByLabelText('Code')).toBeNull()
  await types('Title', 'Another')
  await goTo('Summary')
  await save()
  expect(await screen.findByRole('heading', { name: 'Draft' })).toBeTruthy()
  expect(server.requests).toContain('PUT /api/console/studies/spring')
})

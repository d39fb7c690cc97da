// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { isLoop, pagesOf } from '../../forms/form.ts'
import { forms } from '../../forms/forms.ts'
import { openWorkshop } from '../testing/openWorkshop.tsx'

afterEach(cleanup)

const pageBox = (ref: string) => {
  const heading = screen.getAllByRole('heading', { level: 3 }).find(({ textContent }) => textContent.startsWith(ref))
  return heading?.parentElement?.textContent
}

describe.each([...forms.values()].map((form) => [form.id, form] as const))('the picture of %s', (id, form) => {
  it('has every page and every loop, in order', () => {
    openWorkshop(`/forms/${id}`)
    const refs = [...document.querySelectorAll('.map-ref')].map(({ textContent }) => textContent)
    expect(refs).toEqual(pagesOf(form).map(({ ref }) => ref))
    expect(document.querySelectorAll('.map-loop')).toHaveLength(form.steps.filter(isLoop).length)
  })
})

describe('conditions', () => {
  it('are said in words: a value, either of two, and any person', () => {
    openWorkshop('/forms/long')
    expect(pageBox('L46')).toContain('Only if “Rent or mortgage” is yes')
    expect(pageBox('L36')).toContain('Only if “Lost, quit or cut hours in 60 days” is yes or “Anyone on strike” is yes')
    expect(pageBox('L22')).toContain('Only if for any person “Has a sponsor” is yes')
    expect(pageBox('L14')).toContain('Only if Asian is ticked in “Race, all that apply”')
    expect(pageBox('L12')).toContain('goes on at L57')
  })

  it('keep to the question of the bank where a form asks it the other way round', () => {
    openWorkshop('/forms/simplified')
    expect(pageBox('S06')).toContain('Only if “No steady place to live right now” is no')
  })

  it('of a loop stand at the loop', () => {
    openWorkshop('/forms/simplified')
    const loop = screen.getByText('For each job the person adds').parentElement
    expect(loop && within(loop).getByText('Only if “Anyone with a job” is yes')).toBeTruthy()
  })
})

it('leads to all forms where there is no form of this name', () => {
  openWorkshop('/forms/short')
  expect(screen.getByRole('link', { name: 'See all forms' })).toBeTruthy()
})

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { describedBy, QuestionFrame } from './QuestionFrame.tsx'

afterEach(cleanup)

describe('what describes a control', () => {
  it('is its hint, then its error, or nothing', () => {
    expect(describedBy('dob', 'Like 4 27 1990', 'Check the year')).toBe('dob_hint dob_error')
    expect(describedBy('dob', 'Like 4 27 1990')).toBe('dob_hint')
    expect(describedBy('dob', undefined, 'Check the year')).toBe('dob_error')
    expect(describedBy('dob')).toBeUndefined()
  })
})

describe('a question as the heading of its page', () => {
  it('keeps a group’s heading inside its legend, so that it is read with each option', () => {
    render(
      <QuestionFrame
        kind="several"
        name="food-others"
        label="您和別人一起買菜做飯嗎？"
        errorPrefix="有問題："
        isHeading
      >
        <input type="radio" name="food-others" value="yes" aria-label="是" />
      </QuestionFrame>,
    )
    const heading = screen.getByRole('heading', { level: 1, name: '您和別人一起買菜做飯嗎？' })
    expect(heading.closest('legend')).toBeTruthy()
    expect(screen.getByRole('group', { name: '您和別人一起買菜做飯嗎？' })).toBeTruthy()
    heading.focus()
    expect(document.activeElement).toBe(heading)
  })
})

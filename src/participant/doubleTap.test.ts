// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { holdDoubleTaps } from './doubleTap.ts'

const pressed = vi.fn()
let letGo: () => void
beforeEach(() => {
  document.body.innerHTML = '<button>Continue</button><input type="checkbox">'
  document.querySelector('button')?.addEventListener('click', pressed)
  letGo = holdDoubleTaps()
})
afterEach(() => {
  letGo()
  pressed.mockReset()
})

const press = (what: string, detail: number) => fireEvent.click(document.querySelector(what) as Element, { detail })

it('lets the first press through, and one made with a key', () => {
  press('button', 1)
  press('button', 0)
  expect(pressed).toHaveBeenCalledTimes(2)
})

it('holds the second press of a double tap back, whatever it falls on', () => {
  press('button', 2)
  press('input', 2)
  press('input', 3)
  expect(pressed).not.toHaveBeenCalled()
  expect(document.querySelector('input')?.checked).toBe(false)
})

it('lets every press through once it is let go of', () => {
  letGo()
  press('button', 2)
  expect(pressed).toHaveBeenCalledTimes(1)
})

// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { inOnePiece } from './inOnePiece.tsx'

afterEach(cleanup)

it.each([
  ['El condado le va a llamar al (831) 555-0166 para hablar de 15 a 30 minutos.', ['(831) 555-0166']],
  ['社會安全號碼：900-00-0111', ['900-00-0111']],
  ['Green card number: A000-000-001', ['A000-000-001']],
  ['Street: 1450 Persimmon Lantern Ave', []],
])('%s', (line, whole) => {
  const { container } = render(<p>{inOnePiece(line)}</p>)
  expect(container.textContent).toBe(line)
  expect([...container.querySelectorAll('.whole')].map((part) => part.textContent)).toEqual(whole)
})

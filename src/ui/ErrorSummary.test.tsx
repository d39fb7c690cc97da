// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorSummary } from './ErrorSummary.tsx'

afterEach(cleanup)

describe('the list of what to mend', () => {
  const show = () => {
    const summaryRef = createRef<HTMLDivElement>()
    render(
      <>
        <ErrorSummary
          summaryRef={summaryRef}
          title="Corrija estas 2 cosas"
          errors={[
            { target: 'm-first~p1', message: 'Escriba un nombre' },
            { target: 'm-dob~p1', message: 'Escriba la fecha' },
          ]}
        />
        <input id="m-first~p1" />
        <input id="m-dob~p1" />
      </>,
    )
    return summaryRef
  }

  it('is announced with its title, and can take focus', () => {
    const summary = show()
    const alert = screen.getByRole('alert', { name: 'Corrija estas 2 cosas' })
    expect(summary.current).toBe(alert)
    summary.current?.focus()
    expect(document.activeElement).toBe(alert)
  })

  it('leads to each field, whatever signs its name holds, and leaves the address alone', () => {
    show()
    const scrolled = vi.fn()
    Element.prototype.scrollIntoView = scrolled
    const before = location.href
    fireEvent.click(screen.getByRole('link', { name: 'Escriba la fecha' }))
    expect(document.activeElement?.id).toBe('m-dob~p1')
    expect(scrolled).toHaveBeenCalledOnce()
    expect(location.href).toBe(before)
  })
})

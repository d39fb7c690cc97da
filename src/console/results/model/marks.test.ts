import { describe, expect, it } from 'vitest'
import { axisName, shortened } from './marks.ts'

describe('a name beside a drawing', () => {
  it('is cut where its letters would go beyond the edge, those of Chinese being twice as wide', () => {
    expect(shortened('Rights and responsibilities', 360)).toBe('Rights and respon…')
    expect(shortened('您的權利和規定頁面之間的問題', 360)).toBe('您的權利和規定頁…')
    expect(shortened('您的權利和規定頁面', 720)).toBe('您的權利和規定頁面')
  })
})

describe('the name of an axis', () => {
  it('takes a second line on a phone, and more room below', () => {
    const words = 'Minutos en formulario y firma (escala logarítmica)'
    expect(axisName(words, 720)).toEqual({ label: words, below: 40, marginBottom: 52 })
    expect(axisName(words, 328)).toEqual({
      label: 'Minutos en formulario y firma (escala\nlogarítmica)',
      below: 56,
      marginBottom: 68,
    })
  })
})

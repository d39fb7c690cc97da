import { describe, expect, it } from 'vitest'
import { countyOf } from './countyOf.ts'

describe('countyOf', () => {
  it('is the county of the ZIP code', () => {
    expect(countyOf({ 'home-zip': '90001' })).toBe('los-angeles')
  })

  it('is the one picked by hand where the table has another', () => {
    expect(countyOf({ 'home-zip': '90001', county: { of: '90001', is: 'orange' } })).toBe('orange')
  })

  it('forgets a county picked for the ZIP code before', () => {
    expect(countyOf({ 'home-zip': '94501', county: { of: '90001', is: 'orange' } })).toBe('alameda')
  })

  it('is nothing while there is no ZIP code', () => {
    expect(countyOf({})).toBeUndefined()
    expect(countyOf({ 'home-zip': '' })).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { moveForKey, sentenceStepForKey } from './grid-keys.ts'
import { wantedTop } from './scroll-band.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}
) => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held
})

describe('keys of the table', () => {
  it('moves with arrows, Home, End and pages', () => {
    expect(moveForKey(press('ArrowDown'))).toBe('down')
    expect(moveForKey(press('Home'))).toBe('rowStart')
    expect(moveForKey(press('Home', { ctrlKey: true }))).toBe('tableStart')
    expect(moveForKey(press('End', { metaKey: true }))).toBe('tableEnd')
    expect(moveForKey(press('a'))).toBeNull()
  })

  it('leaves Alt and Shift to the commands', () => {
    expect(moveForKey(press('ArrowUp', { altKey: true }))).toBeNull()
    expect(moveForKey(press('Home', { shiftKey: true }))).toBeNull()
  })

  it('walks the sentences of a cell with Ctrl', () => {
    expect(sentenceStepForKey(press('ArrowDown', { ctrlKey: true }))).toBe(1)
    expect(sentenceStepForKey(press('ArrowUp', { metaKey: true }))).toBe(-1)
    expect(sentenceStepForKey(press('ArrowUp'))).toBeNull()
    expect(moveForKey(press('ArrowUp', { ctrlKey: true }))).toBeNull()
  })
})

describe('wantedTop', () => {
  it('leaves a row that is around a third of the height where it is', () => {
    expect(wantedTop(350, 80, 880)).toBe(350)
  })

  it('brings others to the nearer end, and rows from outside to a third', () => {
    expect(wantedTop(100, 80, 880)).toBe(240)
    expect(wantedTop(700, 80, 880)).toBe(416)
    expect(wantedTop(null, 80, 880)).toBe(347)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../shared/commands.ts'
import { combinationOf, matchesKey, normalizeKey, parseKey, type KeyPress } from './key-pattern.ts'

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isAltGraph: false,
  ...changes
})
const matches = (combination: string, pressed: KeyPress, isMac = false): boolean =>
  matchesKey(parseKey(combination), pressed, isMac)

describe('matchesKey', () => {
  it.each<[string, KeyPress, boolean]>([
    ['J', press('j'), true],
    ['J', press('J', { shiftKey: true }), false],
    ['Shift+J', press('J', { shiftKey: true }), true],
    ['J', press('j', { ctrlKey: true }), false],
    ['Mod+K', press('k', { ctrlKey: true }), true],
    ['Mod+K', press('k', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+K', press('k', { metaKey: true }), false],
    ['?', press('?', { shiftKey: true }), true],
    ['Mod++', press('+', { ctrlKey: true, shiftKey: true }), true],
    ['Mod++', press('+', { ctrlKey: true }), true],
    ['Alt+ArrowUp', press('ArrowUp', { altKey: true }), true],
    ['Space', press(' '), true],
    ['J', press('о', { code: 'KeyJ' }), true]
  ])('%s and %j: %s', (combination, pressed, expected) => {
    expect(matches(combination, pressed)).toBe(expected)
  })

  it('finds a bracket that the layout makes with AltGr, however the system reports it', () => {
    expect(matches('[', press('[', { isAltGraph: true, ctrlKey: true, altKey: true }))).toBe(true)
    expect(matches('[', press('[', { isAltGraph: true }))).toBe(true)
    expect(matches('[', press('[', { altKey: true }), true)).toBe(true)
  })

  it('takes the Command key on macOS', () => {
    expect(matches('Mod+K', press('k', { metaKey: true }), true)).toBe(true)
    expect(matches('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false)
  })
})

describe('combinationOf', () => {
  it('is nothing for a modifier alone', () => {
    expect(combinationOf(press('Shift', { shiftKey: true }), false)).toBeNull()
  })

  it('names a combination that matches the press again', () => {
    const key = fc.constantFrom('a', 'Z', '7', 'F2', 'Enter', 'ArrowUp', ' ', '?', '+', '[', ',')
    const flag = fc.boolean()
    fc.assert(
      fc.property(key, flag, flag, flag, flag, (name, ctrlKey, altKey, shiftKey, isMac) => {
        const pressed = press(name, { altKey, shiftKey, ...(isMac ? { metaKey: ctrlKey } : { ctrlKey }) })
        const combination = combinationOf(pressed, isMac)
        expect(combination).not.toBeNull()
        expect(matches(combination ?? '', pressed, isMac)).toBe(true)
      })
    )
  })
})

describe('normalizeKey', () => {
  it('leaves the built-in keys as they are', () => {
    for (const { keys } of COMMANDS) for (const key of keys) expect(normalizeKey(key)).toBe(key)
  })
})

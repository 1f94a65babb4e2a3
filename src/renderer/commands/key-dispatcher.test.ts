import { describe, expect, it } from 'vitest'
import { commandsForKey, type KeyPlace } from './key-dispatcher.ts'
import type { KeyPress } from './key-pattern.ts'
import { keymapOf } from './keymap.ts'

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
const ctrl = (key: string): KeyPress => press(key, { ctrlKey: true })
const found = (pressed: KeyPress, place: Partial<KeyPlace> = {}) =>
  commandsForKey(pressed, { isTyping: false, isModal: false, ...place }, keymapOf({}), false)

describe('commandsForKey', () => {
  it('finds the commands of all scopes, the narrowest first', () => {
    expect(found(press('F2'))).toEqual(['segment.edit', 'event.rename'])
    expect(found(ctrl('k'))).toEqual(['help.palette'])
  })

  it('leaves letters, editing keys and table keys to text fields', () => {
    const place = { isTyping: true }
    for (const pressed of [
      press('a'),
      press('?'),
      ctrl('z'),
      ctrl('v'),
      ctrl('Enter'),
      press('F2'),
      press('Delete')
    ]) {
      expect(found(pressed, place)).toEqual([])
    }
    expect(found(ctrl('k'), place)).toEqual(['help.palette'])
    expect(found(ctrl('e'), place)).toEqual(['export.open'])
  })

  it('leaves pasting to the paste event, which alone has the text', () => {
    expect(found(ctrl('v'))).toEqual([])
  })

  it('keeps everything but the look of the window from what lies under a dialog', () => {
    const place = { isModal: true }
    expect(found(press('a'), place)).toEqual([])
    expect(found(ctrl('e'), place)).toEqual([])
    expect(found(ctrl('='), place)).toEqual(['view.textLarger'])
  })
})

import { describe, expect, it } from 'vitest'
import { COMMANDS, type Command } from '../../shared/commands.ts'
import { keyConflicts, keymapOf, soundKeymap } from './keymap.ts'

const command = (id: string, scope: Command['scope'], ...keys: string[]): Command => ({
  id,
  scope,
  keys,
  menu: null
})
const conflictsOf = (...commands: Command[]) =>
  keyConflicts(new Map(commands.map(({ id, keys }) => [id, keys])), commands)

describe('the built-in keys', () => {
  it('never give one key to two commands that can be active together', () => {
    expect(keyConflicts(keymapOf({}))).toEqual([])
  })
})

describe('keyConflicts', () => {
  it('refuses one key for two commands of a scope, however it is spelt', () => {
    expect(conflictsOf(command('a', 'table', 'Mod+Shift+K'), command('b', 'table', 'Shift+Mod+k'))).toEqual([
      { key: 'Mod+Shift+K', commands: ['a', 'b'] }
    ])
  })

  it('refuses it across scopes that are active together', () => {
    expect(conflictsOf(command('a', 'app', 'J'), command('b', 'table', 'J'))).toHaveLength(1)
    expect(conflictsOf(command('a', 'event', 'J'), command('b', 'table', 'J'))).toHaveLength(1)
  })

  it('allows it in the library and in the table', () => {
    expect(conflictsOf(command('a', 'library', 'F2'), command('b', 'table', 'F2'))).toEqual([])
  })
})

describe('remapped keys', () => {
  it('stand in place of the built-in ones', () => {
    const keymap = soundKeymap({ 'cell.confirm': ['Mod+Shift+Y'], 'go.nextOpen': [] })
    expect(keymap.get('cell.confirm')).toEqual(['Mod+Shift+Y'])
    expect(keymap.get('go.nextOpen')).toEqual([])
    expect(keymap.get('cell.omitted')).toEqual(['O'])
  })

  it('are not used where two commands would answer', () => {
    const keymap = soundKeymap({ 'cell.confirm': ['O'], 'row.note': ['Q'] })
    expect(keymap.get('cell.confirm')).toEqual(['A'])
    expect(keymap.get('row.note')).toEqual(['Q'])
  })

  it('of unknown commands change nothing', () => {
    expect(soundKeymap({ 'no.such': ['A'] })).toEqual(keymapOf({}))
    expect([...keymapOf({}).keys()]).toEqual(COMMANDS.map(({ id }) => id))
  })
})

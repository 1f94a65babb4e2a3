import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../shared/commands.ts'
import { LOCALES } from '../../../shared/settings.ts'
import { acceleratorFor } from './accelerator.ts'
import { menuTemplate, type MenuOptions } from './menu.ts'
import { createTranslator } from './translator.ts'

const build = (given: Partial<MenuOptions> = {}) => {
  const chosen: string[] = []
  const options = {
    translate: createTranslator('en'),
    keys: {},
    platform: 'linux',
    choose: (id: string) => void chosen.push(id)
  } as const
  return { chosen, menus: menuTemplate({ ...options, ...given }) }
}

const itemsOf = (menus: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])

describe('menuTemplate', () => {
  it('holds each command that has a place, once and in order', () => {
    const ids = itemsOf(build().menus).flatMap(({ id }) => id ?? [])
    expect(ids).toEqual(COMMANDS.filter(({ menu }) => menu !== null).map(({ id }) => id))
  })

  it('runs the command', () => {
    const { chosen, menus } = build()
    itemsOf(menus)
      .find(({ id }) => id === 'export.open')
      ?.click?.({} as never, undefined, {})
    expect(chosen).toEqual(['export.open'])
  })

  it('separates groups, never at an end or twice', () => {
    for (const { submenu } of build().menus) {
      const kinds = (submenu as MenuItemConstructorOptions[]).map(({ type }) =>
        type === 'separator' ? '-' : 'x'
      )
      expect(kinds.join('')).toMatch(/^x+(-x+)*$/)
    }
  })

  it.each(LOCALES)('has every text in %s', (locale) => {
    for (const platform of ['linux', 'darwin'] as const) {
      const { menus } = build({ translate: createTranslator(locale), platform })
      const labels = [...menus, ...itemsOf(menus)]
        .filter(({ type }) => type !== 'separator')
        .map(({ label }) => label)
      for (const label of labels) expect(label).not.toMatch(/^(menus|menuRoles|commands)\.|^$/)
    }
  })

  it('shows the person’s own keys', () => {
    const { menus } = build({ keys: { 'export.open': ['Mod+Shift+E'] } })
    expect(itemsOf(menus).find(({ id }) => id === 'export.open')?.accelerator).toBe('CmdOrCtrl+Shift+E')
  })
})

describe('acceleratorFor', () => {
  it.each([
    ['Mod+Shift+A', 'CmdOrCtrl+Shift+A'],
    ['Alt+ArrowUp', 'Alt+Up'],
    ['Mod++', 'CmdOrCtrl+Plus'],
    ['Mod+,', 'CmdOrCtrl+,'],
    ['J', 'J'],
    [undefined, undefined]
  ])('%s: %s', (keys, accelerator) => {
    expect(acceleratorFor(keys, 'linux')).toBe(accelerator)
  })

  it('leaves plain keys to the window on macOS, where a menu would take them from a text field', () => {
    expect(acceleratorFor('J', 'darwin')).toBeUndefined()
    expect(acceleratorFor('Alt+ArrowUp', 'darwin')).toBeUndefined()
    expect(acceleratorFor('Mod+E', 'darwin')).toBe('CmdOrCtrl+E')
  })
})

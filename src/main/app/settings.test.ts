import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/settings.ts'
import { removeFolders, temporaryFolder } from '../storage/temporary-project.fixture.ts'
import { createSettings } from './settings.ts'

afterEach(removeFolders)

const open = (folder: string, log: (text: string) => void = () => undefined) =>
  createSettings({ folder, onChange: () => undefined, log })

it('are the built-in ones at first, and kept once they are changed', () => {
  const folder = join(temporaryFolder(), 'new')
  expect(open(folder).get()).toEqual(DEFAULT_SETTINGS)
  open(folder).set({ theme: 'dark' })
  open(folder).set({ locale: 'vi', keys: { 'edit.undo': ['Mod+Z'] } })
  expect(open(folder).get()).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    locale: 'vi',
    keys: { 'edit.undo': ['Mod+Z'] }
  })
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

it.each(['{ "theme": ', '{ "theme": "pink" }', '[]', ''])('damaged as %j are kept aside and said', (text) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'settings.json'), text)
  const said: string[] = []
  const settings = open(folder, (line) => said.push(line))
  expect(settings.get()).toEqual(DEFAULT_SETTINGS)
  expect(readFileSync(join(folder, 'settings.json.damaged'), 'utf8')).toBe(text)
  expect(said).toHaveLength(1)
  settings.set({ theme: 'light' })
  expect(open(folder).get().theme).toBe('light')
})

it('say when they cannot be written, and hold until the end', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  const settings = open(join(folder, 'file', 'inside'))
  expect(() => settings.set({ theme: 'dark' })).toThrow(/file.cannotWrite/)
  expect(settings.get().theme).toBe('dark')
})

import { join } from 'node:path'
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../../shared/settings.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'

/** What the program remembers for the person. */
export type SettingsService = {
  get(): Settings
  /** Changes what the patch names, and keeps it. Throws `file.cannotWrite`; the change holds until the end then too. */
  set(patch: Partial<Settings>): Settings
}

export type SettingsOptions = {
  readonly folder: string
  readonly onChange: (settings: Settings) => void
  readonly log: (text: string) => void
}

export function createSettings({ folder, onChange, log }: SettingsOptions): SettingsService {
  const path = join(folder, 'settings.json')
  const onDamaged = (kept: string) => log(`The settings could not be read and were kept as ${kept}.`)
  let current = readJsonFile(path, settingsSchema, onDamaged) ?? DEFAULT_SETTINGS
  return {
    get: () => current,
    set: (patch) => {
      const given = Object.entries(patch).filter(([, value]) => value !== undefined)
      current = settingsSchema.parse({ ...current, ...Object.fromEntries(given) })
      onChange(current)
      writeJsonFile(path, current)
      return current
    }
  }
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageTag } from '../../domain/model.ts'
import { NO_RULES, ownRulesFor, type SegmentationRules } from '../../domain/segmentation/rules.ts'
import { dataFolders } from '../hosts/data-folders.ts'
import { tell } from './print.ts'

/** The rules that the person set for texts in a language, from the settings that the window uses. */
export async function ownRulesOf(language: LanguageTag): Promise<SegmentationRules> {
  const folder = dataFolders(undefined).settings
  if (!existsSync(join(folder, 'settings.json'))) return NO_RULES
  const { createSettings } = await import('../app/settings.ts')
  const settings = createSettings({ folder, onChange: () => undefined, log: tell })
  return ownRulesFor(settings.get().segmentation, language)
}

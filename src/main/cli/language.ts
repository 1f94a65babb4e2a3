import type { LanguageTag } from '../../domain/model.ts'
import { UsageError } from './usage-error.ts'

export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag)

/** The language that was given, or the one that the text seems to be in. Throws `UsageError` for what is no code. */
export async function languageOf(given: string | undefined, text: string): Promise<LanguageTag> {
  if (given === undefined) {
    const { detectLanguage } = await import('../../domain/text/detect-language.ts')
    return detectLanguage(text).language
  }
  const tag = given.toLowerCase()
  if (!isLanguageTag(tag)) throw new UsageError(`--lang: ${given} is not a language code`)
  return tag
}

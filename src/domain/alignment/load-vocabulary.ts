import { parseVocabulary, type Vocabulary } from './vocabulary.ts'

/** Loads the built-in word list of the news in German, Polish, Vietnamese, Norwegian and English. */
export async function loadVocabulary(): Promise<Vocabulary> {
  const { CORE_VOCABULARY } = await import('./data/core-vocabulary.ts')
  return parseVocabulary(CORE_VOCABULARY)
}

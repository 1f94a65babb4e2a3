import { extendList } from './extend-list.ts'
import { parseVocabulary, type Vocabulary } from './vocabulary.ts'

/** The word lists of the program, in the format of `parseVocabulary`; the first line of each is the same. */
const LISTS: readonly (() => Promise<string>)[] = [
  async () =>
    extendList(
      (await import('./data/core-vocabulary.ts')).CORE_VOCABULARY,
      (await import('./data/more-languages.ts')).MORE_LANGUAGES
    ),
  async () => (await import('./data/vocabulary/politics.ts')).POLITICS,
  async () => (await import('./data/vocabulary/diplomacy.ts')).DIPLOMACY,
  async () => (await import('./data/vocabulary/law.ts')).LAW,
  async () => (await import('./data/vocabulary/defence.ts')).DEFENCE,
  async () => (await import('./data/vocabulary/economy.ts')).ECONOMY,
  async () => (await import('./data/vocabulary/function-words.ts')).FUNCTION_WORDS,
  async () => (await import('./data/vocabulary/time-quantity.ts')).TIME_QUANTITY,
  async () => (await import('./data/vocabulary/actions.ts')).ACTIONS,
  async () => (await import('./data/vocabulary/qualities.ts')).QUALITIES,
  async () => (await import('./data/vocabulary/business.ts')).BUSINESS,
  async () => (await import('./data/vocabulary/society.ts')).SOCIETY,
  async () => (await import('./data/vocabulary/disasters-weather.ts')).DISASTERS_WEATHER,
  async () => (await import('./data/vocabulary/energy-environment.ts')).ENERGY_ENVIRONMENT,
  async () => (await import('./data/vocabulary/sport.ts')).SPORT,
  async () => (await import('./data/vocabulary/health.ts')).HEALTH,
  async () => (await import('./data/vocabulary/science-technology.ts')).SCIENCE_TECHNOLOGY,
  async () => (await import('./data/vocabulary/culture-media.ts')).CULTURE_MEDIA,
  async () => (await import('./data/vocabulary/infrastructure.ts')).INFRASTRUCTURE,
  async () => (await import('./data/vocabulary/abstract-nouns.ts')).ABSTRACT_NOUNS
]

const withoutHeader = (list: string): string => list.slice(list.indexOf('\n') + 1)

/**
 * Loads the built-in word lists of the news in German, Polish, Vietnamese, Norwegian and English as one; their core also in
 * French, Hungarian, Romanian and Icelandic.
 */
export async function loadVocabulary(): Promise<Vocabulary> {
  const lists = await Promise.all(LISTS.map((load) => load()))
  return parseVocabulary(lists.map((list, at) => (at === 0 ? list : withoutHeader(list))).join(''))
}

import type { LanguageTag } from '../../domain/model.ts'
import { languageName } from '../i18n/format.ts'
import { i18n } from '../i18n/instance.ts'

/** Languages with sentence rules of their own come first. */
const MAIN: readonly LanguageTag[] = ['de', 'pl', 'vi', 'nb', 'en']
const OTHERS: readonly LanguageTag[] = (
  'ar be bg bs ca cs da el es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko lo lt lv mk mn ms my nl nn ' +
  'pt ro ru sk sl sq sr sv sw ta th tr uk ur uz zh'
).split(' ')

const named = (tags: readonly LanguageTag[]) => tags.map((tag) => ({ tag, name: languageName(tag) }))

/** The languages to choose from, those with own rules first, the others by name; the given one is among them. */
export const languageChoices = (
  given: LanguageTag
): readonly { readonly tag: LanguageTag; readonly name: string }[] => {
  const others = named(OTHERS).toSorted((one, other) => one.name.localeCompare(other.name, i18n.language))
  const known = [...named(MAIN), ...others]
  return known.some(({ tag }) => tag === given) || given === 'und' ? known : [...named([given]), ...known]
}

/** Text encodings that articles in these languages are found in. */
export const ENCODINGS = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1257',
  'windows-1258',
  'ISO-8859-1',
  'ISO-8859-2',
  'ISO-8859-15',
  'TCVN',
  'macintosh',
  'GB18030',
  'Big5',
  'Shift_JIS',
  'EUC-KR'
] as const

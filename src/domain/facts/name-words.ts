import { foldText } from '../text/fold.ts'

/** Words before a name that are no part of it, folded stems by language; a word may go on. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'herr',
    'frau',
    'dr',
    'prof',
    'minister',
    'aussenminister',
    'premierminister',
    'prasident',
    'kanzler',
    'botschafter',
    'staatssekretar',
    'generalsekretar',
    'sprecher',
    'kapitan',
    'bundes',
    'vizeminister'
  ],
  pl: [
    'pan',
    'pani',
    'dr',
    'prof',
    'minister',
    'ministr',
    'premier',
    'prezydent',
    'sekretarz',
    'generaln',
    'ambasador',
    'kapitan',
    'rzeczni',
    'wiceminist'
  ],
  vi: [
    'ong',
    'ba',
    'anh',
    'chi',
    'tong',
    'bi',
    'thu',
    'tuong',
    'chu',
    'tich',
    'bo',
    'truong',
    'dai',
    'su',
    'gs',
    'ts',
    'pgs',
    'nuoc',
    'chinh',
    'phu'
  ],
  nb: [
    'herr',
    'fru',
    'dr',
    'prof',
    'minister',
    'statsminister',
    'utenriksminister',
    'president',
    'generalsekretær',
    'generalsekretaer',
    'ambassador',
    'kaptein',
    'visemin',
    'kamerat'
  ],
  en: [
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'minister',
    'president',
    'secretary',
    'general',
    'ambassador',
    'captain',
    'prime',
    'chancellor'
  ]
}

export function isTitle(folded: string, language: string): boolean {
  const titles = TITLES[language] ?? TITLES['en'] ?? []
  return titles.some((title) => (title.length <= 4 ? folded === title : folded.startsWith(title)))
}

/** Words that start a sentence with a capital and are no names, folded, by language. */
const STARTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'der die das den dem des ein eine auf bei am im in an nach vor seit zwei drei ende anfang mitte beide auch es er sie wir ich'.split(
      ' '
    )
  ),
  pl: new Set('obie oba w na z do po od dla przy to jest ona on oni nie tak jak gdy podczas jako'.split(' ')),
  vi: new Set('hai hom ngay theo trong ve de khi nay sau truoc cac nhung mot cuc chung tai'.split(' ')),
  nb: new Set('det den de en et ei han hun vi jeg i pa om fra under etter ved dette som'.split(' ')),
  en: new Set(
    'the a an this that these those he she it they we at on for from by as if when after before in'.split(' ')
  )
}

/** Whether a capitalised word at the start of a sentence is an ordinary word there. */
export function isStarter(folded: string, language: string): boolean {
  return STARTERS[language]?.has(folded) ?? false
}

const places = new Map<string, ReadonlyMap<string, string>>()
/** A name of a country may go on by so many letters: `Laosu`, `Wietnamem`, `Vietnams`. */
const MAX_ENDING = 3

/** Folded country names of a language from CLDR, to ISO 3166 codes; names of several words are not in. */
function countries(language: string): ReadonlyMap<string, string> {
  const known = places.get(language)
  if (known) return known
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' })
  const found = new Map<string, string>()
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second)
      // Codes of states that are no more stand for others now: `DD` for `DE`.
      if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue
      const name = names.of(code)
      if (name !== undefined && /^\p{L}{4,}$/u.test(name) && !found.has(foldText(name)))
        found.set(foldText(name), code)
    }
  }
  places.set(language, found)
  return found
}

/** ISO 3166 code of a country by its folded name, also inflected (final vowel dropped, short ending), or null. */
export function placeOf(folded: string, language: string): string | null {
  const known = countries(language)
  for (let cut = 0; cut <= MAX_ENDING && folded.length - cut >= 4; cut++) {
    const stem = cut === 0 ? folded : folded.slice(0, -cut)
    const code = known.get(stem) ?? (cut > 0 ? (known.get(`${stem}a`) ?? known.get(`${stem}y`)) : undefined)
    if (code !== undefined) return code
  }
  return null
}

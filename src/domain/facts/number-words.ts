/** Words that multiply the figure before them, folded, by language; matched as whole words. */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: {
    tausend: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
    bio: 1e12
  },
  en: {
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12
  },
  pl: {
    tys: 1e3,
    tysiac: 1e3,
    tysiace: 1e3,
    tysiecy: 1e3,
    mln: 1e6,
    milion: 1e6,
    miliony: 1e6,
    milionow: 1e6,
    miliona: 1e6,
    mld: 1e9,
    miliard: 1e9,
    miliardy: 1e9,
    miliardow: 1e9,
    miliarda: 1e9,
    bln: 1e12,
    bilion: 1e12,
    biliony: 1e12,
    bilionow: 1e12
  },
  vi: { nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9, ti: 1e9 },
  nb: {
    tusen: 1e3,
    mill: 1e6,
    million: 1e6,
    millioner: 1e6,
    milliard: 1e9,
    milliarder: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billioner: 1e12
  },
  fr: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12
  },
  is: {
    thusund: 1e3,
    milljon: 1e6,
    milljonir: 1e6,
    milljona: 1e6,
    milljonum: 1e6,
    milljardur: 1e9,
    milljarda: 1e9,
    milljardar: 1e9,
    milljordum: 1e9
  },
  hu: { ezer: 1e3, millio: 1e6, milliard: 1e9, billio: 1e12 },
  ro: {
    mie: 1e3,
    mii: 1e3,
    milion: 1e6,
    milioane: 1e6,
    miliard: 1e9,
    miliarde: 1e9
  }
}

/** Folded number words and their values: what news writes out instead of using figures. */
const CARDINALS: Readonly<Record<string, string>> = {
  de: 'null ein|eins|eine|einen|einer|einem|eines zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  pl: 'zero jeden|jedna|jedno|jednego|jednej|jednym dwa|dwie|dwoch|dwoje|dwaj|dwom|dwoma trzy|trzech|trzej|trzem|trzema cztery|czterech|czterej|czterem|czterema piec|pieciu szesc|szesciu siedem|siedmiu osiem|osmiu dziewiec|dziewieciu dziesiec|dziesieciu jedenascie|jedenastu dwanascie|dwunastu trzynascie|trzynastu czternascie|czternastu pietnascie|pietnastu szesnascie|szesnastu siedemnascie|siedemnastu osiemnascie|osiemnastu dziewietnascie|dziewietnastu dwadziescia|dwudziestu',
  nb: 'null en|ett to tre fire fem seks sju|syv atte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue|tyve',
  fr: 'zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt',
  is: 'null einn|ein|eitt|einum tveir|tvaer|tvo|tveimur thrir|thrjar|thrju|thremur fjorir|fjorar|fjogur|fjorum fimm sex sjo atta niu tiu ellefu tolf threttan fjortan fimmtan sextan sautjan atjan nitjan tuttugu',
  hu: 'nulla egy ketto|ket harom negy ot hat het nyolc kilenc tiz tizenegy tizenketto|tizenket tizenharom tizennegy tizenot tizenhat tizenhet tizennyolc tizenkilenc husz',
  ro: 'zero un|o|una|unu doi|doua trei patru cinci sase sapte opt noua zece unsprezece doisprezece|douasprezece treisprezece paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece douazeci'
}

/** The first value whose word is rarely an article or a pronoun; `one` and its like say too little. */
const FIRST_TELLING_VALUE = 2

const cardinalTables = new Map<string, ReadonlyMap<string, number>>()

function cardinals(language: string): ReadonlyMap<string, number> {
  const known = cardinalTables.get(language)
  if (known) return known
  const table = new Map<string, number>()
  for (const [value, words] of (CARDINALS[language] ?? '').split(' ').entries()) {
    if (value < FIRST_TELLING_VALUE) continue
    for (const word of words.split('|')) table.set(word, value)
  }
  cardinalTables.set(language, table)
  return table
}

/**
 * The factor that a word after a figure stands for: `Milliarden` is 1e9 in German.
 * @param folded the word, folded and without a final full stop.
 * @returns `null` for every other word.
 */
export function scaleOf(folded: string, language: string): number | null {
  return SCALES[language]?.[folded] ?? null
}

/**
 * The value of a number word: `zwölf` is 12. Covers 2 to 20; inflected forms are listed.
 * @param folded the word, folded.
 * @returns `null` for every other word and for languages without a list.
 */
export function numberWordValue(folded: string, language: string): number | null {
  return cardinals(language).get(folded) ?? null
}

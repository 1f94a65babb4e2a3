import { foldText } from '../text/fold.ts'

const NAMES: readonly (readonly string[])[] = [
  [
    'Januar',
    'Jänner',
    'January',
    'stycznia',
    'styczeń',
    'januar',
    'januari',
    'janvier',
    'enero',
    'gennaio',
    'ledna',
    'Jan',
    'sty'
  ],
  [
    'Februar',
    'Feber',
    'February',
    'lutego',
    'luty',
    'februari',
    'février',
    'febrero',
    'febbraio',
    'února',
    'Feb',
    'lut',
    'Febr'
  ],
  ['März', 'March', 'marca', 'marzec', 'mars', 'marts', 'marzo', 'března', 'Mar', 'Mär', 'Mrz'],
  ['April', 'kwietnia', 'kwiecień', 'avril', 'abril', 'aprile', 'dubna', 'Apr', 'kwi'],
  ['Mai', 'May', 'maja', 'maj', 'mayo', 'maggio', 'května'],
  ['Juni', 'June', 'czerwca', 'czerwiec', 'juin', 'junio', 'giugno', 'června', 'Jun', 'cze'],
  ['Juli', 'July', 'lipca', 'lipiec', 'juillet', 'julio', 'luglio', 'července', 'Jul', 'lip'],
  ['August', 'sierpnia', 'sierpień', 'augusti', 'août', 'agosto', 'srpna', 'Aug', 'sie'],
  ['September', 'września', 'wrzesień', 'septembre', 'septiembre', 'settembre', 'září', 'Sep', 'Sept', 'wrz'],
  [
    'Oktober',
    'October',
    'października',
    'październik',
    'octobre',
    'octubre',
    'ottobre',
    'října',
    'Okt',
    'Oct',
    'paź'
  ],
  ['November', 'listopada', 'listopad', 'novembre', 'noviembre', 'listopadu', 'Nov', 'lis'],
  [
    'Dezember',
    'December',
    'grudnia',
    'grudzień',
    'desember',
    'décembre',
    'diciembre',
    'dicembre',
    'prosince',
    'Dez',
    'Dec',
    'Des',
    'gru'
  ]
]

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [foldText(name), index + 1] as const))
)

/** Month 1..12 of a name or an abbreviation in any known language, null when it is none; case and diacritics aside. */
export function monthOf(name: string): number | null {
  return BY_NAME.get(foldText(name).replace(/\.$/, '')) ?? null
}

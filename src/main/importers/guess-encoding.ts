import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** Which letters outside ASCII texts of a language hold, and the encodings such texts were written in. */
type Candidate = { readonly encodings: readonly string[]; readonly letters: ReadonlySet<string> }

const letters = (list: string) => new Set(Array.from(list + list.toUpperCase()))

const VIETNAMESE = letters('àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ')

/** In the order in which they win when the letters fit equally well. */
const CANDIDATES: readonly Candidate[] = [
  { encodings: ['windows-1252'], letters: letters('äöüßéà') },
  { encodings: ['windows-1252'], letters: letters('æøåéèêòóôöä') },
  { encodings: ['windows-1250', 'iso-8859-2', 'cp852'], letters: letters('ąćęłńóśźż') },
  { encodings: ['windows-1258', 'viscii', 'tcvn'], letters: VIETNAMESE },
  { encodings: ['windows-1252', 'macintosh'], letters: letters('àâæçéèêëîïôœùûüÿ') },
  { encodings: ['windows-1252'], letters: letters('áéíóúüñ') },
  { encodings: ['windows-1252'], letters: letters('áâãàçéêíóôõúü') },
  { encodings: ['windows-1252'], letters: letters('àèéìíòóùú') },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: letters('áčďéěíňóřšťúůýžľĺôŕäő') },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: letters('áéíóöőúüű') },
  { encodings: ['windows-1254'], letters: letters('çğıİöşüâîû') },
  { encodings: ['cp850', 'macintosh'], letters: letters('äöüßåæøéè') }
]

const SAMPLE = 65_536
/** From this fit on, the Latin candidates are believed rather than the general detector. */
const GOOD_FIT = 0.8

/** The most plausible older encoding of a text that is not UTF-8, judged by the letters that it gives. */
export function guessEncoding(bytes: Uint8Array): { readonly encoding: string; readonly isSure: boolean } {
  const sample = sampleWithLetters(bytes)
  const fits = CANDIDATES.flatMap(({ encodings, letters }) =>
    encodings.map((encoding) => {
      const text = iconv.decode(sample, encoding).normalize('NFC')
      return { encoding, text, fit: fitOf(text, letters) }
    })
  )
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a))
  if (best.fit >= GOOD_FIT) {
    const isRivalled = fits.some((other) => other.text !== best.text && other.fit > best.fit - 0.1)
    return { encoding: best.encoding, isSure: !isRivalled }
  }
  const general = analyse(sample).find(
    ({ name, confidence }) => name !== 'UTF-8' && confidence >= 10 && iconv.encodingExists(name)
  )
  if (general === undefined) return { encoding: 'windows-1252', isSure: false }
  return { encoding: general.name.toLowerCase(), isSure: general.confidence >= 60 }
}

/** The part of a long file from its first byte outside ASCII on. */
function sampleWithLetters(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1)
  return bytes.subarray(first, first + SAMPLE)
}

/**
 * Share in -1..1 of the characters outside ASCII that make sense: letters of the alphabet count for it, and what
 * stands where a letter should be (signs inside words, capitals after small letters, undefined bytes) against it.
 */
function fitOf(text: string, alphabet: ReadonlySet<string>): number {
  let good = 0
  let bad = 0
  let other = 0
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7F]/gu)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + character.length] ?? ' '
    if (/\p{L}/u.test(character)) {
      const isOddCapital = /\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)
      if (isOddCapital) bad++
      else if (alphabet.has(character)) good++
      else other++
    } else if (/[\p{C}\p{M}\uFFFD]/u.test(character)) bad++
    else if (/\p{L}/u.test(before) && /\p{L}/u.test(after) && !/[’'·–—\u00A0]/u.test(character)) bad++
  }
  const total = good + bad + other
  const basic = text.match(/[A-Za-z]/g)?.length ?? 0
  // Where most letters lie outside ASCII, the script is not Latin, whatever letters an encoding makes of it.
  return total === 0 || total > basic ? 0 : (good - bad) / total
}

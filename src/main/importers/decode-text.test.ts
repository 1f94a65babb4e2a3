import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const TEXTS = {
  de: 'Die Außenminister äußerten sich über die Verträge und die künftige Zusammenarbeit. Größere Übereinkünfte folgen.',
  pl: 'Ministrowie omówili współpracę gospodarczą; źródła mówią o pięćdziesięciu żądaniach i ćwierci środków.',
  nb: 'Utenriksministrene drøftet samarbeidet på møtet i går. Både næringslivet og særlig kystbyene håper på økt handel.',
  vi: 'Hai bên đã xem xét tổng thể quan hệ tại cuộc họp và trao đổi ý kiến về các vấn đề quốc tế, đặc biệt là hợp tác.',
  fr: 'Les ministres ont évoqué la coopération économique à la suite de l’été, où la façade était réparée.',
  cs: 'Ministři jednali o hospodářské spolupráci, přičemž několik žádostí zůstalo nevyřízených už delší dobu.',
  ru: 'Министры обсудили экономическое сотрудничество и подписали несколько соглашений о торговле.',
  ja: '外相は経済協力について話し合い、いくつかの協定に署名した。会談は東京で行われた。'
}

/** Vietnamese as Windows writes it: the tone as a character of its own after the letter. */
const windowsVietnamese = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(
      /([aeouAEOU])([\u0323\u0300\u0301\u0303\u0309]?)([\u0302\u0306\u031B])/g,
      (_, a, tone, mark) => (a + mark).normalize('NFC') + tone
    )
    .replaceAll(/([^\u0300\u0301\u0303\u0309\u0323]+)/g, (part: string) => part.normalize('NFC'))

const encode = (text: string, encoding: string) =>
  iconv.encode(encoding === 'windows-1258' ? windowsVietnamese(text) : text, encoding)

const decode = async (bytes: Uint8Array, chosen: string | null = null) => {
  const decoded = await decodeText(bytes, chosen)
  return { ...decoded, text: decoded.text.normalize('NFC') }
}

describe('decoding', () => {
  test.each([
    ['de', 'windows-1252'],
    ['nb', 'windows-1252'],
    ['fr', 'windows-1252'],
    ['pl', 'windows-1250'],
    ['pl', 'iso-8859-2'],
    ['cs', 'windows-1250'],
    ['vi', 'windows-1258'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ja', 'shift_jis']
  ] as const)('reads %s in %s without being told', async (language, encoding) => {
    const bytes = encode(TEXTS[language].repeat(4), encoding)
    const decoded = await decode(bytes)
    expect(decoded.text).toBe(TEXTS[language].repeat(4))
    expect(decoded.encoding).toBe(encoding)
  })

  test.each(Object.keys(TEXTS) as (keyof typeof TEXTS)[])(
    'reads %s in every Unicode form',
    async (language) => {
      const text = TEXTS[language]
      for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
        const marked = iconv.encode(text, encoding, { addBOM: true })
        expect(await decode(marked)).toEqual({ text, encoding, isSure: true })
      }
      expect(await decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', isSure: true })
    }
  )

  test.each(['de', 'pl', 'vi', 'nb'] as const)('finds UTF-16 of %s without a mark', async (language) => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const bytes = iconv.encode(TEXTS[language], encoding, { addBOM: false })
      expect(await decode(bytes)).toEqual({ text: TEXTS[language], encoding, isSure: true })
    }
  })

  test('takes UTF-8 with a cut character for UTF-8, but says that it is unsure', async () => {
    const bytes = Buffer.from(TEXTS.vi).subarray(0, -4)
    const cut = Buffer.concat([bytes.subarray(0, 11), bytes.subarray(12)])
    expect(await decode(cut)).toMatchObject({ encoding: 'utf-8', isSure: false })
  })

  test('uses the encoding that was chosen, and refuses one that it does not know', async () => {
    expect(await decode(encode(TEXTS.de, 'cp850'), 'CP850')).toMatchObject({
      text: TEXTS.de,
      encoding: 'cp850'
    })
    await expect(decode(Buffer.from('a'), 'klingon-8')).rejects.toMatchObject({
      code: 'file.unknownEncoding',
      params: { encoding: 'klingon-8' }
    })
  })

  test('a text with a few NUL bytes is a text, noise is not', async () => {
    expect((await decode(Buffer.from(`${TEXTS.de}\0\0${TEXTS.de}`))).encoding).toBe('utf-8')
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
    await expect(decode(noise)).rejects.toMatchObject({ code: 'file.binary' })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

const ARTICLES: readonly (readonly [string, string])[] = [
  [
    'de',
    'Die Regierung hat am Montag einen neuen Plan für den Ausbau der Häfen vorgelegt. Er soll bis zum Sommer beschlossen werden, sagte die Ministerin nach der Sitzung.'
  ],
  [
    'pl',
    'Rząd przedstawił w poniedziałek nowy plan rozbudowy portów. Ma on zostać przyjęty do lata, powiedziała minister po posiedzeniu, które trwało kilka godzin.'
  ],
  [
    'vi',
    'Chính phủ hôm thứ hai đã công bố kế hoạch mới về mở rộng các cảng biển. Kế hoạch này sẽ được thông qua trước mùa hè, bộ trưởng cho biết sau cuộc họp.'
  ],
  [
    'nb',
    'Regjeringen la mandag fram en ny plan for utbygging av havnene. Den skal være vedtatt før sommeren, sa statsråden etter møtet. Hun vil ikke si hva det koster.'
  ],
  [
    'nn',
    'Regjeringa la måndag fram ein ny plan for utbygging av hamnene. Han skal vere vedteken før sommaren, sa statsråden etter møtet. Ho vil ikkje seie kva det kostar.'
  ],
  [
    'da',
    'Regeringen fremlagde mandag en ny plan for udbygning af havnene. Den skal være vedtaget inden sommer, sagde ministeren efter mødet. Hun vil ikke sige, hvad det koster.'
  ],
  [
    'sv',
    'Regeringen lade på måndagen fram en ny plan för utbyggnaden av hamnarna. Den ska vara antagen före sommaren, sade ministern efter mötet. Hon vill inte säga vad det kostar.'
  ],
  [
    'en',
    'The government on Monday presented a new plan for the expansion of the ports. It should be passed before summer, the minister said after the meeting.'
  ],
  [
    'fr',
    'Le gouvernement a présenté lundi un nouveau plan pour le développement des ports. Il doit être adopté avant l’été, a dit la ministre après la réunion.'
  ],
  ['ru', 'Правительство представило в понедельник новый план развития портов.'],
  ['zh', '政府星期一公布了港口扩建的新计划。']
]

describe('whole texts', () => {
  test.each(ARTICLES)('%s is decided', (language, text) => {
    const detected = detectLanguage(text)
    expect(detected).toMatchObject({ language, isDecided: true })
    expect(detected.confidence).toBeGreaterThan(0.8)
    expect(detected.confidence).toBeLessThanOrEqual(1)
  })

  test('menus in another language do not outweigh the article', () => {
    const [, text] = ARTICLES[3] ?? ['', '']
    expect(detectLanguage(`Trang chủ\nThời sự\nTin liên quan\n${text}\nBình luận\n`).language).toBe('nb')
  })
})

describe('what is not decided', () => {
  test.each(['', '   ', '12:30', 'Laos', 'No data', 'Ola Nordmann', 'www.vidu.vn'])('%j', (text) => {
    expect(detectLanguage(text).isDecided).toBe(false)
  })

  test('a text of nothing that is known is undetermined', () => {
    expect(detectLanguage('1234 !!')).toEqual({ language: 'und', confidence: 0, isDecided: false })
  })
})

test('any input is answered, with a probability', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { confidence } = detectLanguage(text)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    })
  )
})

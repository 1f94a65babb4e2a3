import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LineRole } from './boilerplate.ts'
import { classifyLines } from './classify-lines.ts'
import { lineShape } from './line-features.ts'

/** A page as lines of `role | text`; an empty line stays empty. */
function check(language: string, page: string): void {
  const expected = page
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
  const text = expected.map(([, content = '']) => content).join('\n')
  const got = classifyLines(text, { language }).map(
    ({ start, end, role, isKept }) => `${isKept ? '+' : '-'} ${role} | ${text.slice(start, end)}`
  )
  expect(got).toEqual(
    expected.map(([role = '', content]) =>
      content === undefined ? '- empty | ' : `${KEPT.has(role) ? '+' : '-'} ${role} | ${content}`
    )
  )
}
const KEPT: ReadonlySet<string> = new Set([
  'text',
  'title',
  'lead',
  'heading',
  'caption'
] satisfies LineRole[])

describe('pages', () => {
  test('German: menu, share buttons, advertisement, links inside, comments, other articles', () => {
    check(
      'de',
      `
navigation | Startseite
navigation | Wirtschaft
title | Zwei Häfen teilen sich die Schiffe
lead | Bremen und Gdynia arbeiten ab Mai zusammen. Das sagten beide Städte am Freitag.
byline | Von Petra Meiser
byline | Stand: 03.04.2025, 14:32 Uhr
share | Facebook
caption | Der Hafen am Morgen. (Bild: dpa)
text | Die Städte wollen Kosten sparen. Sie legen ihre Fahrpläne zusammen.
advertisement | Anzeige
text | Das Vorhaben kostet 5,2 Millionen Euro.
related | Lesen Sie auch: Neue Kräne für die Werft
heading | Kritik der Lotsen
text | Die Lotsen fürchten um ihre Arbeit. „Wir wurden nicht gefragt“, sagte einer.
text | Am Ende entscheidet der Senat.
source | Quelle: dpa
comments | Kommentare (12)
related | Das könnte Sie auch interessieren
related | Fünf Verletzte bei Unwetter in Hessen
navigation | Impressum
      `
    )
  })

  test('Polish: image names, credits, agency, tags', () => {
    check(
      'pl',
      `
title | Nowy most na rzece otwarty
byline | Opublikowano: 12 maja 2024, 10:15
byline | Autor: Anna Nowicka
share | Udostępnij na Facebooku

text | Most łączy dwie gminy. Budowa trwała cztery lata.

imageName | most-rzeka-2024.jpg
caption | Nowy most o świcie. Zdjęcie: PAP

text | – To wielki dzień – powiedział wójt podczas otwarcia.

imageName | most 2.webp
credit | Zdjęcie: PAP

related | Czytaj także: Gmina buduje szkołę
text | Przeprawa skróci podróż o dwie godziny.

advertisement | REKLAMA

text | Koszt budowy wyniósł 120 mln złotych.

agency | (PAP)

related | Tagi: most, gmina
comments | Komentarze (3)
related | Najczęściej czytane
related | Burza nad morzem. Są ranni
      `
    )
  })

  test('Norwegian: name of the site, glued byline, lists of headlines after the end', () => {
    check(
      'nb',
      `
siteName | Nytt.no - nyheter fra havet
title | Sildekvoten blir mindre neste år.
lead | Fiskerne får ta opp halvparten av det de tok i fjor.
byline | HavnyttHavnytt03/11/2025

text | Regjeringen la fram kvotene mandag. De gjelder fra nyttår.
text | – Vi er skuffet, sier lederen for fiskerlaget.

agency | (NTB)

source | Kilde: https://www.nytt.no/sild-123.html

comments | Kommentar (0)
navigation | No data
navigation | No data
related | I samme emne
related | Slik lager du god fiskesuppe på en halv time
related | Etter stormen håper folk langs kysten på roligere vær og lysere dager.
navigation | Havet
navigation | Lokalt
      `
    )
  })

  test('Vietnamese: date line, sources, appeals', () => {
    check(
      'vi',
      `
navigation | Trang chủ
byline | Thứ ba, 03/12/2024 - 15:20
title | Hai tỉnh mở cầu mới qua sông
text | Sáng 3/12, hai tỉnh tổ chức lễ mở cầu. Gần 300 người tham dự.
caption | Lễ mở cầu sáng 3/12 (Ảnh: Văn Hùng).
text | Ông Nam cho biết công trình hoàn thành trước hạn ba tháng.
related | >> Xem thêm: Khởi công tuyến đường mới
text | Người dân hai bên sông rất vui.
share | Cập nhật tin tức mới nhất tại fanpage của báo
source | Nguồn tin: vidu.vn
comments | Tham gia bình luận
      `
    )
  })

  test('English: byline, date, link inside, reporters, standards', () => {
    check(
      'en',
      `
navigation | Skip to main content
navigation | Europe
title | Two ports agree to share their ships
byline | By Jane Porter and Tom Lee
byline | 12/03/2024 4:15 PM EST
text | BREMEN, Dec 3 (Reuters) - Two ports will share their ships, officials said on Tuesday.
advertisement | Advertisement
text | The deal is worth $2 million. It runs until 2035.
share | Sign up for our daily newsletter.
related | Related: A new crane for the yard
text | Pilots were less sure. They pointed to the debt of the port.
byline | Reporting by Jane Porter; Editing by Sam Hill
related | Related articles
related | Ten things to know about herring
share | All rights reserved.
      `
    )
  })
})

describe('nothing of the article is cut', () => {
  test('plain paragraphs, a list and a last line without a full stop', () => {
    check(
      'nb',
      `
text | Presidenten reiste mandag til byen. Besøket varer i to dager.
text | - Vi er venner, sa han.
text | De skal snakke om:
text | - handel
text | - skoler
text | Etterpå reiser han hjem
      `
    )
  })

  test('a text without any sentence', () => {
    check('de', 'text | Brot\ntext | Butter\ntext | Salz')
  })

  test('a source under a table in the middle does not end the article', () => {
    check(
      'de',
      `
text | Die Zahl der Reisenden ist gestiegen. Das zeigt eine neue Erhebung.
text | Im Norden wuchs der Verkehr am stärksten. Im Süden blieb er gleich.
source | Quelle: Statistisches Amt
text | Die Bahn will nun mehr Züge einsetzen. Der Plan liegt im Mai vor.
text | Am Freitag berät der Rat darüber. Er tagt öffentlich.
      `
    )
  })
})

describe('laws', () => {
  const page = fc
    .array(
      fc.constantFrom(
        'Ein Satz steht hier und endet.',
        'Quelle: dpa',
        'Kommentar (0)',
        '',
        ' ',
        'bild.jpg',
        '[Anzeige_2]',
        'Mehr',
        'Lesen Sie auch',
        '\uD800',
        '\0',
        '(dpa)',
        'Foto: dpa',
        '01/12/2025',
        'x'.repeat(500)
      ),
      { maxLength: 40 }
    )
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\u2028').map((lineBreak) => lines.join(lineBreak)))

  test('the lines are the text without its line breaks', () => {
    fc.assert(
      fc.property(page, (text) => {
        let before = 0
        for (const { start, end } of classifyLines(text, { language: 'de' })) {
          expect(/^(?:\r\n|[\n\r\u2028]|)$/.test(text.slice(before, start))).toBe(true)
          expect(/[\n\r\u2028]/.test(text.slice(start, end))).toBe(false)
          before = end
        }
        expect(/^(?:\r\n|[\n\r\u2028]|)$/.test(text.slice(before))).toBe(true)
      })
    )
  })

  test('empty lines, and only they, are empty', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const { start, end, role } of classifyLines(text, { language: 'de' })) {
          expect(role === 'empty').toBe(text.slice(start, end).trim() === '')
        }
      })
    )
  })

  test('what a person switched for an outlet is proposed again', () => {
    const text = 'Ein ganzer Satz steht hier in der Zeile.\nUnser Podcast Nr. 12 ist da.\nQuelle: dpa\n'
    const learned = {
      cut: new Set([lineShape('Unser Podcast Nr. 7 ist da.')]),
      kept: new Set([lineShape('Quelle: dpa')])
    }
    const roles = classifyLines(text, { language: 'de', learned }).map(({ isKept }) => isKept)
    expect(roles).toEqual([true, false, true])
  })

  test('a long page takes linear time', () => {
    const text = 'Kommentar (0)\nEin Satz steht hier und endet.\n'.repeat(20_000)
    const start = performance.now()
    classifyLines(text, { language: 'de' })
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

describe('names of sites', () => {
  const ARTICLE =
    'Der Hafen wird am Montag wieder geöffnet, sagte ein Sprecher. Die Schiffe warten schon seit einer Woche.'
  const roleOf = (first: string, last: string) =>
    classifyLines(`${first}\nHafen öffnet wieder nach einer Woche\n${ARTICLE}\n${last}`, {
      language: 'de'
    })[0]?.role

  test('are known by the address or the byline, with a motto or without', () => {
    expect(
      roleOf('Küsten-Kurier – Nachrichten vom Meer', 'Quelle: https://www.kuesten-kurier.example/hafen')
    ).toBe('siteName')
    expect(roleOf('Küsten-Kurier', 'Quelle: https://kuestenkurier.example/hafen')).toBe('siteName')
  })

  test('are no names of sites where nothing says so', () => {
    expect(
      roleOf('Sturm legt Hafen lahm – Schiffe müssen warten', 'Quelle: https://kuestenkurier.example/hafen')
    ).not.toBe('siteName')
  })
})

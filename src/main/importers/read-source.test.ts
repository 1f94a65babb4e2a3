import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSource } from './read-source.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tetrapla-read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const read = (name: string, content: string | Uint8Array, encoding: string | null = null) =>
  readSource(put(name, content), name, { encoding })
const zip = (entries: Zippable) => zipSync(entries)
const rolesOf = (source: Awaited<ReturnType<typeof read>>) =>
  source.text
    .split('\n')
    .flatMap((line, index) => (source.roles.has(index) ? [[source.roles.get(index), line]] : []))

const SENTENCE =
  'Die beiden Minister bewerteten die Ergebnisse der Zusammenarbeit und besprachen, wie es weitergeht.'

const PAGE = `<!DOCTYPE html><html lang="de-DE"><head><meta charset="utf-8"><title>Besuch in Laos | Tageblatt</title>
<link rel="canonical" href="https://tageblatt.example/laos"><meta property="og:site_name" content="Tageblatt">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"Besuch in Laos","datePublished":"2025-12-01T23:30:00+07:00",
"author":[{"@type":"Person","name":"Ina Beispiel"}],"publisher":{"@type":"Organization","name":"Tageblatt"}}]}</script>
<script>document.write('EVIL'); throw new Error('never run')</script></head>
<body><nav><a href="/">Startseite</a><a href="/abo">Abo</a></nav><article><h1>Besuch in Laos</h1>
<p>${SENTENCE} ${SENTENCE} <a href="/x">Mehr dazu</a> steht dort.</p>
<figure><img src="a.jpg"><figcaption>Die Minister in Vientiane. Foto: VNA</figcaption></figure>
<h2>Handel</h2><p>${SENTENCE}<br>${SENTENCE} Stra&shy;ße &amp; Weg.</p><p hidden>Unsichtbar</p></article>
<footer>Impressum</footer></body></html>`

const xhtml = (body: string) =>
  strToU8(
    `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`
  )
const refused = async (name: string, content: string | Uint8Array) =>
  read(name, content).then(
    (source) => `read as ${source.format}`,
    (error: { code: string; params: unknown }) => [error.code, (error.params as { name: string }).name]
  )

const code = (path: string) =>
  readSource(path, 'n', { encoding: null }).then(
    () => 'read',
    (error) => error.code
  )

describe('reading an article from a file', () => {
  test('plain text: line breaks, composed letters and control characters are put right', async () => {
    const source = await read(
      'a.txt',
      'Zmie\u0301rzch.\r\nDru\0ga\u0007 linia\u00AD.\rTrzecia\u2028linia \u202Eabc\u202C.'
    )
    expect(source).toMatchObject({ format: 'txt', encoding: 'utf-8', isEncodingSure: true, metadata: {} })
    expect(source.text).toBe('Zmiérzch.\nDruga linia.\nTrzecia\nlinia abc\u202C.')
  })

  test('lone surrogates become the replacement character', async () => {
    const bytes = iconv.encode('Abc def ghi.', 'utf-16le', { addBOM: true })
    bytes.writeUInt16LE(0xd800, 6)
    expect((await read('s.txt', bytes)).text).toBe('Ab\uFFFD def ghi.')
  })

  test('a web page: the article without navigation, with what the page says about itself', async () => {
    const source = await read('page.html', PAGE)
    expect(source.metadata).toEqual({
      title: 'Besuch in Laos',
      date: '2025-12-01',
      outlet: 'Tageblatt',
      author: 'Ina Beispiel',
      url: 'https://tageblatt.example/laos',
      language: 'de'
    })
    expect(source.text.split('\n').filter((line) => line !== '')).toEqual([
      'Besuch in Laos',
      `${SENTENCE} ${SENTENCE} Mehr dazu steht dort.`,
      'Die Minister in Vientiane. Foto: VNA',
      'Handel',
      SENTENCE,
      `${SENTENCE} Straße & Weg.`
    ])
    expect(rolesOf(source)).toEqual([
      ['title', 'Besuch in Laos'],
      ['caption', 'Die Minister in Vientiane. Foto: VNA'],
      ['heading', 'Handel']
    ])
  })

  test('a web page in the encoding that it declares', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head>
<body><p>Zażółć gęślą jaźń.</p></body></html>`
    const source = await read('old.htm', iconv.encode(page, 'windows-1250'))
    expect(source).toMatchObject({ text: 'Zażółć gęślą jaźń.', encoding: 'windows-1250', format: 'html' })
  })

  test('a short page without an article, and a part of a page', async () => {
    expect(
      (await read('b.html', '<html><body><nav>Menü</nav><p>Eins.</p><p>Zwei.</p></body></html>')).text
    ).toBe('Eins.\n\nZwei.')
    expect((await read('c.html', '<p>Eins.</p><ul><li>Zwei</li><li>Drei</li></ul>')).text).toBe(
      'Eins.\n\nZwei\n\nDrei'
    )
  })

  test('Markdown', async () => {
    const source = await read(
      'a.md',
      '---\ntitle: "Ein Titel"\ndate: 2025-12-01\nlang: nb\ntags: [a]\n---\n# Kop & f\n\nEin *kurzer*\nAbsatz mit [Link](http://x.example).\n\n- Punkt **eins**\n- Punkt zwei\n\n<script>alert(1)</script>\n'
    )
    expect(source.format).toBe('md')
    expect(source.metadata).toEqual({ title: 'Ein Titel', date: '2025-12-01', language: 'nb' })
    expect(source.text).toBe('Kop & f\n\nEin kurzer Absatz mit Link.\n\nPunkt eins\n\nPunkt zwei')
    expect(rolesOf(source)).toEqual([['heading', 'Kop & f']])
  })

  test.each([
    [
      'a.srt',
      '1\n00:00:01,000 --> 00:00:02,500\n<i>Xin chào,</i>\nbạn.\n\n2\n00:00:03,000 --> 00:00:04,000\nTiếp.\n\n3\n00:01:00,000 --> 00:01:02,000\nHết.\n'
    ],
    [
      'a.vtt',
      'WEBVTT\n\nNOTE nothing\n\n00:01.000 --> 00:02.500 align:start\n<v Lan>Xin chào,</v>\nbạn.\n\n00:03.000 --> 00:04.000\nTiếp.\n\n01:00.000 --> 01:02.000\nHết.'
    ]
  ])('subtitles %s', async (name, text) => {
    expect(await read(name, text)).toMatchObject({ format: 'srt', text: 'Xin chào, bạn. Tiếp.\n\nHết.' })
  })

  const docx = zip({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w" xmlns:mc="mc"><w:body><w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Ein Titel</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Erster </w:t></w:r><w:del><w:r><w:delText>gelöschter</w:delText></w:r></w:del><w:ins><w:r><w:t>neuer</w:t></w:r></w:ins><w:r><w:tab/><w:t>Absatz &amp; mehr.</w:t><w:br/><w:t>Zweite Zeile.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
<w:p/><w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Abschnitt</w:t></w:r></w:p></w:body></w:document>`
    ),
    'word/styles.xml': strToU8(
      '<w:styles xmlns:w="w"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>'
    ),
    'docProps/core.xml': strToU8(
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:t="t"><dc:title>Ein  Titel</dc:title><dc:language>de-DE</dc:language><t:created>2024-12-19T08:00:00Z</t:created></cp:coreProperties>'
    )
  })

  test('a Word document', async () => {
    const source = await read('a.docx', docx)
    expect(source).toMatchObject({ format: 'docx', encoding: null })
    expect(source.text).toBe('Ein Titel\n\nErster neuer Absatz & mehr.\nZweite Zeile.\n\nAbschnitt')
    expect(rolesOf(source)).toEqual([
      ['title', 'Ein Titel'],
      ['heading', 'Abschnitt']
    ])
    expect(source.metadata).toEqual({ title: 'Ein Titel', date: '2024-12-19', language: 'de' })
  })

  test('a wrong ending does not matter', async () => {
    expect((await read('wrong.txt', docx)).format).toBe('docx')
    expect((await read('wrong.docx', PAGE)).format).toBe('html')
    expect((await read('wrong.pdf', 'Nur Text.')).format).toBe('txt')
    expect((await read('wrong.html', 'Nur Text, 3 < 4.')).format).toBe('txt')
  })

  test('an OpenDocument text', async () => {
    const odt = zip({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:tracked-changes><text:p>weg</text:p></text:tracked-changes>
<text:h text:outline-level="1">Tiêu đề</text:h><text:p>Câu<text:s text:c="2"/>một.<text:line-break/>Câu hai.<office:annotation><text:p>Ghi chú</text:p></office:annotation></text:p></office:text></office:body></office:document-content>`
      ),
      'meta.xml': strToU8('<m xmlns:dc="d"><dc:title>Tiêu đề</dc:title><dc:language>vi-VN</dc:language></m>')
    })
    const source = await read('a.odt', odt)
    expect(source).toMatchObject({ format: 'odt', metadata: { title: 'Tiêu đề', language: 'vi' } })
    expect(source.text).toBe('Tiêu đề\n\nCâu một.\nCâu hai.')
    expect(rolesOf(source)).toEqual([['heading', 'Tiêu đề']])
  })

  test('an e-book: the pages of the spine in their order', async () => {
    const epub = zip({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
      ),
      'OEBPS/book.opf': strToU8(
        `<package xmlns:dc="d"><metadata><dc:title>Bok</dc:title><dc:creator>Kari</dc:creator><dc:language>no</dc:language><dc:date>2020-02-03</dc:date></metadata>
<manifest><item id="two" href="text/2%20b.xhtml" media-type="application/xhtml+xml"/><item id="one" href="text/1.xhtml" media-type="application/xhtml+xml"/><item id="css" href="a.css" media-type="text/css"/><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>
<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>`
      ),
      'OEBPS/text/1.xhtml': xhtml('<h1>Første</h1><p>En setning.</p>'),
      'OEBPS/text/2 b.xhtml': xhtml('<h1>Andre</h1><p>To setninger.</p>'),
      'OEBPS/nav.xhtml': xhtml('<nav>Innhold</nav>')
    })
    const source = await read('a.epub', epub)
    expect(source.metadata).toEqual({ title: 'Bok', author: 'Kari', language: 'nb', date: '2020-02-03' })
    expect(source.text).toBe('Første\n\nEn setning.\n\nAndre\n\nTo setninger.')
    expect(rolesOf(source)).toEqual([
      ['heading', 'Første'],
      ['heading', 'Andre']
    ])
  })
})

describe('files that cannot be read', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['empty.txt', 'file.empty', ''],
    ['blank.txt', 'file.noText', ' \n\t\n'],
    ['picture.txt', 'file.binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['noise.txt', 'file.binary', Uint8Array.from({ length: 9000 }, (_, index) => (index * 7919) % 251)],
    ['old.doc', 'file.binary', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['a.rtf', 'file.unknownFormat', '{\\rtf1\\ansi Hallo}'],
    ['a.xml', 'file.unknownFormat', '<?xml version="1.0"?><a>b</a>'],
    ['a.zip', 'file.unknownFormat', zipSync({ 'a.txt': strToU8('a') })],
    [
      'cut.docx',
      'file.damaged',
      zipSync({ 'word/document.xml': strToU8(SENTENCE.repeat(99)) }).subarray(0, 90)
    ],
    [
      'path.docx',
      'file.damaged',
      zipSync({ '../../evil': strToU8('x'), 'word/document.xml': strToU8('<a/>') })
    ],
    ['script.html', 'file.noText', '<html><body><script>x()</script></body></html>'],
    [
      'laughs.docx',
      'file.damaged',
      zipSync({
        'word/document.xml': strToU8(
          '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><w:p><w:t>&c;</w:t></w:p>'
        )
      })
    ],
    ['deep.docx', 'file.damaged', zipSync({ 'word/document.xml': strToU8('<a>'.repeat(200_000)) })],
    ['deep.html', 'file.damaged', `<html><body>${'<div>'.repeat(100_000)}Text.</body></html>`],
    ['bomb.docx', 'file.tooLarge', zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(32) })],
    ['cut.pdf', 'file.damaged', '%PDF-1.7\n1 0 obj\n<</Type/Cat'],
    [
      'bad.epub',
      'file.damaged',
      zipSync({
        mimetype: strToU8('application/epub+zip'),
        'META-INF/container.xml': strToU8('<container/>')
      })
    ]
  ])('%s: %s', async (name, code, content) => {
    expect(await refused(name, content)).toEqual([code, name])
  })

  test('what is missing, forbidden or a folder', async () => {
    mkdirSync(join(folder, 'sub.txt'))
    const secret = put('secret.txt', 'x')
    chmodSync(secret, 0)
    expect(await code(join(folder, 'missing.txt'))).toBe('file.notFound')
    expect(await code(join(folder, 'sub.txt'))).toBe('file.unreadable')
    expect(await code(secret)).toBe(process.getuid?.() === 0 ? 'read' : 'file.unreadable')
  })

  test('a text above the limit is refused before it is read, one of 50 MB in one line works', async () => {
    const sentence = `${SENTENCE} `
    const large = put('large.txt', '')
    writeFileSync(large, sentence.repeat(Math.ceil(50_000_000 / sentence.length)))
    expect((await readSource(large, 'large.txt', { encoding: null })).text.length).toBeGreaterThan(49_999_000)
    writeFileSync(large, Buffer.alloc(100_000_001, 'a'))
    await expect(readSource(large, 'large.txt', { encoding: null })).rejects.toMatchObject({
      code: 'file.tooLarge',
      params: { name: 'large.txt', limit: 100 }
    })
  })
})

import { describe, expect, test } from 'vitest'
import { bitextOfBytes } from './read-bitext.ts'

const read = (text: string | Buffer, name: string) => bitextOfBytes(Buffer.from(text as string), name)
const texts = async (text: string | Buffer, name: string) =>
  (await read(text, name)).rows.map(({ cells }) => cells.map((cell) => cell.text))

const TMX = (body: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${head}<tmx version="1.4"><header srclang="de"/><body>${body}</body></tmx>`
const unit = (...tuvs: readonly (readonly [string, string])[]) =>
  `<tu>${tuvs.map(([lang, seg]) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`).join('')}</tu>`

describe('TMX', () => {
  test('a row a unit, a column a language, codes left out, marked text kept', async () => {
    const body =
      unit(
        ['de-DE', 'Guten <bpt i="1">&lt;b&gt;</bpt>Tag<ept i="1">&lt;/b&gt;</ept>.'],
        ['pl', '<hi>Dzień</hi> dobry.']
      ) + unit(['pl', 'Tylko\n   tu &amp; teraz.'], ['vi', 'Chỉ ở đây.'])
    const bitext = await read(TMX(body), 'memory.tmx')
    expect(bitext.columns.map(({ language }) => language)).toEqual(['de', 'pl', 'vi'])
    expect(bitext.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Guten Tag.', 'Dzień dobry.', ''],
      ['', 'Tylko tu & teraz.', 'Chỉ ở đây.']
    ])
    expect(bitext.rows[0]?.cells.map(({ status }) => status)).toEqual(['confirmed', 'confirmed', 'undecided'])
  })

  test('two variants in one language are two columns; the format is found without its ending, in UTF-16, too', async () => {
    const text = TMX(unit(['de', 'Ja.'], ['de', 'Jawohl.'], ['nb', 'Ja.']))
    const wide = Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    expect(await texts(wide, 'memory.xml')).toEqual([['Ja.', 'Jawohl.', 'Ja.']])
  })

  test('a document type that only names its definition is passed over, one with entities is refused', async () => {
    const body = unit(['de', 'Ja.'], ['pl', 'Tak.'])
    expect(await texts(TMX(body, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'), 'a.tmx')).toEqual([['Ja.', 'Tak.']])
    const bomb = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    for (const text of [TMX(body, bomb), TMX(unit(['de', '&b;'], ['pl', 'x'])), TMX(body).slice(0, -20)]) {
      await expect(read(text, 'a.tmx')).rejects.toMatchObject({
        code: 'file.damaged',
        params: { name: 'a.tmx' }
      })
    }
  })

  test('no pairs are said', async () => {
    await expect(read(TMX(''), 'a.tmx')).rejects.toMatchObject({ code: 'file.noText' })
    await expect(read(TMX(unit(['de', 'Ja.'])), 'a.tmx')).rejects.toMatchObject({ code: 'file.noText' })
  })
})

describe('XLIFF', () => {
  test('1.2: proposals beside the translation are not read, what is not approved is undecided', async () => {
    const text = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="de" target-language="nb-NO">
      <body><group><trans-unit id="1" approved="yes"><source>Ein <g id="1">Satz</g>.<x id="2"/></source><target>En setning.</target>
      <note>Kurz.</note><alt-trans><source>Falsch.</source><target>Feil.</target></alt-trans></trans-unit></group>
      <trans-unit id="2" approved="no"><source>Noch einer.</source><target>En til.</target></trans-unit>
      <trans-unit id="3"><source>Ohne.</source></trans-unit></body></file></xliff>`
    const { columns, rows } = await read(text, 'a.xlf')
    expect(columns.map(({ language }) => language)).toEqual(['de', 'nb'])
    expect(
      rows.map(({ note, cells }) => [note, ...cells.map((cell) => `${cell.status}: ${cell.text}`)])
    ).toEqual([
      ['Kurz.', 'confirmed: Ein Satz.', 'confirmed: En setning.'],
      ['', 'undecided: Noch einer.', 'undecided: En til.'],
      ['', 'confirmed: Ohne.', 'undecided: ']
    ])
  })

  test('2.1: a row a segment', async () => {
    const text = `<xliff version="2.1" srcLang="de" trgLang="pl" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="u">
      <segment><source>Eins.</source><target>Raz.</target></segment><ignorable><source> </source></ignorable>
      <segment><source><pc id="1">Zwei</pc>.</source><target>Dwa.</target></segment></unit></file></xliff>`
    expect(await texts(text, 'a.xliff')).toEqual([
      ['Eins.', 'Raz.'],
      ['Zwei.', 'Dwa.']
    ])
  })
})

describe('TSV', () => {
  test('columns of text, languages from the first line or from the texts', async () => {
    const named = await read('de\tpl\nJa.\tTak.\n\nNein.\tNie.\n', 'a.tsv')
    expect(named.columns).toEqual([
      { language: 'de', isStated: true },
      { language: 'pl', isStated: true }
    ])
    expect(named.rows).toHaveLength(2)
    const found = await read(
      'Der Hafen wurde gestern eröffnet und viele Gäste kamen.\tPort otwarto wczoraj i przybyło wielu gości.\r\n',
      'b.tsv'
    )
    expect(found.columns).toEqual([
      { language: 'de', isStated: false },
      { language: 'pl', isStated: false }
    ])
  })

  test('states that contradict each other are not taken over', async () => {
    const header = [
      'row',
      'note',
      'bookmark',
      ...['de', 'nb'].flatMap((key) => [
        key,
        `${key}.segments`,
        `${key}.status`,
        `${key}.relation`,
        `${key}.confidence`
      ])
    ]
    const row = [
      '1',
      'Kurz',
      '1',
      'Ja.',
      '1',
      'suggested',
      'omitted',
      '',
      '',
      '',
      'undecided',
      'omitted',
      '0.5'
    ]
    const { rows } = await read([header, row].map((fields) => `${fields.join('\t')}\n`).join(''), 'a.txt.tsv')
    expect(rows).toEqual([
      {
        note: 'Kurz',
        isBookmarked: true,
        cells: [
          { text: 'Ja.', status: 'undecided', relation: null, confidence: null },
          { text: '', status: 'undecided', relation: null, confidence: null }
        ]
      }
    ])
  })

  test('a line with other columns is named', async () => {
    await expect(read('a b\tc d\nnur eins\n', 'a.tsv')).rejects.toMatchObject({
      code: 'file.badPairs',
      params: { name: 'a.tsv', line: 2 }
    })
  })
})

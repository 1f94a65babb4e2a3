import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import german from '../../shared/locales/de/common.json' with { type: 'json' }

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tetrapla-cli-'))
  writeFileSync(join(folder, 'de.txt'), 'Am 16. Dezember kam Dr. Lam. Er blieb 3 Tage.\n\nDann flog er ab.\n')
  writeFileSync(
    join(folder, 'nb.txt'),
    'Den 16. desember kom dr. Lam. Han ble i 3 dager.\n\nSå fløy han hjem.\n'
  )
  writeFileSync(join(folder, 'de.sent'), 'Am 16. kam Lam.\nEr blieb 3 Tage.\n\nEr flog ab.\n')
  writeFileSync(join(folder, 'nb.sent'), '\nDen 16. kom Lam.\n\n\nHan ble i 3 dager.\nHan fløy.')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command line in the test's folder. */
function tetrapla(args: readonly string[], { input = '', locale = 'C', data = join(folder, 'data') } = {}) {
  const env = {
    ...process.env,
    LC_ALL: locale,
    LANG: locale,
    NODE_OPTIONS: '',
    TETRAPLA_DATA: data
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8'
  })
  return { status, stdout, stderr }
}
const lines = (text: string) => text.split('\n').slice(0, -1)

describe('the command line', () => {
  test('--help and --version, for all and for one', () => {
    const all = tetrapla(['--help'])
    expect(all).toMatchObject({ status: 0, stderr: '' })
    for (const name of ['segment', 'align']) {
      expect(all.stdout).toContain(name)
      expect(tetrapla([name, '--help'])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(`tetrapla ${name}`)
      })
    }
    expect(tetrapla(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each([
    [[]],
    [['nonsense']],
    [['align', 'de.txt', 'nb.txt']],
    [['align', 'de.txt', '--langs', 'de']],
    [['align', 'de.txt', 'nb.txt', '--langs', 'de']],
    [['align', 'de.txt', 'nb.txt', '--langs', 'de,d3!']],
    [['align', 'de.txt', 'nb.txt', '--langs', 'de,nb', '--mode', 'magic']],
    [['align', 'de.txt', 'nb.txt', '--langs', 'de,nb', '--format', 'docx']],
    [['align', '-', '-', '--langs', 'de,nb']],
    [['segment', '--unknown']],
    [['segment', '--lang', 'German!', 'de.txt']]
  ])('wrong usage %j ends with 2 and says so on standard error', (args) => {
    const { status, stdout, stderr } = tetrapla(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toBe('')
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  test('bad input ends with 1 and one line: where and what', () => {
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'picture.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))
    for (const [file, text] of [
      ['missing.txt', 'missing.txt: The file is no longer there.'],
      ['empty.txt', 'empty.txt: The file is empty.'],
      ['picture.txt', 'picture.txt: The file holds no text.'],
      ['.', ': The file cannot be read.']
    ] as const) {
      const { status, stdout, stderr } = tetrapla(['segment', '--lang', 'de', file])
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(lines(stderr)).toEqual([expect.stringContaining(text)])
    }
  })

  test('tells errors in the language of the system', () => {
    const { stderr } = tetrapla(['segment', '--lang', 'de', 'missing.txt'], { locale: 'de_DE.UTF-8' })
    expect(stderr).toBe(`tetrapla: missing.txt: ${german.errors['file.notFound']}\n`)
  })
})

describe('segment', () => {
  test('one sentence a line, an empty line between paragraphs', () => {
    expect(tetrapla(['segment', '--lang', 'de', 'de.txt']).stdout).toBe(
      'Am 16. Dezember kam Dr. Lam.\nEr blieb 3 Tage.\n\nDann flog er ab.\n'
    )
  })

  test('reads standard input, with and without -', () => {
    for (const args of [
      ['segment', '--lang', 'pl'],
      ['segment', '-', '--lang', 'pl']
    ]) {
      expect(tetrapla(args, { input: 'Raz. Dwa.\r\n\r\nTrzy.' }).stdout).toBe('Raz.\nDwa.\n\nTrzy.\n')
    }
  })

  test('--json gives offsets into the text', () => {
    const text = readFileSync(join(folder, 'de.txt'), 'utf8')
    const { language, segments } = JSON.parse(
      tetrapla(['segment', '--lang', 'de', '--json', 'de.txt']).stdout
    )
    expect(language).toBe('de')
    expect(segments).toHaveLength(3)
    for (const { start, end, text: sentence } of segments) expect(text.slice(start, end)).toBe(sentence)
  })

  test('follows the rules that the person set in the window', () => {
    const data = join(folder, 'own')
    mkdirSync(join(data, 'settings'), { recursive: true })
    const segmentation = { de: { neverBreakAfter: ['VEB.'], alwaysBreakAfter: ['##'] } }
    writeFileSync(join(data, 'settings', 'settings.json'), JSON.stringify({ segmentation }))
    const input = 'Das VEB. Rotes Banner schloss ## und so fort.'
    const segment = (where: object) => tetrapla(['segment', '--lang', 'de'], { input, ...where }).stdout
    expect(segment({})).toBe('Das VEB.\nRotes Banner schloss ## und so fort.\n')
    expect(segment({ data })).toBe('Das VEB. Rotes Banner schloss ##\nund so fort.\n')
  })

  test('reads web pages too', () => {
    writeFileSync(join(folder, 'page.html'), '<html><body><p>Eins. Zwei.</p><p>Drei.</p></body></html>')
    expect(tetrapla(['segment', '--lang', 'de', 'page.html']).stdout).toBe('Eins.\nZwei.\n\nDrei.\n')
  })

  test('ends quietly when its reader has enough', () => {
    writeFileSync(join(folder, 'long.txt'), 'Ein Satz.\n'.repeat(50_000))
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" segment --lang de long.txt | head -n 2`],
      { cwd: folder, encoding: 'utf8' }
    )
    expect({ stdout, stderr }).toEqual({ stdout: 'Ein Satz.\n\n', stderr: '' })
  })
})

describe('align', () => {
  const sentences = ['align', 'de.sent', 'nb.sent', '--langs', 'de,nb', '--sentences']

  test('ladder: every sentence once, empty lines not counted', () => {
    expect(tetrapla(sentences)).toEqual({ status: 0, stdout: '0\t0\n1\t1\n2\t2\n', stderr: '' })
  })

  test('--scores adds the confidence', () => {
    for (const line of lines(tetrapla([...sentences, '--scores']).stdout))
      expect(line).toMatch(/^\d\t\d\t[01](\.\d+)?$/)
  })

  test('cuts articles into sentences itself', () => {
    expect(tetrapla(['align', 'de.txt', 'nb.txt', '--langs', 'de,nb']).stdout).toBe('0\t0\n1\t1\n2\t2\n')
  })

  test('three texts, one of them from standard input', () => {
    const { status, stdout } = tetrapla(
      ['align', 'de.sent', '-', 'nb.sent', '--langs', 'de,nb,nb', '--sentences'],
      {
        input: 'Den 16. kom Lam.\nHan ble i 3 dager.\nHan fløy.\n'
      }
    )
    expect(status).toBe(0)
    const cells = lines(stdout).map((line) => line.split('\t'))
    for (const column of [0, 1, 2]) {
      expect(cells.flatMap((row) => (row[column] ?? '').split(',').filter(Boolean)).toSorted()).toEqual([
        '0',
        '1',
        '2'
      ])
    }
  })

  test('-o writes a file, in every format', () => {
    const write = (format: string) => {
      expect(tetrapla([...sentences, '--format', format, '-o', `out.${format}`])).toEqual({
        status: 0,
        stdout: '',
        stderr: ''
      })
      return readFileSync(join(folder, `out.${format}`), 'utf8')
    }
    expect(lines(write('tsv'))).toEqual([
      'Am 16. kam Lam.\tDen 16. kom Lam.',
      'Er blieb 3 Tage.\tHan ble i 3 dager.',
      'Er flog ab.\tHan fløy.'
    ])
    expect(write('tmx')).toContain('<tuv xml:lang="nb"><seg>Han fløy.</seg></tuv>')
    expect(lines(write('jsonl')).map((line) => JSON.parse(line))).toHaveLength(3)
    expect(write('ladder')).toBe('0\t0\n1\t1\n2\t2\n')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('refuses to write where it cannot, and leaves nothing', () => {
    const { status, stderr } = tetrapla([...sentences, '-o', 'no/such/folder.tsv'])
    expect(status).toBe(1)
    expect(lines(stderr)).toEqual([expect.stringContaining('folder.tsv: The file cannot be written there.')])
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })

  test('dictionaries: with and without a header; a bad line is named', () => {
    writeFileSync(join(folder, 'plain.tsv'), '# words\nTag\tdag\n\nflog\tfløy\n')
    writeFileSync(join(folder, 'header.tsv'), 'nb\tde\tpl\ndag\tTag\tdzień\nfløy\tflog\t\n')
    writeFileSync(join(folder, 'bad.tsv'), 'Tag\tdag\nkaputt\n')
    const both = tetrapla([...sentences, '--dictionary', 'plain.tsv', '--dictionary', 'header.tsv'])
    expect(both).toMatchObject({ status: 0, stderr: '' })
    const bad = tetrapla([...sentences, '--dictionary', 'bad.tsv'])
    expect(bad).toMatchObject({ status: 1, stdout: '' })
    expect(lines(bad.stderr)).toEqual([
      expect.stringContaining('bad.tsv:2: A line of the dictionary cannot be read.')
    ])
  })
})

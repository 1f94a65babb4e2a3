import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  watch,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url))
const SEEDS = fileURLToPath(new URL('../../../seeds/wind-farm-agreement/', import.meta.url))
const LANGUAGES = ['de', 'pl', 'vi', 'nb'] as const
const FILES = LANGUAGES.map((language) => join(SEEDS, `${language}.txt`))

let folder: string
let env: NodeJS.ProcessEnv
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tetrapla-projects-'))
  env = { ...process.env, LC_ALL: 'C', NODE_OPTIONS: '', TETRAPLA_DATA: join(folder, 'data') }
})
afterAll(() => rmSync(folder, { recursive: true }))

function tetrapla(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8'
  })
  return { status, stdout, stderr }
}
const lines = (text: string) => text.split('\n').slice(0, -1)
const run = (...args: string[]) => {
  const outcome = tetrapla(args)
  expect(outcome).toMatchObject({ status: 0, stderr: '' })
  return outcome.stdout
}

describe('aligned texts on the command line', () => {
  test('a translation memory becomes an event of its own, and gives the same pairs', () => {
    run('import', 'm.tetrapla', ...FILES.slice(0, 2), '--event', 'First')
    run('suggest', 'm.tetrapla', '--event', 'First')
    const chosen = ['--columns', 'de,pl']
    run('export', 'm.tetrapla', '--event', 'First', '--format', 'tmx', ...chosen, '-o', 'm.tmx')
    const imported = run('import', 'm.tetrapla', 'm.tmx', '--event', 'Second')
    expect(imported).toMatch(/^de,pl\t\d+\t\t\tSecond\n$/)
    const pairs = (event: string) =>
      run('export', 'm.tetrapla', '--event', event, '--format', 'tsv', ...chosen)
    expect(pairs('Second')).toBe(pairs('First'))
    run('check', 'm.tetrapla')
  })

  test('a folder stands for its files', () => {
    const inner = join('coverage', 'inner')
    cpSync(FILES[0] as string, join(folder, inner, 'de.txt'))
    cpSync(FILES[1] as string, join(folder, 'coverage', 'pl.txt'))
    const imported = lines(run('import', 'f.tetrapla', 'coverage', '--event', 'Folder'))
    expect(imported.map((line) => line.split('\t')[0])).toEqual(['pl', 'de'])
    writeFileSync(join(folder, 'coverage', 'x.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]))
    const again = tetrapla(['import', 'g.tetrapla', 'coverage', '--event', 'Folder'])
    expect(again).toMatchObject({ status: 0, stderr: 'tetrapla: x.png: The file holds no text.\n' })
    expect(lines(again.stdout)).toEqual(imported)
    expect(tetrapla(['import', 'f.tetrapla', 'coverage', '--event', 'F', '--langs', 'de'])).toMatchObject({
      status: 2
    })
  })
})

describe('the main job on the command line', () => {
  const event = ['--event', 'Wind farm']

  test('import, suggest, export, search, info, check', () => {
    const imported = lines(run('import', 'p.tetrapla', ...FILES, ...event))
    expect(imported.map((line) => line.split('\t')[0])).toEqual(LANGUAGES)
    expect(run('suggest', 'p.tetrapla', ...event)).toMatch(
      /^\d+ of \d+ rows hold more than one language \(translation/
    )

    const pairs = lines(run('export', 'p.tetrapla', ...event, '--format', 'tsv', '--columns', 'de,pl'))
    expect(pairs.length).toBeGreaterThan(20)
    for (const line of pairs) expect(line.split('\t')).toHaveLength(2)

    const table = lines(run('export', 'p.tetrapla', ...event, '--format', 'tsv'))
    const header = table[0]?.split('\t') ?? []
    for (const language of LANGUAGES) {
      const column = header.indexOf(language)
      const wanted = readFileSync(join(SEEDS, `${language}.sentences.txt`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
      const written = table
        .slice(1)
        .map((line) => line.split('\t')[column])
        .join(' ')
      for (const sentence of wanted) expect(written).toContain(sentence)
    }

    for (const line of lines(run('search', 'p.tetrapla', 'Euro', '--lang', 'de'))) {
      expect(line.split('\t').slice(0, 2)).toEqual(['Wind farm', 'de'])
    }
    const info = JSON.parse(run('info', 'p.tetrapla', '--json'))
    expect(info.events).toMatchObject([{ name: 'Wind farm', documents: LANGUAGES.map((key) => ({ key })) }])
    expect(run('info', 'p.tetrapla')).toContain('Wind farm')
    expect(run('check', 'p.tetrapla')).toBe('ok\n')
  })

  test('exports every format, to standard output and to a file alike', () => {
    for (const format of ['tmx', 'xliff', 'jsonl', 'html', 'tsv']) {
      const args = ['export', 'p.tetrapla', ...event, '--format', format, '--columns', 'pl,vi']
      const written = run(...args)
      expect(run(...args, '-o', `out.${format}`)).toBe('')
      const withoutTime = (text: string) => text.replaceAll(/\d{4}-?\d\d-?\d\dT[\d:.]+Z/g, '')
      expect(withoutTime(readFileSync(join(folder, `out.${format}`), 'utf8'))).toBe(withoutTime(written))
    }
  })

  test('options of the export', () => {
    const args = ['export', 'p.tetrapla', ...event, '--format', 'tsv', '--columns', 'de,nb']
    expect(run(...args, '--status', 'confirmed')).toBe('')
    expect(run(...args, '--bom').startsWith('\uFEFF')).toBe(true)
    expect(lines(run(...args, '--profile', 'table')).length).toBeGreaterThan(
      lines(run(...args, '--profile', 'table', '--skip-empty')).length - 1
    )
  })

  test('a second import adds columns; standard input is an article, too', () => {
    const input = readFileSync(FILES[0] ?? '', 'utf8')
    const { status, stderr } = tetrapla(
      ['import', 'p.tetrapla', '-', '--event', 'wind FARM', '--langs', 'de'],
      input
    )
    expect(status).toBe(0)
    expect(stderr).toContain('the same text')
    const info = JSON.parse(run('info', 'p.tetrapla', '--json'))
    expect(info.events).toMatchObject([{ documents: [...LANGUAGES, 'de-2'].map((key) => ({ key })) }])
  })

  test('a file that cannot be read stops the import, which leaves nothing', () => {
    writeFileSync(join(folder, 'empty.txt'), '')
    const { status, stdout, stderr } = tetrapla([
      'import',
      'new.tetrapla',
      FILES[0] ?? '',
      'empty.txt',
      'missing.txt',
      ...event
    ])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(lines(stderr)).toHaveLength(2)
    expect(stderr).toContain('empty.txt: The file is empty.')
    expect(readdirSync(folder).filter((name) => name.includes('new.tetrapla'))).toEqual([])
  })

  test.each([
    [['info', 'missing.tetrapla']],
    [['export', 'p.tetrapla', '--event', 'Nothing', '--format', 'tsv']],
    [['export', 'p.tetrapla', '--event', 'Wind farm', '--format', 'tsv', '--columns', 'xx,de']],
    [['export', 'p.tetrapla', '--event', 'Wind farm', '--format', 'tsv', '--profile', 'pairs']],
    [['suggest', 'p.tetrapla', '--event', 'Nothing']],
    [['search', 'p.tetrapla', '...']],
    [['check', FILES[0] ?? '']],
    [['info', 'cut.tetrapla']]
  ])('%j ends with 1 and one line', (args) => {
    cpSync(join(folder, 'p.tetrapla'), join(folder, 'cut.tetrapla'))
    truncateSync(join(folder, 'cut.tetrapla'), 5000)
    const { status, stdout, stderr } = tetrapla(args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(lines(stderr)).toHaveLength(1)
  })

  test.each([
    [['import', 'p.tetrapla', ...FILES]],
    [['import', 'p.tetrapla', ...FILES, '--event', 'E', '--langs', 'de']],
    [['export', 'p.tetrapla', '--event', 'E']],
    [['search', 'p.tetrapla', 'a', '--limit', '-3']]
  ])('wrong usage %j ends with 2', (args) => {
    expect(tetrapla(args)).toMatchObject({ status: 2, stdout: '' })
  })

  test('demo says what it made, and made it', () => {
    const stdout = run('demo', '--out', 'demo')
    const files = [...stdout.matchAll(/^\s*(\S+\.(?:tetrapla|tsv|tmx))/gm)].map(([, path = '']) => path)
    expect(files).toHaveLength(7)
    for (const path of files) expect(existsSync(join(folder, path))).toBe(true)
  })

  test('an interrupt while importing leaves the project as it was', async () => {
    const before = run('info', 'p.tetrapla', '--json')
    writeFileSync(
      join(folder, 'long.txt'),
      'Ein Satz mit Wörtern steht hier, und er geht weiter.\n'.repeat(400_000)
    )
    const opened = new Promise<void>((resolve) => {
      const watcher = watch(folder, (_, name) => {
        if (name !== '.p.tetrapla.lock-journal') return
        watcher.close()
        resolve()
      })
    })
    const child = spawn(
      process.execPath,
      [CLI, 'import', 'p.tetrapla', 'long.txt', '--event', 'Long', '--langs', 'de'],
      { cwd: folder, env }
    )
    const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
    await opened
    child.kill('SIGINT')
    expect(await exited).toBe(1)
    expect(run('info', 'p.tetrapla', '--json')).toBe(before)
    expect(run('check', 'p.tetrapla')).toBe('ok\n')
  })
})

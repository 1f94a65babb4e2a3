import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** Two levels below the root, like `out/main`, so that the packages and the manifest are found. */
const OUT = join(ROOT, '.tsbuild', 'old-node-test')
const OLD_NODE = oldNode()

/** A Node on the path that is too old for the database; there is none on most machines of developers. */
function oldNode(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path))
    .find(
      (path) =>
        Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' })) < 22
    )
}

describe.skipIf(OLD_NODE === undefined)('the built command line on an older Node', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tetrapla-old-'))
    writeFileSync(join(folder, 'de.txt'), 'Er blieb 3 Tage. Dann flog er ab.\n')
    await build({
      root: ROOT,
      logLevel: 'silent',
      configFile: false,
      build: {
        ssr: true,
        target: 'node20',
        outDir: OUT,
        emptyOutDir: true,
        rollupOptions: {
          input: { cli: fileURLToPath(new URL('cli.ts', import.meta.url)) },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
        }
      }
    })
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
    rmSync(OUT, { recursive: true })
  })

  function tetrapla(args: readonly string[], again = '') {
    const env = {
      ...process.env,
      LC_ALL: 'C',
      NODE_OPTIONS: '',
      TETRAPLA_DATA: folder,
      TETRAPLA_STARTED_AGAIN: again
    }
    const { status, stdout, stderr } = spawnSync(OLD_NODE ?? '', [join(OUT, 'cli.js'), ...args], {
      cwd: folder,
      env,
      encoding: 'utf8'
    })
    return { status, stdout, stderr }
  }

  test('segment, align and facts work there', () => {
    expect(tetrapla(['segment', '--lang', 'de', 'de.txt'])).toEqual({
      status: 0,
      stdout: 'Er blieb 3 Tage.\nDann flog er ab.\n',
      stderr: ''
    })
    expect(tetrapla(['align', 'de.txt', 'de.txt', '--langs', 'de,de'])).toEqual({
      status: 0,
      stdout: '0\t0\n1\t1\n',
      stderr: ''
    })
    expect(tetrapla(['facts', '--lang', 'de', 'de.txt'])).toMatchObject({
      status: 0,
      stdout: '0\tnumber\t3\t3\n'
    })
    expect(tetrapla(['--help'])).toMatchObject({ status: 0, stderr: '' })
  })

  test('commands that open a project run on the Node of the packages', () => {
    const { status, stdout, stderr } = tetrapla(['info', 'missing.tetrapla'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe('tetrapla: missing.tetrapla: The project file is no longer there.\n')
  })

  test('without such a Node they say so in one line', () => {
    const { status, stdout, stderr } = tetrapla(['info', 'missing.tetrapla'], '1')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^tetrapla: .*needs Node 22\.12 or newer.*\n$/)
    expect(stderr.split('\n')).toHaveLength(2)
  })
})

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './files.ts'
import { binScript } from './gates.ts'

/** A small project with the real settings of compiler and linter, and one file in each layer. */
const project = mkdtempSync(join(tmpdir(), 'tetrapla-walls-'))
const LAYERS = ['domain', 'shared', 'main', 'preload', 'renderer']
const PLACES = [
  'domain',
  'shared',
  'main/app',
  'main/storage',
  'main/hosts',
  'main/cli',
  'preload',
  'renderer'
]

beforeAll(() => {
  for (const name of ['tsconfig.base.json', '.oxlintrc.json', 'package.json'])
    cpSync(join(ROOT, name), join(project, name))
  for (const layer of LAYERS) {
    const settings = join('src', layer, 'tsconfig.json')
    mkdirSync(join(project, 'src', layer), { recursive: true })
    cpSync(join(ROOT, settings), join(project, settings))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'))
  for (const place of PLACES) write(`${place}/wall.ts`, 'export const wall = 1\n')
})
afterAll(() => rmSync(project, { recursive: true }))

const write = (path: string, text: string): void => {
  const full = join(project, 'src', path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
}

const run = (
  script: string,
  ...args: readonly string[]
): { readonly isGood: boolean; readonly output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: project,
    encoding: 'utf8'
  })
  return { isGood: status === 0, output: stdout + stderr }
}
const compile = (layer: string) => run(binScript('typescript', 'tsc'), '-b', `src/${layer}`)
const lint = () => run(binScript('oxlint'), '--deny-warnings', 'src')

/** Puts one import into a layer, looks what the gates say, and takes it out again. */
const withImport = (place: string, specifier: string) => {
  const file = `${place}/probe.ts`
  write(file, `import * as other from '${specifier}'\n\nexport const probe = Object.keys(other)\n`)
  try {
    return { compiler: compile(place.split('/')[0] ?? ''), linter: lint() }
  } finally {
    rmSync(join(project, 'src', file))
  }
}

describe('the walls between the layers', () => {
  it('let a clean project pass', () => {
    for (const layer of LAYERS) expect(compile(layer)).toMatchObject({ isGood: true })
    expect(lint()).toMatchObject({ isGood: true })
  })

  it.each([
    ['shared', '../domain/wall.ts'],
    ['main/app', '../../domain/wall.ts'],
    ['main/app', '../../shared/wall.ts'],
    ['main/app', '../storage/wall.ts'],
    ['main/hosts', '../app/wall.ts'],
    ['main/hosts', 'electron'],
    ['main/cli', '../app/wall.ts'],
    ['preload', '../shared/wall.ts'],
    ['renderer', '../shared/wall.ts'],
    ['renderer', '../domain/wall.ts']
  ])('let %s import %s', (place, specifier) => {
    const { compiler, linter } = withImport(place, specifier)
    expect(compiler).toMatchObject({ isGood: true })
    expect(linter).toMatchObject({ isGood: true })
  })

  it.each([
    ['domain', '../shared/wall.ts'],
    ['domain', '../main/app/wall.ts'],
    ['domain', '../renderer/wall.ts'],
    ['domain', 'node:fs'],
    ['shared', '../main/app/wall.ts'],
    ['shared', '../renderer/wall.ts'],
    ['shared', '../preload/wall.ts'],
    ['shared', 'node:fs'],
    ['main/app', '../../renderer/wall.ts'],
    ['main/hosts', '../../renderer/wall.ts'],
    ['main/cli', '../../preload/wall.ts'],
    ['preload', '../main/app/wall.ts'],
    ['preload', '../renderer/wall.ts'],
    ['renderer', '../main/app/wall.ts'],
    ['renderer', '../preload/wall.ts'],
    ['renderer', 'node:fs']
  ])('stop %s from importing %s: the compiler and the linter', (place, specifier) => {
    const { compiler, linter } = withImport(place, specifier)
    expect(compiler.isGood).toBe(false)
    expect(compiler.output).toContain('probe.ts')
    expect(linter.isGood).toBe(false)
    expect(linter.output).toContain('no-restricted-imports')
  })

  it.each([
    ['domain', 'react'],
    ['domain', 'better-sqlite3'],
    ['shared', 'electron'],
    ['main/app', 'electron'],
    ['main/app', '../hosts/wall.ts'],
    ['main/storage', '../cli/wall.ts'],
    ['renderer', 'electron'],
    ['renderer', 'better-sqlite3']
  ])(
    'stop %s from importing %s: the linter, since the compiler knows packages and folders only',
    (place, specifier) => {
      const { linter } = withImport(place, specifier)
      expect(linter.isGood).toBe(false)
      expect(linter.output).toContain('no-restricted-imports')
    }
  )
})

import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFileAtomically } from './atomic-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tetrapla-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function* numbers(count: number): Generator<string> {
  for (let number = 0; number < count; number++) yield `${number} số\n`
}

function* failing(): Generator<string> {
  yield* numbers(50_000)
  throw new Error('stop')
}

describe('writing a file as a whole', () => {
  test('writes all pieces, gives the bytes and leaves nothing else', async () => {
    const target = join(folder, 'a.tsv')
    writeFileSync(target, 'old')
    const bytes = await writeFileAtomically(target, numbers(100_000))
    expect(readFileSync(target, 'utf8')).toBe([...numbers(100_000)].join(''))
    expect(bytes).toBe(readFileSync(target).length)
    expect(readdirSync(folder)).toEqual(['a.tsv'])
  })

  test('what stops the writing leaves the old file and no other', async () => {
    const target = join(folder, 'a.tsv')
    writeFileSync(target, 'old')
    await expect(writeFileAtomically(target, failing())).rejects.toThrow('stop')
    expect(readFileSync(target, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.tsv'])
  })

  test('a link stays a link', async () => {
    writeFileSync(join(folder, 'real.tsv'), 'old')
    symlinkSync(join(folder, 'real.tsv'), join(folder, 'link.tsv'))
    await writeFileAtomically(join(folder, 'link.tsv'), ['new'])
    expect(readFileSync(join(folder, 'real.tsv'), 'utf8')).toBe('new')
  })

  test.each(['missing/a.tsv', '.'])('refuses %s', async (name) => {
    await expect(writeFileAtomically(join(folder, name), ['x'])).rejects.toMatchObject({
      code: 'file.cannotWrite'
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('refuses to put a file in the place of a device', async () => {
    await expect(writeFileAtomically('/dev/null', ['x'])).rejects.toMatchObject({ code: 'file.cannotWrite' })
  })

  test.skipIf(process.getuid?.() === 0)('refuses a folder without permission', async () => {
    chmodSync(folder, 0o500)
    await expect(writeFileAtomically(join(folder, 'a'), ['x'])).rejects.toMatchObject({
      code: 'file.cannotWrite'
    })
    chmodSync(folder, 0o700)
  })
})

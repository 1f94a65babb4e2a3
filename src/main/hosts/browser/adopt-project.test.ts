import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileRegistry } from '../../app/files.ts'
import { adoptUploadedProjects } from './adopt-project.ts'

let folder: string
let files: FileRegistry
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tetrapla-adopt-'))
  files = new FileRegistry()
  mkdirSync(join(folder, 'exchange'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Answers the path that the program would open. */
const adopting = (isAccepted: boolean) =>
  adoptUploadedProjects({
    files,
    exchange: join(folder, 'exchange'),
    projects: join(folder, 'projects'),
    call: async (_method, input) =>
      isAccepted
        ? { ok: true, value: files.offered((input as { file: string }).file).path }
        : { ok: false, error: { code: 'project.foreign', params: {} } }
  })

const upload = (): string => {
  const path = join(folder, 'exchange', '0123.tetrapla')
  writeFileSync(path, 'content')
  return files.offerPath(path, 'Talks.tetrapla')
}

describe('adoptUploadedProjects', () => {
  it('keeps an uploaded project among the others, under a name of its own', async () => {
    const call = adopting(true)
    expect(await call('project.open', { file: upload() })).toEqual({
      ok: true,
      value: join(folder, 'projects', 'Talks.tetrapla')
    })
    expect(await call('project.open', { file: upload() })).toEqual({
      ok: true,
      value: join(folder, 'projects', 'Talks (2).tetrapla')
    })
    expect(readFileSync(join(folder, 'projects', 'Talks (2).tetrapla'), 'utf8')).toBe('content')
  })

  it('leaves nothing of a file that is no project', async () => {
    expect(await adopting(false)('project.open', { file: upload() })).toMatchObject({ ok: false })
    expect(readdirSync(join(folder, 'projects'))).toEqual([])
  })

  it('passes everything else on as it is', async () => {
    const own = files.offerPath(join(folder, 'Own.tetrapla'))
    expect(await adopting(true)('project.open', { file: own })).toEqual({
      ok: true,
      value: join(folder, 'Own.tetrapla')
    })
    for (const input of [undefined, null, {}, { key: 'x' }, { file: 1 }, { file: 'unknown' }]) {
      expect(await adopting(false)('project.open', input)).toMatchObject({
        error: { code: 'project.foreign' }
      })
    }
  })
})

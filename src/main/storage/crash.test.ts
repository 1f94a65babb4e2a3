import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it } from 'vitest'
import type { EventId } from '../../domain/model.ts'
import { checkProject } from './check-project.ts'
import { getEvent } from './event-rows.ts'
import { openProject } from './open-project.ts'
import { allRows, sql } from './sql.ts'
import { MIGRATIONS, removeFolders, storeEvent, temporaryProject } from './temporary-project.fixture.ts'

const KILLS = 50
/** Several at a time, since most of the time goes into starting processes. */
const PROJECTS = 5
const EVENT = 1 as EventId
const CHILD = new URL('./crash.child.ts', import.meta.url)

afterAll(removeFolders)

/** Lets a process edit the project, kills it in the middle of that and gives the last revision that it acknowledged. */
async function editAndKill(path: string, edits: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD.pathname, path, MIGRATIONS.href], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (output.split('\n').length > edits) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'close')
  expect(signal).toBe('SIGKILL')
  return Number(output.trimEnd().split('\n').at(-1))
}

const sentences = (word: string) => Array.from({ length: 200 }, (_, index) => `${word} ${index}.`)

/** A project whose event has 200 sentences in each of two languages. */
function projectToEdit(): string {
  const project = temporaryProject()
  storeEvent(project.db, 'event', [
    ['de', sentences('Satz')],
    ['pl', sentences('Zdanie')]
  ])
  project.close()
  return project.path
}

function expectAcknowledged(path: string, acknowledged: number): void {
  const { db, close } = openProject(path, MIGRATIONS)
  const revision = getEvent(db, EVENT)?.revision ?? 0
  // One edit more may have been written than was told.
  expect([acknowledged, acknowledged + 1]).toContain(revision)
  const note = `step ${revision}`
  expect(allRows(db, sql`SELECT id FROM alignment_row WHERE note = ${note}`)).toHaveLength(1)
  expect(allRows(db, sql`SELECT id FROM step`)).toHaveLength(revision - 1)
  expect(checkProject(db)).toEqual([])
  close()
}

it(
  `keeps every acknowledged edit when the program is killed, ${KILLS} times`,
  { timeout: 300_000 },
  async () => {
    const killInTurn = async (path: string): Promise<void> => {
      for (let kill = 0; kill < KILLS / PROJECTS; kill++) {
        expectAcknowledged(path, await editAndKill(path, 1 + ((kill * 7) % 60)))
      }
    }
    await Promise.all(Array.from({ length: PROJECTS }, () => killInTurn(projectToEdit())))
  }
)

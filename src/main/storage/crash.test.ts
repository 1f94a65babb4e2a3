import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { checkTable } from '../../domain/table/invariants.ts'
import { checkProject } from './check-project.ts'
import { getEvent } from './event-rows.ts'
import { openProject } from './open-project.ts'
import { oneRow, sql } from './sql.ts'
import { loadTable } from './table-rows.ts'
import { MIGRATIONS, removeFolders, storeEvent, temporaryProject } from './temporary-project.fixture.ts'

const KILLS = 50
const CHILD = new URL('./crash.child.ts', import.meta.url)

afterAll(removeFolders)

/** Lets a process edit the project for a while, kills it and gives the last revision that it acknowledged. */
async function editAndKill(path: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD.pathname, path, MIGRATIONS.href], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  await once(child.stdout, 'data')
  await after(milliseconds)
  child.kill('SIGKILL')
  await once(child, 'close')
  return Number(output.trimEnd().split('\n').at(-1))
}

it(
  `keeps every acknowledged edit when the program is killed, ${KILLS} times`,
  { timeout: 120_000 },
  async () => {
    const project = temporaryProject()
    const sentences = (word: string) => Array.from({ length: 200 }, (_, index) => `${word} ${index}.`)
    const { eventId } = storeEvent(project.db, 'event', [
      ['de', sentences('Satz')],
      ['pl', sentences('Zdanie')]
    ])
    project.close()
    for (let kill = 0; kill < KILLS; kill++) {
      const acknowledged = await editAndKill(project.path, (kill * 7) % 40)
      const { db, close } = openProject(project.path, MIGRATIONS)
      const revision = getEvent(db, eventId)?.revision ?? 0
      // One edit more may have been written than was told.
      expect([acknowledged, acknowledged + 1]).toContain(revision)
      const { notes } = oneRow<{ notes: number }>(
        db,
        sql`SELECT count(*) AS notes FROM alignment_row WHERE note = ${`step ${revision}`}`
      ) ?? { notes: 0 }
      expect(notes).toBe(1)
      const { steps } = oneRow<{ steps: number }>(db, sql`SELECT count(*) AS steps FROM step`) ?? { steps: 0 }
      expect(steps).toBe(revision - 1)
      expect(checkTable(loadTable(db, eventId))).toEqual([])
      if (kill % 10 === 9) expect(checkProject(db)).toEqual([])
      close()
    }
  }
)

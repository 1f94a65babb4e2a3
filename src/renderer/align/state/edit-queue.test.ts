import { describe, expect, it } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import type { EditResult } from '../../../shared/contract.ts'
import { EditQueue } from './edit-queue.ts'

const history = { undo: null, redo: null }
const answer = (revision: number): EditResult => ({ revision, history })

/** A table that takes each change only for its own revision, as the program does. */
const tableAt = (start: number) => {
  const applied: string[] = []
  let revision = start
  const change = (name: string) => (given: number) =>
    given === revision
      ? Promise.resolve().then(() => {
          applied.push(name)
          revision += 1
          return answer(revision)
        })
      : Promise.reject(new AppError('edit.staleTable'))
  return { applied, change, moveOn: () => (revision += 1), revision: () => revision }
}

const observed = (revision: number) => {
  const pending: number[] = []
  const failures: unknown[] = []
  const queue = new EditQueue(revision, {
    onAnswer: (_, left) => pending.push(left),
    onFailure: (error) => failures.push(error)
  })
  return { queue, pending, failures }
}

describe('EditQueue', () => {
  it('sends in order, each with the revision that the one before made', async () => {
    const table = tableAt(7)
    const { queue, pending, failures } = observed(7)
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => queue.push(table.change(name))))
    expect(table.applied).toEqual(['a', 'b', 'c'])
    expect(answers.map((one) => one?.revision)).toEqual([8, 9, 10])
    expect(pending).toEqual([2, 1, 0])
    expect(failures).toEqual([])
    expect(queue.revision).toBe(10)
  })

  it('drops what waits behind a stale change and says so once', async () => {
    const table = tableAt(1)
    const { queue, failures } = observed(1)
    const first = queue.push(table.change('a'))
    await first
    table.moveOn()
    const answers = await Promise.all(['b', 'c', 'd'].map((name) => queue.push(table.change(name))))
    expect(answers).toEqual([null, null, null])
    expect(table.applied).toEqual(['a'])
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatchObject({ code: 'edit.staleTable' })
    await queue.settled()
    expect(queue.pending).toBe(0)
  })

  it('goes on from the revision that the table was read again at', async () => {
    const table = tableAt(1)
    const { queue, failures } = observed(1)
    table.moveOn()
    await queue.push(table.change('lost'))
    queue.restart(table.revision())
    await queue.push(table.change('kept'))
    expect(table.applied).toEqual(['kept'])
    expect(failures).toHaveLength(1)
  })

  it('ignores an answer that arrives after a restart', async () => {
    const { queue, pending } = observed(1)
    let release: (value: EditResult) => void = () => undefined
    const slow = queue.push(() => new Promise<EditResult>((resolve) => (release = resolve)))
    await Promise.resolve()
    queue.restart(5)
    release(answer(2))
    expect(await slow).toBeNull()
    expect(queue.revision).toBe(5)
    expect(pending).toEqual([])
  })

  it('is settled when the last call was answered', async () => {
    const table = tableAt(1)
    const { queue } = observed(1)
    void queue.push(table.change('a'))
    void queue.push(table.change('b'))
    await queue.settled()
    expect(queue.pending).toBe(0)
    expect(table.applied).toEqual(['a', 'b'])
  })
})

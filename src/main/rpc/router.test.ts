import { expect, it } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { createRouter, type Handlers } from './router.ts'

const refuse = (): Promise<never> => Promise.reject(new AppError('project.none'))

/** Every method refuses, but for those given. */
function handlers(given: Partial<Handlers>): Handlers {
  return new Proxy(given, { get: (target, name) => Reflect.get(target, name) ?? refuse }) as Handlers
}

it('answers with the value of the handler', async () => {
  const route = createRouter(
    handlers({ 'document.source': ({ document }) => Promise.resolve(`text ${document}`) }),
    () => {}
  )
  expect(await route('document.source', { document: 7 })).toEqual({ ok: true, value: 'text 7' })
})

it('refuses methods that the contract does not list, also those every object has', async () => {
  const route = createRouter(handlers({}), () => {})
  for (const method of ['nothing', 'toString', '__proto__', 'constructor']) {
    expect(await route(method, undefined)).toMatchObject({ ok: false, error: { code: 'rpc.unknownMethod' } })
  }
})

it('names the field of bad input and does not call the handler', async () => {
  const called: unknown[] = []
  const route = createRouter(
    handlers({
      'table.edit': (input) =>
        Promise.reject(called.push(input) > 0 ? new Error('called') : new Error('never'))
    }),
    () => {}
  )
  const edit = { kind: 'setNote', row: 1, note: 5 }
  const answer = await route('table.edit', { event: 1, revision: -1, edit })
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'rpc.badInput', params: { method: 'table.edit', field: 'revision' } }
  })
  expect(called).toEqual([])
})

it('never takes edits that only the program makes', async () => {
  const route = createRouter(handlers({}), () => {})
  for (const kind of ['restore', 'placeSuggestion']) {
    expect(
      await route('table.edit', { event: 1, revision: 0, edit: { kind, rows: [], order: [], patch: {} } })
    ).toMatchObject({
      error: { code: 'rpc.badInput' }
    })
  }
})

it('passes expected errors on as codes', async () => {
  const route = createRouter(handlers({}), () => {})
  expect(await route('events.list', undefined)).toEqual({
    ok: false,
    error: { code: 'project.none', params: {} }
  })
})

it('keeps the text and the stack of a defect to the log', async () => {
  const logged: string[] = []
  const route = createRouter(
    handlers({ 'events.list': () => Promise.reject(new TypeError('secret place')) }),
    (text) => logged.push(text)
  )
  const answer = await route('events.list', undefined)
  expect(answer).toEqual({ ok: false, error: { code: 'internal', params: { method: 'events.list' } } })
  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(logged.join()).toContain('secret place')
})

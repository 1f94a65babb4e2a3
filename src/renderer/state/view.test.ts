import { beforeEach, describe, expect, it } from 'vitest'
import type { EventId } from '../../domain/model.ts'
import { formatHash, parseHash, useView } from './view.ts'

const EVENT = 12 as EventId

describe('the address', () => {
  it('names a view and gives it back', () => {
    expect(parseHash(formatHash({ screen: 'align', eventId: EVENT }))).toEqual({
      screen: 'align',
      eventId: EVENT
    })
    expect(parseHash(formatHash({ screen: 'library', eventId: EVENT }))).toEqual({
      screen: 'library',
      eventId: null
    })
  })

  it.each(['', '#', '#/align', '#/align/0', '#/align/-1', '#/align/1e3', '#/align/12/x', '#/nowhere'])(
    '“%s” is the library',
    (hash) => {
      expect(parseHash(hash)).toEqual({ screen: 'library', eventId: null })
    }
  )
})

describe('useView', () => {
  beforeEach(() => useView.setState({ screen: 'library', eventId: null }))

  it('goes to the table only once an event was opened', () => {
    useView.getState().show('align')
    expect(useView.getState().screen).toBe('library')
    useView.getState().open(EVENT)
    useView.getState().show('library')
    useView.getState().show('align')
    expect(useView.getState()).toMatchObject({ screen: 'align', eventId: EVENT })
  })

  it('leaves an event that is gone', () => {
    useView.getState().open(EVENT)
    useView.getState().forget(13 as EventId)
    expect(useView.getState().screen).toBe('align')
    useView.getState().forget(EVENT)
    expect(useView.getState()).toMatchObject({ screen: 'library', eventId: null })
  })
})

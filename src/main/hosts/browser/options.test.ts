import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('readOptions', () => {
  it('opens a window on any port by default', () => {
    expect(readOptions([])).toEqual({ opensWindow: true, port: 0, data: undefined })
  })

  it('reads all options', () => {
    expect(readOptions(['--no-window', '--port', '8080', '--data=/data'])).toEqual({
      opensWindow: false,
      port: 8080,
      data: '/data'
    })
  })

  it.each([['--port', '70000'], ['--port', 'x'], ['--port=-1'], ['--unknown'], ['file.txt']])(
    'refuses %s %s',
    (...args) => {
      expect(() => readOptions(args)).toThrow(Error)
    }
  )
})

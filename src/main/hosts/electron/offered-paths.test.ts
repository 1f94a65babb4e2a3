import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { offeredPaths } from './offered-paths.ts'

describe('offeredPaths', () => {
  it('finds files among switches and the runtime’s own arguments', () => {
    const argv = [
      '/opt/electron',
      '--no-sandbox',
      '/opt/program',
      '--allow=a.txt',
      'a.TXT',
      '/b/c.tetrapla',
      'x.exe'
    ]
    expect(offeredPaths(argv, '/work')).toEqual([resolve('/work/a.TXT'), resolve('/b/c.tetrapla')])
  })
})

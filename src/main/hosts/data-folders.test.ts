import { describe, expect, it } from 'vitest'
import { dataFolders } from './data-folders.ts'

describe('dataFolders', () => {
  it('puts everything into the chosen folder', () => {
    const env = { TETRAPLA_DATA: '/other' }
    expect(dataFolders('/data', env)).toEqual({ projects: '/data', settings: '/data/settings' })
    expect(dataFolders(undefined, env)).toEqual({ projects: '/other', settings: '/other/settings' })
  })

  it('follows the customs of the system without one', () => {
    const home = '/home/eva'
    expect(dataFolders(undefined, { TETRAPLA_DATA: '' }, 'linux', home)).toEqual({
      projects: '/home/eva/Tetrapla',
      settings: '/home/eva/.config/tetrapla'
    })
    expect(dataFolders(undefined, { XDG_CONFIG_HOME: '/config' }, 'linux', home).settings).toBe(
      '/config/tetrapla'
    )
    expect(dataFolders(undefined, {}, 'darwin', home).settings).toBe(
      '/home/eva/Library/Application Support/tetrapla'
    )
    expect(dataFolders(undefined, { APPDATA: '/roaming' }, 'win32', home).settings).toBe('/roaming/tetrapla')
  })
})

import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the program keeps what it has; absolute paths of folders that may not exist yet. */
export type DataFolders = {
  /** The projects of the person. */
  readonly projects: string
  /** Settings and what else the program remembers for the person. */
  readonly settings: string
}

type Environment = Readonly<Record<string, string | undefined>>

const configFolder = (env: Environment, platform: NodeJS.Platform, home: string): string => {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env['XDG_CONFIG_HOME'] ?? join(home, '.config')
}

/**
 * The data folders: those of the account, or everything in the one folder that was chosen.
 *
 * @param chosen a folder from the command line; without one `TETRAPLA_DATA` of the environment counts
 */
export const dataFolders = (
  chosen: string | undefined,
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir()
): DataFolders => {
  const folder = chosen ?? (env['TETRAPLA_DATA'] || undefined)
  if (folder !== undefined) return { projects: resolve(folder), settings: join(resolve(folder), 'settings') }
  return { projects: join(home, 'Tetrapla'), settings: join(configFolder(env, platform, home), 'tetrapla') }
}

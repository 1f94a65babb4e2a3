import { createHash } from 'node:crypto'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import { readJsonFile, writeJsonFile } from './json-file.ts'

export const PROJECT_EXTENSION = '.tetrapla'

const knownSchema = z.array(
  z.object({ path: z.string(), name: z.string(), lastOpened: z.string().nullable() })
)

/** A project that was opened before or lies in the projects folder. */
export type KnownFile = {
  /** Stands for the path towards the window. */
  readonly key: string
  readonly path: string
  readonly name: string
  readonly lastOpened: string | null
}

export type KnownProjects = {
  /** Opened last first. Files that are gone are left out. */
  list(): readonly KnownFile[]
  find(key: string): KnownFile | undefined
  remember(path: string, name: string, when: Date): void
}

export type KnownProjectsOptions = {
  /** Folder with the projects of the person. */
  readonly projects: string
  /** Folder that the list is kept in. */
  readonly settings: string
  readonly log: (text: string) => void
}

export function createKnownProjects({ projects, settings, log }: KnownProjectsOptions): KnownProjects {
  const path = join(settings, 'projects.json')
  const onDamaged = (kept: string) => log(`The list of projects could not be read and was kept as ${kept}.`)
  let opened = readJsonFile(path, knownSchema, onDamaged) ?? []
  const list = (): readonly KnownFile[] => {
    const known = new Set(opened.map((entry) => entry.path))
    const others = projectFiles(projects).filter((file) => !known.has(file))
    return [
      ...opened.filter((entry) => existsSync(entry.path)),
      ...others.map((file) => ({ path: file, name: basename(file, extname(file)), lastOpened: null }))
    ].map((entry) => ({ ...entry, key: keyOf(entry.path) }))
  }
  return {
    list,
    find: (key) => list().find((entry) => entry.key === key),
    remember: (file, name, when) => {
      const entry = { path: file, name, lastOpened: when.toISOString() }
      opened = [entry, ...opened.filter((other) => other.path !== file)].slice(0, 100)
      writeJsonFile(path, opened)
    }
  }
}

const keyOf = (path: string): string => createHash('sha256').update(path).digest('base64url').slice(0, 22)

function projectFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const root = realpathSync(folder)
  return readdirSync(root)
    .filter((name) => name.endsWith(PROJECT_EXTENSION) && !name.startsWith('.'))
    .sort()
    .map((name) => join(root, name))
}

/** A file name for a project: what a file system would refuse becomes a space. */
export function projectFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are among what is refused
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80)
    .trim()
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain)
  return `${plain === '' || isReserved ? `Project ${plain}`.trim() : plain}${PROJECT_EXTENSION}`
}

import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { FileToken, KnownProject, ProjectInfo, SaveToken } from '../../shared/contract.ts'
import { backupIfChanged, copyProject, listBackups } from '../storage/backups.ts'
import { checkProject } from '../storage/check-project.ts'
import { createProject, openProject, type OpenedProject } from '../storage/open-project.ts'
import { countContents, getProject } from '../storage/project-rows.ts'
import type { AppContext } from './context.ts'
import { PROJECT_EXTENSION, projectFileName } from './known-projects.ts'
import { createSession, type ProjectSession } from './project-session.ts'
import { AppError } from '../../shared/errors.ts'

/** Which project is open; also for the command line, which names files itself. */
export type ProjectsService = {
  current(): ProjectInfo | null
  list(): readonly KnownProject[]
  /** Makes a project in the projects folder or at a target, and opens it. */
  create(name: string, target: SaveToken | null): Promise<ProjectInfo>
  open(by: { readonly key: string } | { readonly file: FileToken }): Promise<ProjectInfo>
  /** Opens the file in place of the project that is open; that one stays open when the file is refused. */
  openAt(path: string): Promise<ProjectInfo>
  createAt(
    path: string,
    project?: { readonly name?: string; readonly isSample?: boolean }
  ): Promise<ProjectInfo>
  saveCopy(target: SaveToken): Promise<void>
  /** Throws `project.none`. */
  info(): ProjectInfo
  /** What is wrong with the open project, one sentence each; empty for a sound one. */
  check(): readonly string[]
  close(): Promise<void>
}

export function createProjects(context: AppContext, projectsFolder: string): ProjectsService {
  const { sessions, known, files, resources, emit, now, log } = context
  let backup: Promise<unknown> = Promise.resolve()

  const close = async (): Promise<void> => {
    const session = sessions.find()
    if (!session) return
    await context.jobs.cancelAll()
    await backup
    sessions.set(null)
    session.project.close()
  }
  const use = async (project: OpenedProject): Promise<ProjectInfo> => {
    await close()
    const session = createSession(project)
    sessions.set(session)
    const { name } = getProject(project.db)
    rememberOpened(context, project.path, name)
    const info = projectInfo(session)
    emit({ kind: 'project.changed', project: info })
    return info
  }
  const openAt = async (path: string): Promise<ProjectInfo> => {
    const session = sessions.find()
    if (session && isSameFile(session.project.path, path)) return projectInfo(session)
    const info = await use(openProject(path, resources.migrations))
    const { db, project } = sessions.current()
    if (!context.isForPerson) return info
    backup = backupIfChanged(db, project.path, now()).catch((error: unknown) =>
      log(`No backup could be made: ${String(error)}`)
    )
    return info
  }
  const createAt: ProjectsService['createAt'] = (path, { name = stemOf(path), isSample = false } = {}) =>
    use(createProject(path, resources.migrations, { name, isSample, createdAt: now() }))

  return {
    current: () => {
      const session = sessions.find()
      return session && projectInfo(session)
    },
    list: () => {
      const path = sessions.find()?.project.path
      return known.list().map((entry) => ({
        key: entry.key,
        name: entry.name,
        lastOpened: entry.lastOpened,
        isOpen: entry.path === path
      }))
    },
    create: async (name, target) => {
      if (target !== null) return createAt(withExtension(files.targetPath(target)), { name })
      makeFolder(projectsFolder)
      return createAt(join(projectsFolder, projectFileName(name)), { name })
    },
    open: async (by) => {
      const path = 'key' in by ? known.find(by.key)?.path : files.offered(by.file).path
      if (path === undefined) throw new AppError('project.notFound', { name: '' })
      return openAt(path)
    },
    openAt,
    createAt,
    saveCopy: (target) => copyProject(sessions.current().db, files.targetPath(target)),
    info: () => projectInfo(sessions.current()),
    check: () => checkProject(sessions.current().db),
    close
  }
}

/** What the window is told about the open project. */
export function projectInfo({ project }: ProjectSession): ProjectInfo {
  const { name, isSample } = getProject(project.db)
  const { events, documents } = countContents(project.db)
  return {
    name,
    fileName: basename(project.path),
    isSample,
    eventCount: events,
    documentCount: documents,
    lastBackup: listBackups(project.path)[0]?.madeAt ?? null
  }
}

/** Tells the window that the events of the project have changed. */
export function emitContents({ emit }: AppContext, session: ProjectSession): void {
  emit({ kind: 'events.changed' })
  emit({ kind: 'project.changed', project: projectInfo(session) })
}

/** A list that cannot be written is no reason to refuse a project. */
function rememberOpened({ known, now, log, isForPerson }: AppContext, path: string, name: string): void {
  if (!isForPerson) return
  try {
    known.remember(path, name, now())
  } catch (error) {
    log(`The list of projects could not be written: ${String(error)}`)
  }
}

function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new AppError('file.cannotWrite', { name: basename(folder) })
  }
}

function isSameFile(path: string, other: string): boolean {
  return existsSync(other) && realpathSync(other) === path
}

const stemOf = (path: string): string => basename(path, extname(path)) || basename(dirname(path))

const withExtension = (path: string): string => (extname(path) === '' ? `${path}${PROJECT_EXTENSION}` : path)

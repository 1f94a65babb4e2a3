import { basename } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import type { Resources } from '../resources.ts'
import { checkProject } from '../storage/check-project.ts'
import { print } from './print.ts'
import { readProject } from './read-project.ts'

/** `check`: says `ok`, or what is wrong, a fault a line, and then throws `project.damaged`. */
export async function check(project: string, resources: Resources): Promise<void> {
  const faults = readProject(project, resources, checkProject)
  await print(faults.length === 0 ? 'ok\n' : faults.map((fault) => `${fault}\n`).join(''))
  if (faults.length > 0) throw new AppError('project.damaged', { name: basename(project) })
}

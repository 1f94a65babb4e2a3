import { extname, resolve } from 'node:path'

/** Extensions of what a person may give the program on its command line or drop on its icon. */
const EXTENSIONS = ['.tetrapla', '.txt', '.md', '.html', '.htm', '.docx', '.odt', '.epub', '.pdf', '.srt']

/**
 * The files named on a command line, as absolute paths. Switches and whatever the runtime added are left out.
 *
 * @param argv the whole command line, the program first
 * @param folder the working folder it was given in
 */
export const offeredPaths = (argv: readonly string[], folder: string): readonly string[] =>
  argv
    .slice(1)
    .filter((arg) => !arg.startsWith('-') && EXTENSIONS.includes(extname(arg).toLowerCase()))
    .map((arg) => resolve(folder, arg))

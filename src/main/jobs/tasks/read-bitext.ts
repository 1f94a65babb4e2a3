import { readBitextFile } from '../../importers/bitext/read-bitext.ts'
import type { Task } from '../protocol.ts'

/** Reads a file of aligned texts. */
export const readBitext: Task<'readBitext'> = ({ path, name }) => readBitextFile(path, name)

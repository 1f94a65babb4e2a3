/**
 * Everything that can go wrong and is expected to. Each code has a text `errors.CODE` in every locale, written with
 * the parameters named here; nothing else about an error crosses to the window: no stack, no path.
 */
export const ERROR_CODES = [
  'internal',
  'rpc.unknownMethod',
  'rpc.badInput',
  'rpc.notAllowed',
  'rpc.disconnected',
  'job.cancelled',
  'job.timeout',
  'job.outOfMemory',
  'file.notFound',
  'file.unreadable',
  'file.tooLarge',
  'file.empty',
  'file.binary',
  'file.unknownFormat',
  'file.unknownEncoding',
  'file.damaged',
  'file.noText',
  'file.needsOcr',
  'file.noSentence',
  'file.lineTooLong',
  'file.nothingInside',
  'file.tooManyInside',
  'file.badPairs',
  'url.invalid',
  'url.unreachable',
  'url.refused',
  'url.wrongType',
  'url.timeout',
  'file.cannotWrite',
  'file.diskFull',
  'project.none',
  'project.notFound',
  'project.newer',
  'project.foreign',
  'project.damaged',
  'project.readOnly',
  'project.locked',
  'project.exists',
  'event.notFound',
  'event.nameEmpty',
  'event.nameTaken',
  'event.tooFewDocuments',
  'event.tooManyDocuments',
  'document.notFound',
  'language.unknown',
  'edit.staleTable',
  'edit.nothingToUndo',
  'edit.nothingToRedo',
  'edit.unknownRow',
  'edit.unknownSegment',
  'edit.unknownColumn',
  'edit.idTaken',
  'edit.nothingToMove',
  'edit.rowNotEmpty',
  'edit.notNeighbours',
  'edit.differentColumns',
  'edit.badSplit',
  'edit.emptyText',
  'edit.omittedNeedsEmpty',
  'edit.relationNeedsText',
  'edit.badOrder',
  'edit.noRowAbove',
  'edit.confirmedCell',
  'export.noColumns',
  'export.twoColumns',
  'export.unknownColumn',
  'dictionary.badLine',
  'search.emptyQuery'
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Values that a text may name: file names without folders, numbers, limits. */
export type ErrorParams = Readonly<Record<string, string | number>>

/** An expected failure as it crosses a process border. */
export type AppErrorData = { readonly code: ErrorCode; readonly params: ErrorParams }

/** Thrown by services for expected failures; the router turns it into `AppErrorData`. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly params: ErrorParams

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`)
    this.code = code
    this.params = params
  }
}

/** What every call answers. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppErrorData }

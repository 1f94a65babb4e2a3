import type { OfferedFile } from '../../shared/bridge.ts'
import type { FileToken, Input, MethodName, Output, ParsedInput, SaveToken } from '../../shared/contract.ts'
import { AppError, type Result } from '../../shared/errors.ts'
import type { AppEvent } from '../../shared/events.ts'
import { getBridge } from './bridge.ts'

const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new AppError(result.error.code, result.error.params)
}

type InputArguments<M extends MethodName> =
  undefined extends ParsedInput<M> ? [input?: undefined] : [input: ParsedInput<M>]

/** Calls a method of the program; rejects with `AppError` when the program refuses or fails. */
export const call = async <M extends MethodName>(
  method: M,
  ...input: InputArguments<M>
): Promise<Output<M>> => unwrap(await getBridge().call(method, input[0] as Input<M>))

/** Listens to what the program tells by itself; returns the way to stop listening. */
export const onAppEvent = (listener: (event: AppEvent) => void): (() => void) =>
  getBridge().subscribe(listener)

/** Hands a dropped or chosen file to the program; rejects with `AppError`. */
export const offerFile = async (file: OfferedFile): Promise<FileToken> =>
  unwrap(await getBridge().offerFile(file))

/** Asks where to save; `null` when the person cancelled. */
export const saveTarget = (suggestedName: string): Promise<SaveToken | null> =>
  getBridge().saveTarget(suggestedName)

/** Hands over what was written to a target, where the host has no save dialog. */
export const fetchSaved = (target: SaveToken): Promise<void> => getBridge().fetchSaved(target)

/** A fresh id to follow and cancel a job by. */
export const newJobId = (): string => `job-${crypto.randomUUID()}`

import type { FileToken, Input, MethodName, Output, SaveToken } from './contract.ts'
import type { Result } from './errors.ts'
import type { AppEvent } from './events.ts'

/** A dropped or chosen file: the browser's `File`, which the hosts' bridges know how to hand over. */
export type OfferedFile = { readonly name: string; readonly size: number }

/** All that the window knows of the rest of the program; the hosts each give one. */
export type Bridge = {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>
  /** Returns a function that ends the subscription. */
  subscribe(listener: (event: AppEvent) => void): () => void
  /** Makes a dropped or chosen file known to the program. */
  offerFile(file: OfferedFile): Promise<Result<FileToken>>
  /** Asks where to save; `null` when the person cancelled. In a browser the file is downloaded when `fetchSaved` is called. */
  saveTarget(suggestedName: string): Promise<SaveToken | null>
  /** Called after the program has written to a target: hands the file over where the host has no dialogs. */
  fetchSaved(target: SaveToken): Promise<void>
}

declare global {
  var tetrapla: Bridge | undefined
}

import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import type { Bridge, OfferedFile } from '../shared/bridge.ts'
import type { FileToken, Input, MethodName, Output, SaveToken } from '../shared/contract.ts'
import type { Result } from '../shared/errors.ts'
import type { AppEvent } from '../shared/events.ts'

const ask = <T>(method: string, input: unknown): Promise<Result<T>> =>
  ipcRenderer.invoke('rpc', method, input)

const bridge: Bridge = {
  call: <M extends MethodName>(method: M, input: Input<M>) => ask<Output<M>>(method, input),
  subscribe: (listener) => {
    const receive = (_event: IpcRendererEvent, event: AppEvent): void => listener(event)
    ipcRenderer.on('event', receive)
    void ask('host.listening', undefined)
    return () => ipcRenderer.off('event', receive)
  },
  offerFile: (file: OfferedFile) => ask<FileToken>('host.offerFile', webUtils.getPathForFile(file as File)),
  saveTarget: async (suggestedName) => {
    const answer = await ask<SaveToken | null>('host.saveTarget', suggestedName)
    return answer.ok ? answer.value : null
  },
  fetchSaved: async () => undefined
}

contextBridge.exposeInMainWorld('tetrapla', bridge)

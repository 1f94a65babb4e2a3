import { EventEmitter } from 'node:events'

type Decide = (contents: unknown, permission: string, answer: (isAllowed: boolean) => void) => void
type Check = (contents: unknown, permission: string) => boolean

/** Without handlers Electron allows every permission, and so does the fake. */
class FakeSession extends EventEmitter {
  readonly denied: string[] = []
  #decide: Decide = (_contents, _permission, answer) => answer(true)
  #check: Check = () => true
  hasDeviceHandler = false

  setPermissionRequestHandler(decide: Decide): void {
    this.#decide = decide
  }
  setPermissionCheckHandler(check: Check): void {
    this.#check = check
  }
  setDevicePermissionHandler(): void {
    this.hasDeviceHandler = true
  }

  /** Whether a page gets a permission: Electron asks for a check first and then decides. */
  request(permission: string): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (isAllowed: boolean): void => {
        if (!isAllowed) this.denied.push(permission)
        resolve(isAllowed)
      }
      if (this.#check(null, permission)) settle(true)
      else this.#decide(null, permission, settle)
    })
  }
}

export const session = { defaultSession: new FakeSession() }

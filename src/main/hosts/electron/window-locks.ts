import { app, shell, type Session, type WebContents } from 'electron'
import { externalAddress, isWindowUrl } from './window-address.ts'

/** No page gets a permission: not on request, not on a check, no device. */
const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('select-hid-device', (event) => event.preventDefault())
  session.on('select-serial-port', (event) => event.preventDefault())
}

const stay = (event: { preventDefault(): void; readonly url: string }): void => {
  if (!isWindowUrl(event.url)) event.preventDefault()
}

/** A window stays where it is and opens no other; a link out goes to the system's browser, https only. */
const lockContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(({ url }) => {
    const address = externalAddress(url)
    if (address !== null) void shell.openExternal(address)
    return { action: 'deny' }
  })
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Locks every window that the program will ever have. */
export const lockWindows = (session: Session): void => {
  denyPermissions(session)
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}

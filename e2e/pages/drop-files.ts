import { expect, type Locator } from '@playwright/test'

/** Drags files from outside the window over the middle of an element, and lets them fall there once `sign` is shown. */
export const dropFiles = async (target: Locator, paths: readonly string[], sign: Locator): Promise<void> => {
  const box = await target.boundingBox()
  if (box === null) throw new Error('Nothing to drop on')
  const session = await target.page().context().newCDPSession(target.page())
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...at, data })
  await send('dragEnter')
  await send('dragOver')
  await expect(sign).toBeVisible()
  await send('dragOver')
  await send('drop')
  await session.detach()
}

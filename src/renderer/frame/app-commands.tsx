import { useEffect } from 'react'
import { TEXT_SIZES } from '../settings/text-sizes.ts'
import { THEMES } from '../../shared/settings.ts'
import { onAppEvent } from '../bridge/client.ts'
import { runMenuCommand, startKeyDispatcher } from '../commands/key-dispatcher.ts'
import { isMac } from '../commands/platform.ts'
import { runCommand } from '../commands/registry.ts'
import { useCommands } from '../commands/use-commands.ts'
import { keymapFor } from '../commands/use-keymap.ts'
import { chooseArticles } from '../importing/intake.ts'
import { chooseProject, saveProjectCopy } from '../library/project-actions.ts'
import { useProject } from '../library/use-library.ts'
import { changeSettings, currentSettings, useSettings } from '../settings/use-settings.ts'
import { openOverlay, useOverlays } from '../state/overlays.ts'
import { useView } from '../state/view.ts'

/** Listens to keys and to the operating system's menu for as long as the window lives. */
const useDispatchers = (): void => {
  useEffect(
    () =>
      startKeyDispatcher({
        keymap: () => keymapFor(currentSettings().keys),
        isMac,
        isModal: () => useOverlays.getState().modalCount > 0,
        run: runCommand
      }),
    []
  )
  useEffect(() => onAppEvent((event) => event.kind === 'command' && runMenuCommand(event.id, runCommand)), [])
}

/** The commands that every screen has. */
export const AppCommands = () => {
  const { theme, textSize } = useSettings()
  const { show, screen, eventId } = useView()
  const project = useProject().data
  const larger = TEXT_SIZES.find((size) => size > textSize)
  const smaller = TEXT_SIZES.findLast((size) => size < textSize)
  useDispatchers()
  useCommands({
    'go.library': { run: () => show('library') },
    'go.align': { run: () => show('align'), isEnabled: eventId !== null },
    'project.new': { run: () => openOverlay({ kind: 'newProject' }) },
    'project.open': { run: () => void chooseProject() },
    'project.saveCopy': { run: () => project && void saveProjectCopy(project), isEnabled: Boolean(project) },
    'import.files': {
      run: () => void chooseArticles(screen === 'align' ? eventId : null),
      isEnabled: Boolean(project)
    },
    'settings.open': { run: () => openOverlay({ kind: 'settings' }) },
    'help.palette': { run: () => openOverlay({ kind: 'palette' }) },
    'help.keys': { run: () => openOverlay({ kind: 'keys' }) },
    'help.about': { run: () => openOverlay({ kind: 'about' }) },
    'view.theme': {
      run: () =>
        void changeSettings({ theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system' })
    },
    'view.textLarger': {
      run: () => void changeSettings({ textSize: larger ?? textSize }),
      isEnabled: larger !== undefined
    },
    'view.textSmaller': {
      run: () => void changeSettings({ textSize: smaller ?? textSize }),
      isEnabled: smaller !== undefined
    },
    'view.textNormal': { run: () => void changeSettings({ textSize: 100 }) }
  })
  return null
}

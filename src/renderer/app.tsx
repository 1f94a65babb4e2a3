import { lazy, Suspense, useEffect } from 'react'
import { AppCommands } from './frame/app-commands.tsx'
import { ConnectionBanner } from './frame/connection-banner.tsx'
import { ErrorBoundary } from './frame/error-boundary.tsx'
import { Overlays } from './frame/overlays.tsx'
import { Rail } from './frame/rail.tsx'
import { DropTarget } from './importing/drop-target.tsx'
import { LibraryScreen } from './library/library-screen.tsx'
import { applyLook } from './settings/theme.ts'
import { useSettings } from './settings/use-settings.ts'
import { formatHash, useView } from './state/view.ts'
import { Toaster } from './ui/toaster.tsx'
import styles from './app.module.css'

const AlignScreen = lazy(async () => ({ default: (await import('./align/align-screen.tsx')).AlignScreen }))

const Screen = () => {
  const { screen, eventId } = useView()
  return screen === 'align' && eventId !== null ? (
    <AlignScreen key={eventId} eventId={eventId} />
  ) : (
    <LibraryScreen />
  )
}

/** The window: the rail at the left, one screen, and what lies above it. */
export const App = () => {
  const { theme, textSize } = useSettings()
  const view = useView()
  useEffect(() => applyLook({ theme, textSize }), [theme, textSize])
  return (
    <div className={styles.app}>
      <AppCommands />
      <Rail />
      <div className={styles.screen}>
        <ErrorBoundary resetKey={formatHash(view)} onLeave={() => view.show('library')}>
          <Suspense fallback={<div className={styles.loading} aria-busy="true" />}>
            <Screen />
          </Suspense>
        </ErrorBoundary>
      </div>
      <DropTarget />
      <Overlays />
      <Toaster />
      <ConnectionBanner />
    </div>
  )
}

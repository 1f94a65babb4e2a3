import { useOverlays } from '../state/overlays.ts'

/** Whatever lies above the screen. */
export const Overlays = () => {
  const overlay = useOverlays((state) => state.overlay)
  return overlay ? null : null
}

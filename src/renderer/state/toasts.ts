import { create } from 'zustand'
import { AppError } from '../../shared/errors.ts'
import { errorText } from '../i18n/error-text.ts'

export type ToastTone = 'neutral' | 'good' | 'bad'

export type ToastOptions = {
  readonly text: string
  readonly tone?: ToastTone
  /** One thing to do about it, such as taking a step back. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

export type Toast = ToastOptions & { readonly id: number; readonly tone: ToastTone }

/** More than this would cover the work; the oldest go first. */
const MAX_TOASTS = 4

type ToastStore = { readonly toasts: readonly Toast[]; readonly nextId: number }

/** The messages on the screen, oldest first. */
export const useToasts = create<ToastStore>(() => ({ toasts: [], nextId: 1 }))

/** Shows a message for a while; the same text twice replaces the first. */
export const showToast = (options: ToastOptions): void =>
  useToasts.setState(({ toasts, nextId }) => ({
    toasts: [
      ...toasts.filter((toast) => toast.text !== options.text),
      { tone: 'neutral' as const, ...options, id: nextId }
    ].slice(-MAX_TOASTS),
    nextId: nextId + 1
  }))

export const dismissToast = (id: number): void =>
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))

/** Tells an error in the person's language. Cancelling is not an error and says nothing. */
export const showError = (error: unknown): void => {
  if (error instanceof AppError && error.code === 'job.cancelled') return
  showToast({ text: errorText(error), tone: 'bad' })
}

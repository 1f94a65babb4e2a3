import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissToast, useToasts, type Toast } from '../state/toasts.ts'
import { Button, IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './toaster.module.css'

/** How long a message stays, in ms: longer when something can be done about it, or when it tells of a failure. */
const SHORT_STAY = 5000
const LONG_STAY = 12_000

const ICONS = { neutral: 'info', good: 'check', bad: 'warning' } as const

const ToastView = ({ toast }: { readonly toast: Toast }) => {
  const { t } = useTranslation()
  const { id, text, tone, action } = toast
  useEffect(() => {
    const timer = setTimeout(() => dismissToast(id), action || tone === 'bad' ? LONG_STAY : SHORT_STAY)
    return () => clearTimeout(timer)
  }, [id, tone, action])
  return (
    <li className={classNames(styles.toast, styles[tone])}>
      <Icon name={ICONS[tone]} />
      <span className={styles.text}>{text}</span>
      {action && (
        <Button
          onPress={() => {
            dismissToast(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={t('actions.close')} onPress={() => dismissToast(id)} />
    </li>
  )
}

/** The messages of the moment, at the lower edge; told to screen readers as they come. */
export const Toaster = () => {
  const { t } = useTranslation()
  const toasts = useToasts((state) => state.toasts)
  return (
    <section className={styles.region} aria-label={t('app.messages')} data-react-aria-top-layer="true">
      <ul className={styles.list} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  )
}

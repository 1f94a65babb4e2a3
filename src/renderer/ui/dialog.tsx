import { useEffect, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { enterModal } from '../state/overlays.ts'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

export type DialogSize = 'small' | 'medium' | 'large' | 'sheet' | 'palette'

export type DialogProps = {
  readonly title: string
  /** Only told to screen readers, without a head line; the dialog has its own way to close. */
  readonly isTitleHidden?: boolean
  /** Shown beside the title. */
  readonly head?: ReactNode
  readonly foot?: ReactNode
  readonly size?: DialogSize
  /** Escape, the close button or a click outside. */
  readonly onClose: () => void
  /** A click outside closes it; not for dialogs that hold work. */
  readonly isDismissable?: boolean
  readonly isAlert?: boolean
  readonly children: ReactNode
}

const ModalMark = () => {
  useEffect(enterModal, [])
  return null
}

/** A modal dialog, open as long as it is rendered; `sheet` stands at the right edge. */
export const Dialog = ({
  title,
  isTitleHidden = false,
  head,
  foot,
  size = 'small',
  onClose,
  isDismissable = false,
  isAlert = false,
  children
}: DialogProps) => {
  const { t } = useTranslation()
  return (
    <ModalOverlay
      isOpen
      isDismissable={isDismissable}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={classNames(styles.scrim)}
    >
      <Modal className={classNames(styles.dialog, styles[size])}>
        <AriaDialog className={classNames(styles.inner)} role={isAlert ? 'alertdialog' : 'dialog'}>
          <ModalMark />
          {isTitleHidden ? (
            <Heading slot="title" className="hidden-text">
              {title}
            </Heading>
          ) : (
            <div className={styles.head}>
              <Heading slot="title" className={classNames(styles.title)}>
                {title}
              </Heading>
              <div className={styles.headRest}>{head}</div>
              <IconButton icon="close" label={t('actions.close')} onPress={onClose} />
            </div>
          )}
          {children}
          {foot && <div className={styles.foot}>{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The scrolling part of a dialog with the usual padding. */
export const DialogBody = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.body}>{children}</div>
)

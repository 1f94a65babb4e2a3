import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextDocument } from '../../../domain/model.ts'
import { call } from '../../bridge/client.ts'
import { errorText } from '../../i18n/error-text.ts'
import { isStorableDate } from '../../importing/import-session.ts'
import { languageChoices } from '../../importing/languages.ts'
import { showToast } from '../../state/toasts.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody } from '../../ui/dialog.tsx'
import { LanguageBadge } from '../../ui/language-badge.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { announce } from '../state/messages.ts'
import { useSession } from '../state/session-context.ts'
import styles from './article-dialog.module.css'

export type ArticleDialogProps = {
  readonly document: TextDocument
  /** The key of its column, as it is shown. */
  readonly columnKey: string
  readonly sentences: number
  /** Sentences that stand in a confirmed cell. */
  readonly confirmed: number
  readonly onClose: () => void
}

type Fields = Record<'language' | 'title' | 'date' | 'outlet' | 'author' | 'url', string>

const fieldsOf = ({ language, title, date, outlet, author, url }: TextDocument): Fields => ({
  language,
  title,
  date: date ?? '',
  outlet,
  author,
  url
})

/** Asks before an article leaves its event, and says what is lost. */
const RemoveDialog = ({
  document,
  columnKey,
  sentences,
  confirmed,
  onStay,
  onRemoved
}: Omit<ArticleDialogProps, 'onClose'> & { readonly onStay: () => void; readonly onRemoved: () => void }) => {
  const { t } = useTranslation(['align', 'common'])
  const session = useSession()
  const [error, setError] = useState('')
  const title = document.title || t('head.untitled')
  const remove = async (): Promise<void> => {
    try {
      await session.settled()
      await call('document.remove', { document: document.id })
      showToast({ text: t('article.removed', { title }) })
      onRemoved()
    } catch (failure) {
      setError(errorText(failure))
    }
  }
  return (
    <Dialog
      isAlert
      title={t('article.removeTitle', { title })}
      onClose={onStay}
      foot={
        <>
          <span className={styles.grow} />
          <Button variant="danger" onPress={() => void remove()}>
            {t('article.removeDo')}
          </Button>
          <Button variant="primary" shortcut="Escape" onPress={onStay}>
            {t('common:actions.cancel')}
          </Button>
        </>
      }
    >
      <DialogBody>
        <p>
          {t('article.removeSentences', { column: columnKey.toUpperCase(), count: sentences })}
          {confirmed > 0 && ` ${t('article.removeConfirmed', { count: confirmed })}`}
        </p>
        <p className={styles.lost}>{t('article.removeLost')}</p>
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </DialogBody>
    </Dialog>
  )
}

/** The particulars of an article, to be corrected; and the way to take it out of the event. */
export const ArticleDialog = (props: ArticleDialogProps) => {
  const { document, onClose } = props
  const { t } = useTranslation(['align', 'library', 'common'])
  const session = useSession()
  const [fields, setFields] = useState(() => fieldsOf(document))
  const [error, setError] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const isDateFine = isStorableDate(fields.date)

  const save = async (): Promise<void> => {
    if (!isDateFine || isBusy) return
    setBusy(true)
    try {
      await session.settled()
      const date = fields.date.trim()
      const saved = await call('document.update', {
        document: document.id,
        ...fields,
        title: fields.title.trim(),
        date: date === '' ? null : date
      })
      session.setDocument(saved)
      announce(t('article.saved'))
      onClose()
    } catch (failure) {
      setError(errorText(failure))
      setBusy(false)
    }
  }
  const set = (field: keyof Fields, value: string): void => setFields((old) => ({ ...old, [field]: value }))
  const text = (field: Exclude<keyof Fields, 'language'>, maxLength: number) => ({
    label: t(`library:import.fields.${field}`),
    value: fields[field],
    maxLength,
    onChange: (value: string) => set(field, value),
    onKeyDown: (event: { readonly key: string; readonly continuePropagation: () => void }) => {
      event.continuePropagation()
      if (event.key === 'Enter') void save()
    }
  })
  if (isRemoving) {
    return <RemoveDialog {...props} onStay={() => setRemoving(false)} onRemoved={onClose} />
  }
  return (
    <Dialog
      title={t('article.title')}
      size="medium"
      onClose={onClose}
      foot={
        <>
          <Button variant="danger" onPress={() => setRemoving(true)}>
            {t('article.remove')}
          </Button>
          <span className={styles.grow} />
          <Button shortcut="Escape" onPress={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button
            variant="primary"
            shortcut="Enter"
            isDisabled={isBusy || !isDateFine}
            onPress={() => void save()}
          >
            {t('article.save')}
          </Button>
        </>
      }
    >
      <DialogBody>
        <div className={styles.fields}>
          <TextField {...text('title', 1000)} className={styles.wide} lang={fields.language} />
          <Select
            label={t('library:import.fields.language')}
            value={fields.language}
            options={languageChoices(fields.language).map(({ tag, name }) => ({
              value: tag,
              label: name,
              before: <LanguageBadge language={tag} />
            }))}
            onChange={(language) => set('language', language)}
          />
          <TextField
            {...text('date', 10)}
            placeholder={t('library:import.datePattern')}
            error={isDateFine ? undefined : t('library:import.dateWrong')}
          />
          <TextField {...text('outlet', 300)} />
          <TextField {...text('author', 300)} />
          <TextField {...text('url', 4000)} className={styles.wide} type="url" />
        </div>
        {error && (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </DialogBody>
    </Dialog>
  )
}

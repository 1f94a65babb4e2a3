import { i18n } from './instance.ts'
import { AppError, type AppErrorData } from '../../shared/errors.ts'

/** An expected failure in the person's language; whatever else is told as an internal error, without details. */
export const errorText = (error: unknown): string =>
  error instanceof AppError ? errorDataText(error) : i18n.t('errors.internal')

/** As `errorText`, for an error that came as data. */
export const errorDataText = ({ code, params }: AppErrorData): string => i18n.t(`errors.${code}`, params)

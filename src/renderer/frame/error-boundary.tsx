import { Component, type ReactNode } from 'react'
import { errorText } from '../i18n/error-text.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { i18n } from '../i18n/instance.ts'
import styles from './notice.module.css'

type Props = {
  readonly children: ReactNode
  /** A change of it is a new start: the screen that is shown. */
  readonly resetKey: string
  /** Another way on than trying again. */
  readonly onLeave: () => void
}
type State = { readonly error: unknown; readonly failedKey: string | null }

/** Keeps a failing part from taking the window with it: says so and offers a way on. Nothing is lost by it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failedKey: null }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (state.error === null || state.failedKey === props.resetKey) return null
    return state.failedKey === null ? { failedKey: props.resetKey } : { error: null, failedKey: null }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return (
      <main className={styles.notice} role="alert">
        <Icon name="warning" size={2} />
        <h1>{i18n.t('crash.title')}</h1>
        <p>{errorText(this.state.error)}</p>
        <p>{i18n.t('crash.saved')}</p>
        <div className={styles.actions}>
          <Button variant="primary" onPress={() => this.setState({ error: null, failedKey: null })}>
            {i18n.t('crash.again')}
          </Button>
          <Button onPress={this.props.onLeave}>{i18n.t('crash.toLibrary')}</Button>
          <Button onPress={() => location.reload()}>{i18n.t('crash.reload')}</Button>
        </div>
      </main>
    )
  }
}

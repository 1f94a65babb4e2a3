/** What a test can ask the fake over the process's message channel, and what it answers. */
export type Question =
  | { readonly kind: 'menuIds' }
  | { readonly kind: 'menuLabels' }
  | { readonly kind: 'chooseMenu'; readonly id: string }
  | { readonly kind: 'answerSaveDialog'; readonly path: string | null }
  | { readonly kind: 'openedLinks' }
  | { readonly kind: 'windowCount' }
  | { readonly kind: 'deniedPermissions' }

export type Asked = { readonly id: number; readonly question: Question }
export type Answered = { readonly id: number; readonly answer: unknown }
/** Sent once when the first window is there: the port to join its browser. */
export type Ready = { readonly debugPort: number }

/** Answers the questions of the test that started this process. */
export const serveControl = (answer: (question: Question) => unknown): void => {
  process.on('message', (message: Asked) => {
    process.send?.({ id: message.id, answer: answer(message.question) } satisfies Answered)
  })
  // The channel alone must not keep the program alive.
  process.channel?.unref()
}

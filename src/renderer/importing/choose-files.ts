/** Opens the system's file dialog; an empty list when the person cancelled. Needs a key press or click just before. */
export const chooseFiles = ({
  accept,
  isMultiple
}: {
  readonly accept: string
  readonly isMultiple: boolean
}): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = isMultiple
    input.hidden = true
    const finish = (): void => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', finish, { once: true })
    input.addEventListener('cancel', finish, { once: true })
    document.body.append(input)
    input.click()
  })

/** Endings of the files that can be imported. */
export const ARTICLE_ENDINGS =
  '.txt,.md,.html,.htm,.xhtml,.docx,.odt,.epub,.pdf,.srt,.vtt,.zip,.tmx,.xlf,.xliff,.tsv'

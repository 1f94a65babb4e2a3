import type { Locator } from '@playwright/test'

/** The button that shows what is chosen in a select, by the select's label. */
export const selectButton = (scope: Locator, label: string): Locator =>
  scope.getByRole('button', { name: new RegExp(`${label}$`) })

/** Chooses an option of a select, by the select's label and the option's text. */
export const choose = async (scope: Locator, label: string, option: string): Promise<void> => {
  await selectButton(scope, label).click()
  const list = scope.page().getByRole('listbox', { name: label })
  await list.getByRole('option', { name: option }).click()
  await list.waitFor({ state: 'detached' })
}

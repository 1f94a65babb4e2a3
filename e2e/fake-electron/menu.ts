type Template = {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly submenu?: readonly Template[]
  readonly click?: () => void
}

type BuiltMenu = { readonly template: readonly Template[] }
let current: BuiltMenu = { template: [] }

export const Menu = {
  buildFromTemplate: (template: readonly Template[]): BuiltMenu => ({ template }),
  setApplicationMenu: (menu: BuiltMenu): void => {
    current = menu
  }
}

const items = (): readonly Template[] => current.template.flatMap(({ submenu }) => submenu ?? [])

export const menuLabels = (): readonly string[] => current.template.map(({ label }) => label ?? '')
export const menuIds = (): readonly string[] => items().flatMap(({ id }) => id ?? [])

export const chooseMenu = (id: string): void => {
  const item = items().find((candidate) => candidate.id === id)
  if (item?.click === undefined) throw new Error(`no menu item ${id}`)
  item.click()
}

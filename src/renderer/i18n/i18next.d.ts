import type align from '../../shared/locales/en/align.json'
import type common from '../../shared/locales/en/common.json'
import type library from '../../shared/locales/en/library.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: { common: typeof common; library: typeof library; align: typeof align }
  }
}

import align from '../../shared/locales/nb/align.json' with { type: 'json' }
import common from '../../shared/locales/nb/common.json' with { type: 'json' }
import library from '../../shared/locales/nb/library.json' with { type: 'json' }

export const texts = { align, common, library }

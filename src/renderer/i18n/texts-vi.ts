import align from '../../shared/locales/vi/align.json' with { type: 'json' }
import common from '../../shared/locales/vi/common.json' with { type: 'json' }
import library from '../../shared/locales/vi/library.json' with { type: 'json' }

export const texts = { align, common, library }

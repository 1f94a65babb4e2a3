import align from '../../shared/locales/pl/align.json' with { type: 'json' }
import common from '../../shared/locales/pl/common.json' with { type: 'json' }
import library from '../../shared/locales/pl/library.json' with { type: 'json' }

export const texts = { align, common, library }

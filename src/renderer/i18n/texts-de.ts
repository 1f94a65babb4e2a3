import align from '../../shared/locales/de/align.json' with { type: 'json' }
import common from '../../shared/locales/de/common.json' with { type: 'json' }
import library from '../../shared/locales/de/library.json' with { type: 'json' }

export const texts = { align, common, library }

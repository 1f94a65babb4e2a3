import { builtInLanguages } from '../../domain/segmentation/languages.ts'
import { writeSrx } from '../../domain/segmentation/srx-write.ts'
import type { SaveToken, SrxExport } from '../../shared/contract.ts'
import { writeFileAtomically } from '../jobs/atomic-file.ts'
import type { AppContext } from './context.ts'

/** The rules of where sentences end, for other programs. */
export type SegmentationService = {
  /** Writes the rules of all languages as SRX 2.0. Throws `file.cannotWrite`, `file.diskFull`. */
  exportSrx(target: SaveToken): Promise<SrxExport>
}

export function createSegmentation({ files, settings }: AppContext): SegmentationService {
  return {
    exportSrx: async (target) => {
      const own = Object.entries(settings.get().segmentation).filter(
        ([, { neverBreakAfter, alwaysBreakAfter }]) => neverBreakAfter.length + alwaysBreakAfter.length > 0
      )
      const languages = [...new Set([...builtInLanguages(), ...own.map(([language]) => language)])]
      const bytes = await writeFileAtomically(files.targetPath(target), [writeSrx(languages, new Map(own))])
      return { languages: languages.length, bytes }
    }
  }
}

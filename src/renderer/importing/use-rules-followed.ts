import { useEffect, useRef } from 'react'
import { ownRulesFor } from '../../domain/segmentation/rules.ts'
import { useSettings } from '../settings/use-settings.ts'
import type { ImportFile } from './import-session.ts'
import type { ImportFiles } from './use-import-files.ts'

/** Reads files again when the person's rules for their language have changed, so that the sheet shows what the import will do. */
export const useRulesFollowed = (files: readonly ImportFile[], readAgain: ImportFiles['readAgain']): void => {
  const { segmentation } = useSettings()
  const followed = useRef(segmentation)
  useEffect(() => {
    const before = followed.current
    if (before === segmentation) return
    followed.current = segmentation
    for (const file of files) {
      if (file.state !== 'ready') continue
      const { fields, touched } = file.choice
      const rules = [before, segmentation].map((own) => JSON.stringify(ownRulesFor(own, fields.language)))
      if (rules[0] === rules[1]) continue
      readAgain(file, touched.has('language') ? fields.language : null, file.encoding)
    }
  }, [files, readAgain, segmentation])
}

import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../domain/model.ts'
import { differingFigures, markFigures } from './differing-figures.ts'

const reason = (label: string, isConflict: boolean): Evidence => ({
  kind: 'number',
  label,
  score: 1,
  isConflict
})

describe('differing figures', () => {
  it('are the cell’s own ones', () => {
    const evidence = [reason('318 ≠ 312', true), reason('27', false), reason('5 % ≠ 6 %', true)]
    expect(differingFigures(evidence)).toEqual(['318', '5 %'])
    expect(differingFigures(evidence)).toBe(differingFigures(evidence))
    expect(differingFigures([reason('27', false)])).toBe(differingFigures([]))
  })

  it('are marked as whole words, the longest first', () => {
    const parts = markFigures('318 z 3180 (1.5 mln) i 318.', ['318', '1.5', '1.5 mln'])
    expect(parts.filter((part) => part.differs).map((part) => part.text)).toEqual(['318', '1.5 mln', '318'])
    expect(parts.map((part) => part.text).join('')).toBe('318 z 3180 (1.5 mln) i 318.')
    expect(markFigures('so', [])).toEqual([{ text: 'so', differs: false }])
    expect(markFigures('105 105', ['1.5'])).toEqual([{ text: '105 105', differs: false }])
  })
})

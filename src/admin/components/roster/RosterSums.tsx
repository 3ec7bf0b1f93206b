'use client'
import { isPresent } from '#core/event/attendance.ts'
import { useWords } from '../useWords.ts'
import type { Line } from './useRoster.ts'

/** How many are there of those listed, how many nobody has ticked yet, and what the check of the shirt found. */
export function RosterSums({ lines, checks }: { lines: Line[]; checks: boolean }) {
  const { w } = useWords()
  const present = lines.filter((line) => isPresent(line.attendance)).length
  const open = lines.filter((line) => line.attendance === '').length
  const worn = lines.filter((line) => line.uniform === 'worn').length
  const missing = lines.filter((line) => line.uniform === 'missing').length
  const texts = [
    w('roster.count', { present, all: lines.length }),
    open > 0 ? w('roster.unticked', { count: open }) : '',
    checks ? w('roster.uniforms', { worn, checked: worn + missing }) : '',
  ]
  return <span aria-live="polite">{texts.filter((text) => text !== '').join(' · ')}</span>
}

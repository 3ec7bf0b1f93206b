import { foldText } from '#core/roster/foldText.ts'
import type { Remedy } from './session.ts'

/**
 * R17, R18: what was to be put right and is not done yet comes up again in the next session: the remedies of an entry,
 * and after them the open ones it does not name. The same words (case, marks and signs aside) are the same remedy.
 */
export function carryRemedies(own: readonly Remedy[], open: readonly Remedy[]): Remedy[] {
  const named = new Set(own.map(({ remedy }) => foldText(remedy)))
  const carried = open.filter(({ remedy }) => {
    const mark = foldText(remedy)
    return !named.has(mark) && named.add(mark)
  })
  return [...own, ...carried]
}

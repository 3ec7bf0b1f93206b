import { writeNumber } from '#core/report/writeNumber.ts'
import { numberOf, type Place, type PlanDefinition } from '#core/standards/plan.ts'
import { fill } from '#core/text/fill.ts'
import type { PaperWord, PaperWords } from './words.ts'

const MINUTES_PER_HOUR = 60
const perPeriod: Partial<Record<string, PaperWord>> = {
  week: 'quotaWeek',
  month: 'quotaMonth',
  quarter: 'quotaQuarter',
  year: 'quotaYear',
}

/** The numbers of the plan that bind somebody in these posts, the strictest of each standard (Q15), in words. */
export function writeQuotas(plan: PlanDefinition, posts: readonly Place[], words: PaperWords): string[] {
  return plan.standards.flatMap(({ key, label, measure, period }) => {
    const numbers = posts.map((post) => numberOf(plan, key, post)).filter((number) => number !== null)
    const strictest = Math.max(0, ...numbers)
    const word = perPeriod[period]
    if (strictest === 0 || word === undefined) return []
    if (measure === 'share') return [`${label.vi}: ${fill(words.quotaShare, { count: strictest })}`]
    return [`${label.vi}: ${fill(words[word], { count: writeQuantity(strictest, measure, words) })}`]
  })
}

/** "02 giờ", "04 lần"; a dash where what was done is a share of each period. */
export function writeQuantity(number: number, measure: string, words: PaperWords): string {
  if (measure === 'share') return '–'
  const value = measure === 'minutes' ? number / MINUTES_PER_HOUR : number
  const count = Number.isInteger(value) ? writeNumber(value).padStart(2, '0') : writeNumber(value, 1)
  return fill(measure === 'minutes' ? words.hoursDone : words.timesDone, { count })
}

import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { t } from '#i18n/translate.ts'
import { consoleLanguage } from '#server/boot/say.ts'
import { today } from '#server/clock.ts'
import { verifyFigures } from '#server/figures/verifyFigures.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'

type Means = { payload: Payload; print?: (line: string) => void }

/**
 * `npm run verify-figures [-- --year 2026]`: recomputes the figures of every unit from the records by the pure rule, of
 * the running plan year and the one before unless a year is named. Names what differs; exit code 1 then.
 */
export async function verifyFiguresCommand(
  args: readonly string[],
  { payload, print = console.log }: Means,
): Promise<0 | 1> {
  const { values } = parseArgs({ args: [...args], options: { year: { type: 'string' } } })
  const { firstMonth } = await loadPlan(payload)
  const running = planYearOf(today(), firstMonth)
  const years = values.year === undefined ? [running - 1, running] : [Number(values.year)]
  if (!years.every((year) => Number.isInteger(year) && year >= 2000 && year <= 2199)) {
    print(t(consoleLanguage, 'console.figuresUsage'))
    return 1
  }
  let sound = true
  for (const year of years) {
    const { officers, units, differences } = await verifyFigures(payload, year)
    sound &&= differences.length === 0
    const data = { year, officers, units, count: differences.length }
    for (const difference of differences)
      print(t(consoleLanguage, 'console.figureDiffers', { year, ...difference }))
    print(
      t(consoleLanguage, differences.length === 0 ? 'console.figuresSame' : 'console.figuresDifferent', data),
    )
  }
  return sound ? 0 : 1
}

import { addDays, type Day } from '#core/calendar/day.ts'
import type { YearDays } from '#core/standards/deadlines.ts'
import type { Random } from '../random.ts'
import type { DemoUnit } from '../units/unit.ts'
import type { World } from '../world.ts'
import type { Act } from './playing.ts'
import { later, timeOn } from './times.ts'

/** What became of a unit's report. */
export type ReportFate =
  | 'none'
  | 'draft'
  | 'accepted'
  | 'late'
  | 'waiting'
  | 'lateWaiting'
  | 'returned'
  | 'corrected'

/** By the order of the districts; the first two have not submitted. */
export const reportFates: ReportFate[] = [
  'none',
  'draft',
  'accepted',
  'accepted',
  'late',
  'accepted',
  'returned',
  'accepted',
  'waiting',
  'accepted',
  'accepted',
  'corrected',
  'late',
  'draft',
  'accepted',
  'lateWaiting',
  'accepted',
  'accepted',
  'waiting',
  'none',
  'returned',
  'accepted',
]

const RETURNED = 'Số liệu của một số đơn vị cơ sở chưa đầy đủ, đề nghị rà soát và gửi lại.'

/** Signed by the secretary or a deputy, then accepted or returned by the city's inspection office. */
export function reportCourse(about: {
  unit: DemoUnit
  fate: ReportFate
  random: Random
  world: World
  days: YearDays['report']
}): Act[] {
  const { unit, fate, random, world, days } = about
  if (fate === 'none' || fate === 'draft') return []
  const late = fate === 'late' || fate === 'lateWaiting'
  const day = sendingDay(late ? random.int(30, 41) : random.int(5, 28), { from: days.draftsFrom, world })
  if (day === null) return []
  const post = world.leadersAt(unit, day).find(({ officer }) => world.officerOf.has(officer))
  const by = post && world.officerOf.get(post.officer)
  if (!by) return []
  const submit: Act = { action: 'submit', at: timeOn(day, random.int(8, 16), random.int(0, 59)), by }
  if (fate === 'waiting' || fate === 'lateWaiting') return [submit]
  const decidedAt = later(random, submit.at, { from: 20, to: 150 })
  const choice = random.next()
  const approve: Act = { action: 'approve', at: decidedAt, choice }
  if (fate === 'accepted' || fate === 'late') return [submit, approve]
  const remarks = [{ path: 'narrative', text: 'Nêu rõ đơn vị chưa đạt và nguyên nhân.' }]
  const back: Act = { action: 'return', at: decidedAt, choice, comment: RETURNED, remarks }
  if (fate === 'returned') return [submit, back]
  const again = later(random, decidedAt, { from: 20, to: 90 })
  return [
    submit,
    back,
    { ...submit, at: again },
    { ...approve, at: later(random, again, { from: 20, to: 60 }) },
  ]
}

/** Days after the year's end; where those lie ahead still, within the days there have been. */
function sendingDay(days: number, { from, world }: { from: Day; world: World }): Day | null {
  const passed = Math.round((Date.parse(world.horizon.today) - Date.parse(from)) / 86_400_000)
  if (passed < 3) return null
  return addDays(from, days < passed ? days : 2 + (days % (passed - 2)))
}

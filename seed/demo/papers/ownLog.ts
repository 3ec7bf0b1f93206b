import type { Instant } from '#core/calendar/day.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import type { DemoUnit } from '../units/unit.ts'
import { rejectReasons, returnReasons } from '../words/activities.ts'
import { activityPaper, type Happening, isFree, type Making, occupy } from './activity.ts'
import { play } from './play.ts'
import type { Act, Paper, Played } from './playing.ts'
import { later } from './times.ts'

export type PlayedPaper = { paper: Paper; played: Played }

/** What an officer logs himself: sent some hours or days later, confirmed by the host, and what else happens in life. */
export function ownLog(
  making: Making,
  about: Happening & { officer: DemoOfficer; host: DemoUnit | null; attendance: string | null },
): PlayedPaper | null {
  const { random, world, busy } = making
  if (!isFree(busy, about.officer, about)) return null
  const sentAt = sendingTime(random, about.endsAt)
  const future = sentAt >= world.horizon.until
  // What is not over or not sent yet stands there as a registration, if at all.
  const createdAt = future ? Math.min(about.endsAt, world.horizon.until - 1) : sentAt
  if (future && random.chance(0.5)) return null
  const paper = activityPaper(making, { ...about, createdAt })
  if (paper === null) return null
  occupy(busy, about.officer, about)
  return { paper, played: play(paper, future ? [] : courseOf(paper, sentAt, making), world) }
}

function sendingTime(random: Random, endsAt: Instant): Instant {
  if (random.chance(0.03)) return later(random, endsAt, { from: 24 * 12, to: 24 * 55 })
  return later(random, endsAt, random.chance(0.7) ? { from: 1, to: 26 } : { from: 26, to: 120 })
}

function courseOf(paper: Paper, sentAt: Instant, { random, world }: Making): Act[] {
  const officer = paper.officer ?? undefined
  const submit: Act = { action: 'submit', at: sentAt, by: officer }
  const decidedAt = later(random, sentAt, { from: 2, to: 110 })
  const choice = random.next()
  const approve: Act = { action: 'approve', at: decidedAt, choice }
  const fate = random.next()
  const old = world.horizon.until - sentAt > 45 * 24 * 3_600_000
  if (fate < 0.93 || (old && fate < 0.955)) return [submit, approve]
  if (fate < 0.96) return [submit]
  if (fate < 0.98) {
    const comment = random.pick(returnReasons)
    const back: Act = {
      action: 'return',
      at: decidedAt,
      choice,
      comment,
      remarks: [{ path: 'title', text: comment }],
    }
    if (random.chance(0.4)) return [{ ...submit, content: paper.content }, back]
    const again = later(random, decidedAt, { from: 3, to: 90 })
    const before = { ...paper.content, place: null }
    return [
      { ...submit, content: before },
      { ...back, content: before },
      { action: 'submit', at: again, by: officer },
      { action: 'approve', at: later(random, again, { from: 2, to: 60 }), choice },
    ]
  }
  if (fate < 0.988)
    return [submit, { action: 'reject', at: decidedAt, choice, comment: random.pick(rejectReasons) }]
  if (fate < 0.992) return [submit, { action: 'withdraw', at: sentAt + 600_000, by: officer }]
  return []
}

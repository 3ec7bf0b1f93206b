import { addDays, type Day, earlier } from '#core/calendar/day.ts'
import type { Period } from '#core/calendar/period.ts'
import { quartersOf } from '#core/calendar/quarter.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import type { Numbers } from '../registers/registering.ts'
import { isVisited } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'
import * as words from '../words/reviews.ts'
import { fillIn, oneOf } from '../words/writeText.ts'
import type { World } from '../world.ts'
import { meritsBy } from './makeReviews.ts'
import type { Flow } from './playing.ts'
import { type QuarterlyReview, reviewsOf, settleRemedies } from './quarterlyReviews.ts'
import type { DemoSession, Entry } from './session.ts'
import { later, timeOn } from './times.ts'

type Making = { world: World; random: Random; flow: Flow; numbers: Numbers }
type Made = { sessions: DemoSession[]; reviews: QuarterlyReview[] }

/** R17: the quarterly sessions of every unit with a committee, each carrying on what the one before left open. */
export function makeSessions(making: Making): Made {
  const { world } = making
  const made: Made = { sessions: [], reviews: [] }
  const years = [world.horizon.last.year, world.horizon.running.year]
  const quarters = years.flatMap((year) => quartersOf(year, world.plan.firstMonth))
  for (const unit of world.units) {
    if (unit.level === 'branch') continue
    const reviews: QuarterlyReview[] = []
    for (const quarter of quarters) {
      const session = sessionOf(making, { unit, quarter, reviews })
      if (!session) continue
      made.sessions.push(session)
      if (session.closedAt === null) break
      settleRemedies(making, session, reviews)
      reviews.push(...reviewsOf(making, session))
    }
    made.reviews.push(...reviews)
  }
  return made
}

type About = { unit: DemoUnit; quarter: Period; reviews: readonly QuarterlyReview[] }

function sessionOf(making: Making, { unit, quarter, reviews }: About): DemoSession | null {
  const { world, random, numbers } = making
  // Where the visitors are, a session falls into the quarter it is about.
  const heldOn = addDays(quarter.to, isVisited(unit) ? -random.int(3, 8) : random.int(-6, 14))
  const createdAt = timeOn(heldOn, random.pick([8, 14]))
  const closing = later(random, createdAt, { from: 3, to: 60 })
  const seated = officersIn(world, unit, { from: heldOn, to: heldOn })
  if (seated.length < 2 || closing >= world.horizon.until || !random.chance(0.88)) return null
  if (seated.some((officer) => world.isIdle(officer, heldOn))) return null
  const presence = presenceOf(random, world, { unit, seated, heldOn })
  if (presence === null) return null
  const upTo = earlier(heldOn, quarter.to)
  const served = officersIn(world, unit, { from: quarter.from, to: upTo })
  const latest = closing > world.horizon.until - 60 * 24 * 3_600_000
  return {
    ...{ id: random.id(), unit, quarter, heldOn, seated, ...presence },
    number: numbers(unit, 'BB', heldOn),
    place: `Phòng họp ${unit.seat}`,
    entries: served.map((officer) => entryOf(random, { officer, unit, heldOn, reviews })),
    createdAt,
    closedAt: latest && random.chance(0.1) && !isVisited(unit) ? null : closing,
  }
}

/** Everybody who held an office that counts at some time of a stretch. */
function officersIn(world: World, unit: DemoUnit, { from, to }: { from: Day; to: Day }): DemoOfficer[] {
  const held = world
    .appointmentsIn(unit)
    .filter((one) => world.counts(one) && one.from <= to && (one.to === null || one.to >= from))
  return [...new Set(held.map(({ officer }) => officer))]
}

type Presence = Pick<DemoSession, 'chair' | 'secretary' | 'present' | 'absent'>

/** At least two thirds, with the one who leads it and the one who writes; whoever is away has his reason. */
function presenceOf(
  random: Random,
  world: World,
  { unit, seated, heldOn }: { unit: DemoUnit; seated: DemoOfficer[]; heldOn: Day },
): Presence | null {
  const leaders = world.leadersAt(unit, heldOn).toSorted((a, b) => (a.office < b.office ? 1 : -1))
  const chair = world.officerOf.get(leaders[0]?.officer ?? '')
  if (!chair) return null
  const others = seated.filter((officer) => officer !== chair)
  const secretary = random.pick(others)
  const needed = Math.ceil((seated.length * 2) / 3)
  const may = seated.length - needed
  const away = random
    .sample(
      others.filter((officer) => officer !== secretary),
      may,
    )
    .filter(() => random.chance(0.3))
  const absent = away.map((officer) => ({ id: random.rowId(), officer, reason: random.pick(words.absences) }))
  return { chair, secretary, present: seated.filter((officer) => !away.includes(officer)), absent }
}

function entryOf(
  random: Random,
  about: { officer: DemoOfficer; unit: DemoUnit; heldOn: Day; reviews: readonly QuarterlyReview[] },
): Entry {
  const { officer, unit, heldOn, reviews } = about
  const write = (texts: readonly string[]) => oneOf(random, texts, unit.seat)
  const before = reviews.filter((review) => review.entry.officer === officer)
  const open = (before.at(-1)?.entry.remedies ?? []).filter(({ done }) => !done)
  const carried = open.map((one) => {
    const done = random.chance(0.72)
    return { ...one, id: random.rowId(), done, doneOn: done ? heldOn : null }
  })
  const text = fillIn(random, random.pick(words.remedies), unit.seat)
  const fresh = random.chance(0.4) && carried.every(({ remedy }) => remedy !== text)
  const due = addDays(heldOn, random.int(25, 80))
  const added = fresh ? [{ id: random.rowId(), remedy: text, due, done: false, doneOn: null }] : []
  return {
    id: random.rowId(),
    officer,
    selfCriticism: `${write(words.selfStrengths)}. Hạn chế: ${write(words.selfShortcomings)}. ${write(words.causes)}`,
    comments: `${write(words.comments)}; ${write(words.advice)}`,
    conclusion: write(words.conclusions),
    merits: meritsBy(random, 0.95),
    remedies: [...carried, ...added],
  }
}

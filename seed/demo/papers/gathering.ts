import { dayOf } from '#core/calendar/day.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { DemoUnit } from '../units/unit.ts'
import type { World } from '../world.ts'
import { activityPaper, type Happening, isFree, type Making, occupy } from './activity.ts'
import { ownLog, type PlayedPaper } from './ownLog.ts'
import { play } from './play.ts'
import { type Ticked, ticksOf } from './ticks.ts'
import { later } from './times.ts'

/** Something that brought people together, with who was there. */
export type Gathering = Happening & {
  host: DemoUnit
  /** The host keeps a list; otherwise everybody logs his own attendance. */
  listed: boolean
  people: DemoOfficer[]
}

export type DemoEvent = Happening & {
  id: string
  host: DemoUnit
  madeBy: DemoOfficer
  createdAt: number
  closedAt: number | null
  roster: Ticked[]
  /** R14: the do's and don'ts were on the agenda. */
  conductRulesHeld: boolean | null
  /** The document that called the meeting. */
  summons: string | null
}

export type Outcome = { event: DemoEvent | null; papers: PlayedPaper[] }

/** The records that a gathering leaves: an event with its roster's, or each person's own. */
export function recordsOf(gathering: Gathering, making: Making): Outcome {
  const { world, random, busy } = making
  const day = dayOf(gathering.startsAt)
  const maker = makerOf(gathering.host, world, day)
  const people = gathering.people.filter(
    (officer) =>
      !world.isIdle(officer, day) &&
      isFree(busy, officer, { ...gathering, kind: recordKind(gathering.kind) }) &&
      world.homeOf(officer, day),
  )
  if (gathering.kind === 'committeeMeeting' && !maker) return { event: null, papers: [] }
  if (!gathering.listed || !maker) {
    const papers = people.flatMap((officer) => {
      const attendance = random.chance(0.94) ? 'onTime' : 'late'
      return ownLog(making, { ...gathering, officer, attendance }) ?? []
    })
    return { event: null, papers }
  }
  return fromRoster(gathering, making, { maker, people })
}

function fromRoster(
  gathering: Gathering,
  making: Making,
  { maker, people }: { maker: DemoOfficer; people: DemoOfficer[] },
): Outcome {
  const { world, random, busy } = making
  const { until } = world.horizon
  const closing = later(
    random,
    gathering.endsAt,
    random.chance(0.8) ? { from: 1, to: 30 } : { from: 30, to: 140 },
  )
  const closedAt = closing < until ? closing : null
  const event: DemoEvent = {
    ...gathering,
    id: random.id(),
    madeBy: maker,
    createdAt: Math.min(gathering.startsAt - random.int(1, 6) * 24 * 3_600_000, until - 60_000),
    closedAt,
    conductRulesHeld: AGENDA.includes(gathering.kind) ? random.chance(0.64) : null,
    summons: null,
    roster: ticksOf(random, gathering.kind, people),
  }
  if (closedAt === null) return { event, papers: [] }
  const papers: PlayedPaper[] = []
  for (const { officer, attendance, note } of event.roster) {
    for (const kind of kindsOf(gathering, attendance)) {
      if (!isFree(busy, officer, { ...gathering, kind })) continue
      const about = {
        ...gathering,
        kind,
        officer,
        attendance,
        note,
        event: event.id,
        maker,
        createdAt: closedAt,
      }
      const paper = activityPaper(making, about)
      // Q03: hours of their own only for what lies outside office hours.
      if (
        paper === null ||
        (kind === 'volunteerHours' && paper.content.minutes === paper.content.officeMinutes)
      )
        continue
      occupy(busy, officer, { ...gathering, kind })
      papers.push({ paper, played: play(paper, closingActs(making, { maker, closedAt }), world) })
    }
  }
  return { event, papers }
}

/** Closing the roster sends and confirms; the rows its maker may not confirm wait for his superior. */
function closingActs({ random }: Making, { maker, closedAt }: { maker: DemoOfficer; closedAt: number }) {
  const choice = random.next()
  return [
    { action: 'submit', at: closedAt, by: maker },
    { action: 'approve', at: closedAt, by: maker, optional: true },
    { action: 'approve', at: later(random, closedAt, { from: 5, to: 120 }), choice },
  ] as const
}

/** Meetings on whose agenda the do's and don'ts may stand (R14). */
const AGENDA = ['branchMeeting', 'committeeMeeting']
/** A committee's meeting is one to which its members are called (`rosterRecords`). */
function recordKind(kind: string): string {
  return kind === 'committeeMeeting' ? 'summonedMeeting' : kind
}

function kindsOf({ kind }: Gathering, attendance: string): string[] {
  if (kind === 'committeeMeeting') return [recordKind(kind)]
  const present = attendance === 'onTime' || attendance === 'late'
  return kind === 'volunteerActivity' && present ? [kind, 'volunteerHours'] : [kind]
}

/** The list is kept by the unit's secretary, else by a deputy. */
function makerOf(host: DemoUnit, world: World, day: ReturnType<typeof dayOf>): DemoOfficer | undefined {
  const leaders = world.leadersAt(host, day)
  const post = leaders.find(({ office }) => office === 'secretary') ?? leaders[0]
  const maker = post && world.officerOf.get(post.officer)
  return maker && !world.isIdle(maker, day) ? maker : undefined
}

import { addDays, type Day } from '#core/calendar/day.ts'
import { calendar } from '#seed/calendar.ts'
import type { PlanYear } from '../horizon.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import type { Numbers } from '../registers/registering.ts'
import { isReserved } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'
import * as words from '../words/exemptions.ts'
import type { World } from '../world.ts'
import type { PlayedPaper } from './ownLog.ts'
import { play } from './play.ts'
import type { Act, Flow, Paper } from './playing.ts'
import { later, timeOn } from './times.ts'

type Making = { world: World; random: Random; flow: Flow; numbers: Numbers }
type Content = { type: string; from: Day; to: Day; reason: string; group?: string | null }

/** Q08: exemptions of people, and of whole units by one document; none in the first two units under the city. */
export function makeExemptions(making: Making): PlayedPaper[] {
  const { world } = making
  return [world.horizon.last, world.horizon.running].flatMap((year) => [
    ...ofPeople(making, year),
    ...ofUnits(making, year),
  ])
}

function ofPeople(making: Making, year: PlanYear): PlayedPaper[] {
  const { world, random } = making
  const free = world.people.appointments.filter(
    (one) =>
      world.binds(one) &&
      one.to === null &&
      one.from <= year.from &&
      !isReserved(one.unit) &&
      !one.officer.user,
  )
  return words.exemptionReasons.flatMap(({ type, days, count, reasons }) =>
    random.sample(free, count).flatMap(({ officer }) => {
      if (type === 'maternity' && officer.gender !== 'female') return []
      const from = addDays(year.from, random.int(4, 300))
      const to = addDays(from, random.int(...days))
      const unit = world.homeOf(officer, from)
      if (!unit || isReserved(unit)) return []
      return (
        exemptionOf(making, { officer, unit, content: { type, from, to, reason: random.pick(reasons) } }) ??
        []
      )
    }),
  )
}

/** Tết and storms: one document for everybody of a unit, or for one group of its officers. */
function ofUnits(making: Making, year: PlanYear): PlayedPaper[] {
  const { world, random } = making
  const units = world.childrenOf(world.root).filter((unit) => !isReserved(unit))
  const tet = calendar.holidays.find(
    ({ label, from }) => label.vi.includes('Tết Nguyên đán') && from >= year.from && from <= year.to,
  )
  const holidays = !tet
    ? []
    : random.sample(units, 4).map((unit, index) => ({
        unit,
        content: {
          ...{ type: 'tet', from: addDays(tet.from, -8), to: addDays(tet.to, 9) },
          ...{ reason: words.unitExemptions.holiday, group: index === 0 ? 'B' : null },
        },
      }))
  const storm = addDays(year.from, random.int(8, 24))
  const storms = random.sample(units, 2).map((unit) => ({
    unit,
    content: {
      ...{ type: 'disaster', from: storm, to: addDays(storm, random.int(6, 9)) },
      ...{ reason: words.unitExemptions.disaster, group: null },
    },
  }))
  return [...holidays, ...storms].flatMap(({ unit, content }) => {
    return exemptionOf(making, { officer: null, unit, content }) ?? []
  })
}

type About = { officer: DemoOfficer | null; unit: DemoUnit; content: Content }

function exemptionOf(making: Making, { officer, unit, content }: About): PlayedPaper | null {
  const { world, random, flow, numbers } = making
  const day = addDays(content.from, random.int(-9, 4))
  const leader = world.officerOf.get(world.leadersAt(unit, day)[0]?.officer ?? '')
  const maker = officer ?? leader
  const createdAt = timeOn(day, random.int(8, 17), random.int(0, 59))
  if (!maker || createdAt >= world.horizon.until) return null
  const document = officer ? `${random.int(15, 940)}/QĐ-CQ` : numbers(unit, 'TB', day)
  const paper: Paper = {
    ...{ collection: 'exemptions', id: random.id(), officer, unit, host: null, fromRoster: false },
    contributors: officer ? [] : [maker.id],
    content: {
      officer: officer?.id ?? null,
      group: null,
      ...content,
      document,
      documentDate: addDays(day, -1),
    },
    ...{ createdAt, flow },
  }
  return {
    paper,
    played: play(paper, courseOf(making, { by: maker, createdAt, content: paper.content }), world),
  }
}

function courseOf(
  { random }: Making,
  { by, createdAt, content }: { by: DemoOfficer; createdAt: number; content: Record<string, unknown> },
): Act[] {
  const submit: Act = { action: 'submit', at: later(random, createdAt, { from: 0, to: 20 }), by }
  const decidedAt = later(random, submit.at, { from: 4, to: 90 })
  const choice = random.next()
  const approve: Act = { action: 'approve', at: decidedAt, choice }
  const fate = random.next()
  if (fate < 0.8 || content.officer === null) return [submit, approve]
  if (fate < 0.84) return []
  if (fate < 0.88) return [submit]
  if (fate < 0.93)
    return [
      submit,
      { action: 'reject', at: decidedAt, choice, comment: random.pick(words.exemptionRefusals) },
    ]
  const comment = random.pick(words.exemptionReturns)
  return [
    submit,
    { action: 'return', at: decidedAt, choice, comment, remarks: [{ path: 'document', text: comment }] },
  ]
}

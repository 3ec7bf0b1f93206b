import { addDays, type Day } from '#core/calendar/day.ts'
import { groupOf } from '#core/standards/plan.ts'
import type { PlanYear } from '../horizon.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { DemoAppointment } from '../people/makePeople.ts'
import type { Random } from '../random.ts'
import type { Numbers } from '../registers/registering.ts'
import type { DemoUnit } from '../units/unit.ts'
import * as words from '../words/initiatives.ts'
import { fillIn, oneOf, thingBy, workSentences } from '../words/writeText.ts'
import { holds, type World } from '../world.ts'
import { initiativeCourse } from './initiativeCourse.ts'
import type { PlayedPaper } from './ownLog.ts'
import { play } from './play.ts'
import type { Flow, Paper } from './playing.ts'
import { timeOn } from './times.ts'

type Making = { world: World; random: Random; flow: Flow; numbers: Numbers }

/** R11, R23, R26, R31: initiatives of two plan years, alone or with others, recognised by either of the two. */
export function makeInitiatives(making: Making): PlayedPaper[] {
  const { world } = making
  const taken = new Set<string>()
  return [world.horizon.last, world.horizon.running].flatMap((year) =>
    world.people.officers.flatMap((officer) => initiativeOf(making, { officer, year, taken }) ?? []),
  )
}

type About = { officer: DemoOfficer; year: PlanYear; taken: Set<string> }

function initiativeOf(making: Making, about: About): PlayedPaper | null {
  const { world, random } = making
  const { officer, year, taken } = about
  const running = year === world.horizon.running
  // Early enough that a visitor's initiative of last year is decided in it.
  const day = addDays(year.from, running ? random.int(8, 50) : random.int(40, isVisitor(officer) ? 200 : 345))
  const post = world.appointmentsOf(officer).find((one) => world.counts(one) && holds(one, day))
  const unit = world.homeOf(officer, day)
  if (!post || !unit || !random.chance(chanceOf(making, post, running))) return null
  const createdAt = timeOn(day, random.int(8, 20), random.int(0, 59))
  if (createdAt >= world.horizon.until || (running && isVisitor(officer))) return null
  const title = titleOf(random, unit, taken)
  if (title === null) return null
  const paper = paperOf(making, { officer, unit, day, createdAt, ...title })
  return { paper, played: play(paper, initiativeCourse(making, paper), world) }
}

/** Those of the contract below the two districts' own: nothing of theirs is recognised in the running year. */
function isVisitor({ user, email }: DemoOfficer): boolean {
  return user !== null && /^(coso|canbo|chidoan)/.test(email ?? '')
}

/** Group A owes one a year (R31), and does so as far as it is diligent; of the others a few have one. */
function chanceOf({ world }: Making, post: DemoAppointment, running: boolean): number {
  const { office, unit, fullTime, officer } = post
  const owes = groupOf(world.plan, { office, level: unit.level, fullTime }) === 'A'
  return (owes ? 0.25 + officer.diligence * 0.6 : 0.04) * (running ? 0.28 : 1)
}

type Titled = { title: string; field: 'union' | 'professional' }

function titleOf(random: Random, unit: DemoUnit, taken: Set<string>): Titled | null {
  for (const topic of random.sample(words.initiativeTopics, 3)) {
    const place = unit.path.length === 0 ? 'thành phố' : unit.seat
    const title = fillIn(random, topic.title.replace('{{thing}}', thingBy(random)), place)
    if (taken.has(title)) continue
    taken.add(title)
    return { title, field: topic.union ? 'union' : 'professional' }
  }
  return null
}

type Made = Titled & { officer: DemoOfficer; unit: DemoUnit; day: Day; createdAt: number }

function paperOf(making: Making, made: Made): Paper {
  const { random, flow } = making
  const { officer, unit, day, createdAt, title, field } = made
  const write = (texts: readonly string[]) => oneOf(random, texts, unit.seat)
  const summary = [
    random.pick(words.initiativeSummaries),
    ...workSentences(random, random.int(2, 4), unit.seat),
  ]
  const content = {
    officer: officer.id,
    title,
    kind: random.pick(['experience', 'experience', 'creativeSolution', 'creativeSolution', 'realisedIdea']),
    field,
    authors: authorsOf(making, made),
    realisedOn: addDays(day, -random.int(10, 90)),
    summary: summary.map((text) => fillIn(random, text, unit.seat)).join(' '),
    novelty: write(words.initiativeNovelty),
    effect: write(words.initiativeEffects),
    applicability: random.chance(0.85) ? write(words.initiativeApplicability) : null,
    recognition: { by: random.chance(field === 'union' ? 0.15 : 0.75) ? 'agencyHead' : 'superiorUnion' },
  }
  return {
    ...{ collection: 'initiatives', id: random.id(), officer, unit, host: null, fromRoster: false },
    ...{ contributors: [], content, createdAt, flow },
  }
}

/** Its maker first; one in five has others of the same unit beside him. Together they make 100 %. */
function authorsOf({ world, random }: Making, { officer, unit, day }: Made) {
  const others = random.chance(0.22)
    ? world
        .appointmentsAt(unit, day)
        .filter((one) => world.counts(one) && one.officer !== officer && !isVisitor(one.officer))
        .map((one) => one.officer)
    : []
  const beside = random.sample([...new Set(others)], random.int(1, 2))
  const share = beside.length === 0 ? 0 : random.pick([15, 20, 25, 30])
  return [officer, ...beside].map((one) => ({
    id: random.rowId(),
    officer: one.id,
    share: one === officer ? 100 - share * beside.length : share,
  }))
}

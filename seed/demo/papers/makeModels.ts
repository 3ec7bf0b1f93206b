import { addDays, type Day } from '#core/calendar/day.ts'
import type { PlanYear } from '../horizon.ts'
import type { Random } from '../random.ts'
import type { Numbers } from '../registers/registering.ts'
import { isReserved, isVisited } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'
import * as words from '../words/models.ts'
import { oneOf, thingBy, workSentences } from '../words/writeText.ts'
import type { World } from '../world.ts'
import type { PlayedPaper } from './ownLog.ts'
import { play } from './play.ts'
import type { Act, Flow, Paper } from './playing.ts'
import { later, timeOn } from './times.ts'

type Making = { world: World; random: Random; flow: Flow; numbers: Numbers }
type Text = Record<'title' | 'idea' | 'content', string>

/**
 * R06, R09, R19: the practice models of the last two plan years. Most units that owe one have it, some do not; a few
 * texts stand suspiciously close to another unit's.
 */
export function makeModels(making: Making): PlayedPaper[] {
  const { world, random } = making
  const kept = new Map<DemoUnit, Text>()
  return [world.horizon.last, world.horizon.running].flatMap((year) =>
    world.units.flatMap((unit) => {
      if (unit.level === 'branch' || !hasOne(making, unit, year)) return []
      const copied = copiedFrom(making, unit, kept)
      const text = copied ?? textOf(random, unit)
      if (!copied) kept.set(unit, text)
      return modelOf(making, { unit, year, text, copied: copied !== null }) ?? []
    }),
  )
}

/** The visitors' units, and the whole first one under the city, begin the running year without. */
function hasOne({ random, world }: Making, unit: DemoUnit, year: PlanYear): boolean {
  if (year === world.horizon.running) {
    if (unit.path[0] === 1 || isVisited(unit)) return false
    return random.chance(0.42)
  }
  return random.chance(unit.path.length < 2 ? 0.95 : 0.8)
}

/** A few take over what their superior or a neighbour has written, with hardly a word changed. */
function copiedFrom({ random, world }: Making, unit: DemoUnit, kept: Map<DemoUnit, Text>): Text | null {
  const superior = world.unitOf.get(unit.parent ?? '')
  if (isReserved(unit) || !superior || unit.path.length < 2 || !random.chance(0.025)) return null
  const neighbours = world.childrenOf(superior).filter((one) => one !== unit && kept.has(one))
  const from = random.chance(0.5) ? superior : neighbours[0]
  const text = from && kept.get(from)
  if (!text || !from) return null
  return { ...text, content: text.content.replaceAll(from.seat, unit.seat) }
}

function textOf(random: Random, unit: DemoUnit): Text {
  const place = unit.path.length === 0 ? 'thành phố' : unit.seat
  const problem = oneOf(random, words.modelProblems, place)
  return {
    title: `Mô hình “${random.pick(words.modelTitles)}”`,
    idea: `${problem}, nhất là ${thingBy(random)}; ${random.pick(words.modelApproaches)}.`,
    content: workSentences(random, random.int(4, 6), place).join(' '),
  }
}

type About = { unit: DemoUnit; year: PlanYear; text: Text; copied: boolean }

function modelOf(making: Making, about: About): PlayedPaper | null {
  const { world, random, flow, numbers } = making
  const { unit, year, text } = about
  const day = addDays(year.from, year === world.horizon.last ? random.int(4, 110) : random.int(4, 60))
  const post = world.leadersAt(unit, day)[0]
  const maker = post && world.officerOf.get(post.officer)
  const createdAt = timeOn(day, random.int(8, 16), random.int(0, 59))
  if (!maker || createdAt >= world.horizon.until || world.isIdle(maker, day)) return null
  const paper: Paper = {
    collection: 'models',
    id: random.id(),
    officer: null,
    unit,
    host: null,
    fromRoster: false,
    contributors: [maker.id],
    content: {
      ...contentOf(making, { unit, text, day, year }),
      document: numbers(unit, 'KH', day),
      documentDate: day,
    },
    createdAt,
    flow,
  }
  const submit: Act = { action: 'submit', at: later(random, createdAt, { from: 0, to: 30 }), by: maker }
  return { paper, played: play(paper, courseOf(making, about, submit), world) }
}

function contentOf(
  { world, random }: Making,
  { unit, text, day, year }: { unit: DemoUnit; text: Text; day: Day; year: PlanYear },
): Record<string, unknown> {
  const write = (texts: readonly string[]) => oneOf(random, texts, unit.seat)
  // The first unit's models end with their year: a visitor finds its target open.
  const ends = unit.path[0] === 1 || isVisited(unit) || random.chance(0.65)
  const old = year === world.horizon.last
  return {
    ...text,
    audience: write(words.modelAudiences),
    goals: write(words.modelGoals),
    continuity: write(words.modelContinuity),
    creativity: write(words.modelCreativity),
    development: write(words.modelDevelopment),
    from: addDays(day, random.int(5, 25)),
    to: ends ? year.to : null,
    outcome: old && random.chance(0.6) ? write(words.modelOutcomes) : null,
  }
}

/** Considered by the superior unit, with its three questions and how far it is like others. */
function courseOf({ random, world }: Making, { copied, year }: About, submit: Act): Act[] {
  const decidedAt = later(random, submit.at, { from: 8, to: 200 })
  const choice = random.next()
  const old = year === world.horizon.last
  const approve: Act = {
    action: 'approve',
    at: decidedAt,
    choice,
    brings: () => ({
      checklist: { continuity: true, creativity: !copied || random.chance(0.5), development: true },
      comment: random.pick(copied ? words.modelAlikeReasons : words.modelReasons),
    }),
  }
  const fate = random.next()
  if (copied && fate < 0.45)
    return [submit, { action: 'reject', at: decidedAt, choice, comment: random.pick(words.modelRefusals) }]
  if (fate < 0.04) return []
  if (fate < 0.08 || (!old && fate < 0.2)) return [submit]
  if (fate < 0.12 || (!old && fate < 0.26)) {
    const comment = random.pick(words.modelReturns)
    const remarks = [{ path: 'goals', text: comment }]
    const back: Act = { action: 'return', at: decidedAt, choice, comment, remarks }
    if (!old || random.chance(0.3)) return [submit, back]
    const again = later(random, decidedAt, { from: 20, to: 100 })
    return [
      submit,
      back,
      { ...submit, at: again },
      { ...approve, at: later(random, again, { from: 5, to: 90 }) },
    ]
  }
  return [submit, approve]
}

import { addDays } from '#core/calendar/day.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import { isVisited } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'
import * as words from '../words/reviews.ts'
import { fillIn, oneOf } from '../words/writeText.ts'
import { holds, type World } from '../world.ts'
import type { PlayedPaper } from './ownLog.ts'
import { play } from './play.ts'
import type { Act, Flow, Paper } from './playing.ts'
import { later, timeOn } from './times.ts'

type Making = { world: World; random: Random; flow: Flow }

/** R10, R12: the annual reviews (a2) of the plan year that ended last, written from the middle of September on. */
export function makeReviews(making: Making): PlayedPaper[] {
  return making.world.people.officers.flatMap((officer) => reviewOf(making, officer) ?? [])
}

function reviewOf(making: Making, officer: DemoOfficer): PlayedPaper | null {
  const { world, random, flow } = making
  const { last, until } = world.horizon
  const begins = random.chance(officer.user ? 0.95 : 0.3 + officer.diligence * 0.55)
  const early = world.homeOf(officer, last.to)
  // The visitors' own are written while the plan year they are about still runs.
  const day = addDays(last.to, early && isVisited(early) ? -random.int(6, 13) : random.int(-15, 12))
  const post = world.appointmentsOf(officer).find((one) => world.counts(one) && holds(one, day))
  const unit = world.homeOf(officer, day)
  const createdAt = timeOn(day, random.int(8, 20), random.int(0, 59))
  if (!post || !unit || !begins || createdAt >= until) return null
  const paper: Paper = {
    ...{ collection: 'reviews', id: random.id(), officer, unit, host: null, fromRoster: false },
    ...{ contributors: [], createdAt, flow },
    content: contentOf(random, { officer, unit, year: last.year }),
  }
  return { paper, played: play(paper, courseOf(making, paper), world) }
}

function contentOf(random: Random, about: { officer: DemoOfficer; unit: DemoUnit; year: number }) {
  const { officer, unit, year } = about
  const write = (texts: readonly string[]) => oneOf(random, texts, unit.seat)
  const remedies = random.chance(0.45)
    ? [
        {
          id: random.rowId(),
          remedy: write(words.remedies),
          due: `${year}-12-${random.int(10, 28)}`,
          done: false,
        },
      ]
    : []
  return {
    officer: officer.id,
    kind: 'annual',
    period: String(year),
    year,
    results: Object.entries(words.results).map(([content, texts]) => ({
      ...{ id: random.rowId(), content, result: write(texts) },
    })),
    self: `Trong năm, tôi đã cố gắng thực hiện bản đăng ký tại ${unit.name}. ${write(words.selfStrengths)}.`,
    strengths: sentence(
      random
        .sample(words.selfStrengths, 2)
        .map((text) => fillIn(random, text.slice(0, 1).toLowerCase() + text.slice(1), unit.seat))
        .join('; '),
    ),
    shortcomings: sentence(write(words.selfShortcomings)),
    causes: write(words.causes),
    remedies,
  }
}

/** The collective comments, judges and concludes; for secretaries and deputies the superior unit concludes. */
function courseOf({ random }: Making, paper: Paper): Act[] {
  const { unit } = paper
  const by = paper.officer ?? undefined
  const submit: Act = { action: 'submit', at: later(random, paper.createdAt, { from: 0, to: 40 }), by }
  const decidedAt = later(random, submit.at, { from: 12, to: 140 })
  const choice = random.next()
  const write = (texts: readonly string[]) => oneOf(random, texts, unit.seat)
  const collective = {
    'collective.comment': `${write(words.annualComments)}; ${write(words.advice)}`,
    'collective.merits': meritsBy(random, 0.93),
    conclusion: write(words.annualConclusions),
  }
  const superior = { conclusion: write(words.annualConclusions) }
  const brings = (step: string) => ({ fields: step === 'collective' ? collective : superior })
  const approve: Act = { action: 'approve', at: decidedAt, choice, brings }
  const fate = random.next()
  if (fate < 0.83 || by?.user) return [submit, approve]
  if (fate < 0.88) return [submit]
  if (fate < 0.92) return []
  const comment = random.pick(words.reviewReturns)
  const back: Act = {
    action: 'return',
    at: decidedAt,
    choice,
    comment,
    remarks: [{ path: 'shortcomings', text: comment }],
  }
  if (fate < 0.95) return [submit, back]
  const again = later(random, decidedAt, { from: 40, to: 110 })
  const content = { ...paper.content, causes: null }
  const after: Act = { ...approve, at: later(random, again, { from: 4, to: 60 }) }
  return [{ ...submit, content }, { ...back, content }, { action: 'submit', at: again, by }, after]
}

/** R12: the four "được", each met as a rule. */
export function meritsBy(random: Random, share: number): { key: string; met: boolean }[] {
  return ['person', 'work', 'organisation', 'people'].map((key) => ({ key, met: random.chance(share) }))
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
}

import { addDays } from '#core/calendar/day.ts'
import type { PlanYear } from '../horizon.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import { actionsOf, avoids, plannedInitiatives, pledgeReturns } from '../words/pledges.ts'
import { holds, type World } from '../world.ts'
import { play } from './play.ts'
import type { Act, Flow, Paper, Played } from './playing.ts'
import { later, timeOn } from './times.ts'

type Making = { world: World; random: Random; flow: Flow }

/** The pledges (a1) of one plan year: most of those who hold an office make theirs from October on, some never. */
export function makePledges(
  { world, random, flow }: Making,
  year: PlanYear,
): { paper: Paper; played: Played }[] {
  return world.people.officers.flatMap((officer) => {
    const day = addDays(year.from, random.chance(0.9) ? random.int(2, 88) : random.int(88, 130))
    const post = world.appointmentsOf(officer).find((one) => world.counts(one) && holds(one, day))
    const begins = random.chance(officer.user ? 1 : 0.62 + officer.diligence * 0.36)
    const createdAt = timeOn(day, random.int(8, 20), random.int(0, 59))
    const unit = world.homeOf(officer, day)
    if (!post || !unit || !begins || createdAt >= world.horizon.until || world.isIdle(officer, day)) return []
    const paper: Paper = {
      collection: 'pledges',
      id: random.id(),
      officer,
      unit,
      host: null,
      fromRoster: false,
      contributors: [],
      content: contentBy(random, { officer, year: year.year, place: unit.shortName }),
      createdAt,
      flow,
    }
    return [{ paper, played: play(paper, courseOf(paper, random), world) }]
  })
}

type Focus = { id: string; content: string; actions: Record<string, unknown>[]; avoid: string[] }

function contentBy(random: Random, about: { officer: DemoOfficer; year: number; place: string }) {
  const focus = Object.entries(actionsOf).map(([content, templates]): Focus => {
    const actions = random.sample(templates, random.int(1, 2)).map((template) => {
      const due = `${about.year}-${random.pick(['01', '03', '05', '06', '08', '09'])}-${random.int(10, 28)}`
      return { id: random.rowId(), ...template(random, about.place), due }
    })
    return { id: random.rowId(), content, actions, avoid: random.sample(avoids, random.int(1, 3)) }
  })
  const planned = random.chance(0.4) ? [random.pick(plannedInitiatives)] : []
  return {
    officer: about.officer.id,
    year: about.year,
    focus,
    plannedInitiatives: planned,
    commitments: true,
  }
}

function courseOf(paper: Paper, random: Random): Act[] {
  const by = paper.officer ?? undefined
  const sentAt = later(random, paper.createdAt, { from: 0, to: 60 })
  const decidedAt = later(random, sentAt, { from: 4, to: 150 })
  const choice = random.next()
  const submit: Act = { action: 'submit', at: sentAt, by }
  const approve: Act = { action: 'approve', at: decidedAt, choice }
  const fate = random.next()
  if (by?.user || fate < 0.82) return [submit, approve]
  if (fate < 0.86) return [submit]
  if (fate < 0.89) return []
  if (fate < 0.9) return [submit, { action: 'withdraw', at: sentAt + 5_400_000, by }]
  const { comment, path, text } = random.pick(pledgeReturns)
  const content = withoutMeasures(paper.content)
  const back: Act = { action: 'return', at: decidedAt, choice, comment, remarks: [{ path, text }] }
  if (fate < 0.93) return [submit, back]
  const again = later(random, decidedAt, { from: 10, to: 120 })
  return [
    { ...submit, content },
    { ...back, content },
    { action: 'submit', at: again, by },
    { action: 'approve', at: later(random, again, { from: 4, to: 90 }), choice },
  ]
}

/** What was returned lacked the measures. */
function withoutMeasures(content: Record<string, unknown>): Record<string, unknown> {
  const focus = (content.focus as Focus[]).map((one) => ({
    ...one,
    actions: one.actions.map((action) => ({ ...action, measure: null })),
  }))
  return { ...content, focus }
}

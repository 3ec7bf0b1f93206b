import { dayOf } from '#core/calendar/day.ts'
import type { Random } from '../random.ts'
import type { Numbers } from '../registers/registering.ts'
import type { DemoUnit } from '../units/unit.ts'
import * as words from '../words/initiatives.ts'
import type { World } from '../world.ts'
import type { Act, Brought, Paper } from './playing.ts'
import { later } from './times.ts'

type Making = { world: World; random: Random; numbers: Numbers }

/** Considered and recognised, or what else becomes of it. */
export function initiativeCourse(making: Making, paper: Paper): Act[] {
  const { random } = making
  const by = paper.officer ?? undefined
  const submit: Act = { action: 'submit', at: later(random, paper.createdAt, { from: 1, to: 90 }), by }
  const decidedAt = later(random, submit.at, { from: 10, to: 220 })
  const choice = random.next()
  // The same for all who vote on a step: another text would ask for their votes again.
  const brought = new Map<string, Brought>()
  const brings = (step: string): Brought => {
    const found = brought.get(step) ?? broughtAt(making, { paper, step, decidedAt })
    brought.set(step, found)
    return found
  }
  const approve: Act = { action: 'approve', at: decidedAt, choice, brings }
  const fate = random.next()
  if (fate < 0.05) return []
  if (fate < 0.1) return [submit]
  if (fate < 0.14)
    return [
      submit,
      { action: 'reject', at: decidedAt, choice, comment: random.pick(words.initiativeRejections) },
    ]
  if (fate < 0.155) return [submit, { action: 'withdraw', at: submit.at + 3_600_000, by }]
  if (fate < 0.23) {
    const comment = random.pick(words.initiativeReturns)
    const back: Act = {
      action: 'return',
      at: decidedAt,
      choice,
      comment,
      remarks: [{ path: 'effect', text: comment }],
    }
    if (random.chance(0.4)) return [submit, back]
    const again = later(random, decidedAt, { from: 12, to: 150 })
    const content = { ...paper.content, effect: null }
    const decided: Act = { ...approve, at: later(random, again, { from: 8, to: 100 }) }
    return [{ ...submit, content }, { ...back, content }, { action: 'submit', at: again, by }, decided]
  }
  return [submit, approve]
}

/** The paper decision that recognises it: the agency's, or the superior Union's own. */
function broughtAt(
  { random, numbers, world }: Making,
  { paper, step, decidedAt }: { paper: Paper; step: string; decidedAt: number },
): Brought {
  const comment = random.chance(0.3) ? { comment: random.pick(words.initiativeComments) } : {}
  if (step === 'ownUnit' || (step === 'superior' && random.chance(0.25))) return comment
  const date = dayOf(decidedAt)
  const parent = world.unitOf.get(paper.unit.parent ?? '') ?? world.root
  const agency = step === 'agencyDecision'
  const number = agency ? `${random.int(11, 890)}/QĐ-CQ` : numbers(parent, 'QĐ', date)
  const issuer = agency ? headOf(paper.unit) : `Ban Thường vụ ${parent.name}`
  const fields = { 'recognition.number': number, 'recognition.date': date, 'recognition.issuer': issuer }
  return { ...comment, fields }
}

/** Who heads the agency where a unit is. */
function headOf({ seat, kind }: DemoUnit): string {
  if (kind === 'school' || kind === 'faculty' || kind === 'students') return `Hiệu trưởng, ${seat}`
  if (kind === 'health' || kind === 'company') return `Giám đốc ${seat}`
  if (/^(phường|xã|thị trấn|quận|huyện) /.test(seat)) return `Chủ tịch Ủy ban nhân dân ${seat}`
  return `Thủ trưởng ${seat}`
}

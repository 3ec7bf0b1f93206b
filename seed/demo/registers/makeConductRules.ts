import { addDays, type Day } from '#core/calendar/day.ts'
import { addRow, addRows, hourOf, type Row, scopesOf, stampsAt } from '../store/addRow.ts'
import { tables } from '../store/columns.ts'
import type { DemoUnit } from '../units/unit.ts'
import { ownDonts, ownDos } from '../words/conduct.ts'
import type { Registering } from './registering.ts'

type Rules = [heading: string, detail: string][]

/** R03: below the city, whose list is the national one, own lists of many units; some have renewed theirs. */
export function makeConductRules(registering: Registering): void {
  const { world, random } = registering
  const { root, horizon } = world
  for (const unit of world.units) {
    const share = unit.path.length === 1 ? 0.85 : 0.3
    if (unit.level === 'branch' || unit === root || !random.chance(share)) continue
    const from = addDays(horizon.before.from, random.int(-300, 200))
    const renewed = random.chance(0.3) ? addDays(horizon.last.from, random.int(30, 330)) : null
    const changed = renewed !== null && renewed < horizon.today ? renewed : null
    const to = changed && addDays(changed, -1)
    addVersion(registering, unit, { title: titleOf(unit), version: 1, from, to })
    if (changed === null) continue
    addVersion(registering, unit, {
      ...{ title: `${titleOf(unit)} (sửa đổi)`, version: 2 },
      ...{ from: changed, to: null },
    })
  }
}

type Version = { title: string; version: number; from: Day; to: Day | null }

function addVersion(registering: Registering, unit: DemoUnit, given: Version): void {
  const { sink, random, numbers } = registering
  const { title, version, from, to } = given
  const rules = ownRules(registering, unit)
  const id = random.id()
  addRow(sink, tables.conductRules, {
    id,
    unit_id: unit.id,
    title,
    version,
    from,
    to,
    document: numbers(unit, 'QĐ', from),
    document_date: from,
    ...scopesOf(unit),
    ...stampsAt(hourOf(from)),
  })
  addRows(sink, tables.conductRuleRows, {
    parent: id,
    rows: rules.map((rule) => ({ id: random.rowId(), ...rule })),
  })
}

function titleOf(unit: DemoUnit): string {
  return `Những điều nên làm, không nên làm của cán bộ Đoàn – ${unit.name}`
}

/** What a unit adds to its superiors' lists. */
function ownRules({ random }: Registering, unit: DemoUnit): Row[] {
  const here = (rules: Rules) =>
    rules.map(([heading, detail]): [string, string] => [heading, detail.replaceAll('{{place}}', unit.seat)])
  return [
    ...rulesOf('do', here(random.sample(ownDos, random.int(2, 5)))),
    ...rulesOf('dont', here(random.sample(ownDonts, random.int(2, 4)))),
  ]
}

function rulesOf(kind: 'do' | 'dont', rules: Rules): Row[] {
  return rules.map(([heading, detail]) => ({ kind, heading, detail }))
}

import { addDays, type Day, dayOf } from '#core/calendar/day.ts'
import type { PlanYear } from '../horizon.ts'
import { addRow, hourOf, scopesOf, stampsAt } from '../store/addRow.ts'
import { tables } from '../store/columns.ts'
import type { DemoUnit } from '../units/unit.ts'
import * as words from '../words/documents.ts'
import { dayAfter, type Registering, yearsOf } from './registering.ts'

type Issued = { id: string; unit: DemoUnit; date: Day }
type Issuing = {
  unit: DemoUnit
  kind: string
  symbol: string
  title: string
  date: Day
  carriesOut?: Issued | null
  toAcknowledge?: boolean
  year?: PlanYear
}

/** R04, R05, R15, R45, R48: the city's plans, those that carry them out below, and who has made them known. */
export function makeDocuments(registering: Registering): void {
  const { world } = registering
  const base = makeBase(registering)
  for (const year of yearsOf(world)) {
    const date = dayAfter(world, year.from, 9)
    if (date === null) continue
    const title = `Hướng dẫn thực hiện Mô hình “Cán bộ Đoàn trách nhiệm” năm ${year.year}`
    const guidance = issue(registering, {
      ...{ unit: world.root, kind: 'guidance', symbol: 'HD', title, date, year },
      ...{ carriesOut: base, toAcknowledge: true },
    })
    for (const unit of world.childrenOf(world.root)) makeYear(registering, { unit, year, above: guidance })
  }
}

/** What stood before the last two plan years: the directive's plans, and the city's own for the years 2023 – 2027. */
function makeBase(registering: Registering): Issued {
  const { world, random } = registering
  const { root, horizon } = world
  const older = (days: number) => addDays(horizon.founded, days)
  const issued = (kind: string, symbol: string, title: string, days: number) =>
    issue(registering, { unit: root, kind, symbol, title, date: older(days) })
  issued('plan', 'KH', 'Nhận diện các biểu hiện và giải pháp khắc phục của cán bộ Đoàn', 460)
  issued('guidance', 'HD', 'Tiêu chí rèn luyện cán bộ Đoàn giai đoạn 2023 – 2027', 670)
  const base = issued(
    'plan',
    'KH',
    'Xây dựng Mô hình “Cán bộ Đoàn trách nhiệm” trong việc rèn luyện tác phong, thực hiện lề lối công tác cán bộ Đoàn, giai đoạn 2023 – 2027',
    720,
  )
  for (const unit of world.units) {
    if (unit.level === 'branch') continue
    const date = addDays(horizon.before.from, random.int(-250, 300))
    if (random.chance(unit.path.length < 2 ? 0.95 : 0.55)) {
      const title = named(random.pick(words.workRulesTitles), unit)
      issue(registering, { unit, kind: 'workRules', symbol: 'QC', title, date })
    }
    if (random.chance(unit.path.length < 2 ? 0.8 : 0.2)) {
      const title = named(random.pick(words.criteriaTitles), unit)
      issue(registering, { unit, kind: 'criteria', symbol: 'QĐ', title, date: addDays(date, 20) })
    }
  }
  return base
}

type Yearly = { unit: DemoUnit; year: PlanYear; above: Issued }

/** One unit's year: it makes the superior's document known, issues its own plan and programme, and so on below. */
function makeYear(registering: Registering, { unit, year, above }: Yearly): void {
  const { world, random } = registering
  if (unit.level === 'branch') {
    if (random.chance(0.6)) acknowledge(registering, { unit, above, days: random.int(4, 40) })
    return
  }
  if (random.chance(0.9)) acknowledge(registering, { unit, above, days: random.int(2, 25) })
  const share = unit.path.length === 1 ? 0.95 : 0.75
  const date = dayAfter(world, above.date, random.int(8, 45))
  const programme = dayAfter(world, year.from, random.int(60, 115))
  const titleOf = (titles: string[]) => named(random.pick(titles), unit, year)
  if (programme && random.chance(share - 0.1)) {
    const title = titleOf(words.programmeTitles)
    issue(registering, { unit, kind: 'programme', symbol: 'CTr', title, date: programme, year })
  }
  if (programme && random.chance(0.25)) {
    const title = titleOf(words.decisionTitles)
    issue(registering, { unit, kind: 'decision', symbol: 'QĐ', title, date: addDays(programme, -3) })
  }
  if (date === null || !random.chance(share)) return
  const children = world.childrenOf(unit)
  const plan = issue(registering, {
    ...{ unit, kind: 'plan', symbol: 'KH', title: titleOf(words.planTitles), date, year },
    ...{ carriesOut: above, toAcknowledge: children.length > 0 },
  })
  for (const child of children) makeYear(registering, { unit: child, year, above: plan })
}

function issue({ sink, random, numbers }: Registering, about: Issuing): Issued {
  const { unit, kind, symbol, title, date, carriesOut = null, toAcknowledge = false, year } = about
  const id = random.id()
  addRow(sink, tables.documents, {
    id,
    unit_id: unit.id,
    kind,
    number: numbers(unit, symbol, date),
    date,
    issuer: `Ban Chấp hành ${unit.name}`,
    title,
    implements_id: carriesOut?.id,
    from: year ? date : null,
    to: year?.to,
    to_acknowledge: toAcknowledge,
    note: random.chance(0.25) ? random.pick(words.documentNotes) : null,
    ...scopesOf(unit),
    ...stampsAt(hourOf(date)),
  })
  return { id, unit, date }
}

/** The letter that calls people to a meeting: its id. */
export function summon(
  event: { title: string; host: DemoUnit; createdAt: number },
  registering: Registering,
): string {
  const title = words.summonsTitle
    .replace('{{meeting}}', event.title.slice(0, 1).toLowerCase() + event.title.slice(1))
    .replace('{{unit}}', event.host.name)
  const date = dayOf(event.createdAt)
  return issue(registering, { unit: event.host, kind: 'letter', symbol: 'CV', title, date }).id
}

function acknowledge(registering: Registering, about: { unit: DemoUnit; above: Issued; days: number }): void {
  const { world, random, sink } = registering
  const { unit, above, days } = about
  const heldOn = dayAfter(world, above.date, days)
  const post = heldOn && world.leadersAt(unit, heldOn)[0]
  const by = post && world.officerOf.get(post.officer)
  if (!heldOn || !by || world.isIdle(by, heldOn)) return
  addRow(sink, tables.acknowledgements, {
    id: random.id(),
    of_id: above.id,
    unit_id: unit.id,
    held_on: heldOn,
    note: random.pick(words.acknowledgementNotes).replace('{{count}}', String(random.int(4, 60))),
    by_id: by.id,
    ...scopesOf(unit),
    ...stampsAt(hourOf(heldOn, 16)),
  })
}

function named(title: string, unit: DemoUnit, year?: PlanYear): string {
  return title
    .replace('{{unit}}', unit.name)
    .replace('{{place}}', unit.seat)
    .replace('{{year}}', String(year?.year ?? ''))
}

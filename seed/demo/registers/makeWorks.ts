import { addDays, type Day } from '#core/calendar/day.ts'
import type { PlanYear } from '../horizon.ts'
import { themesBy } from '../papers/activity.ts'
import { addRow, addTexts, hourOf, scopesOf, stampsAt } from '../store/addRow.ts'
import { tables } from '../store/columns.ts'
import type { DemoUnit } from '../units/unit.ts'
import { communicationTitles, outlets } from '../words/communications.ts'
import { projectContents, projectOutcomes, projectTitles } from '../words/projects.ts'
import { happens, type Registering, someDay, yearsOf } from './registering.ts'

/** R20, R21: campaigns, projects and movements. R44: what was said about the plan. */
export function makeWorks(registering: Registering): void {
  const { world, random } = registering
  for (const year of yearsOf(world)) {
    for (const unit of world.units) {
      const [projects, items] = countsOf(unit)
      const used = new Set<string>()
      for (let left = projects(random.next()); left > 0; left -= 1) {
        if (happens(random, year, world)) makeProject(registering, { unit, year, used })
      }
      for (let left = items(random.next()); left > 0; left -= 1) {
        if (happens(random, year, world)) makeCommunication(registering, { unit, year, used })
      }
    }
  }
}

type Count = (chance: number) => number

/** How many of each a year, by the unit's height. */
function countsOf({ path, level }: DemoUnit): [projects: Count, communications: Count] {
  if (path.length === 0) return [() => 5, () => 14]
  if (path.length === 1)
    return [(chance) => 1 + Math.floor(chance * 3), (chance) => 2 + Math.floor(chance * 4)]
  if (level === 'branch') return [(chance) => (chance < 0.06 ? 1 : 0), () => 0]
  return [(chance) => (chance < 0.45 ? 1 : 0), (chance) => (chance < 0.4 ? 1 : 0)]
}

type About = { unit: DemoUnit; year: PlanYear; used: Set<string> }

function makeProject({ world, random, sink, numbers }: Registering, { unit, year, used }: About): void {
  const from = someDay({ random, world }, year)
  if (from === null) return
  const kind = random.pick([...Object.keys(projectTitles), 'youthProject', 'youthTask'])
  const template = random.pick(projectTitles[kind] ?? [])
  if (used.has(template)) return
  used.add(template)
  const to = addDays(from, random.int(10, kind === 'campaign' ? 40 : 120))
  const over = to < world.horizon.today
  const status = over ? (random.chance(0.92) ? 'done' : 'stopped') : 'running'
  const id = random.id()
  const outcome = random
    .pick(projectOutcomes)
    .replace('{{count}}', String(random.int(15, 240)))
    .replace('{{percent}}', String(random.int(12, 95)))
  addRow(sink, tables.projects, {
    id,
    unit_id: unit.id,
    title: titled(template, unit, String(random.int(2, 9))),
    kind,
    status,
    from,
    to,
    value: kind === 'youthProject' || random.chance(0.2) ? random.int(4, 180) * 500_000 : null,
    content: `${random.pick(projectContents)} Đơn vị phụ trách: ${unit.name}.`,
    outcome: status === 'done' ? outcome : null,
    document: random.chance(0.7) ? numbers(unit, 'KH', from) : null,
    document_date: from,
    ...scopesOf(unit),
    ...stampsAt(hourOf(from), hourOf(over ? to : from, 15)),
  })
  addTexts(sink, tables.projectTexts, { parent: id, path: 'themes', texts: themesBy(random) })
}

function makeCommunication({ world, random, sink }: Registering, { unit, year, used }: About): void {
  const day: Day | null = someDay({ random, world }, year)
  if (day === null) return
  const template = random.pick(communicationTitles)
  if (used.has(template)) return
  used.add(template)
  const kind = random.pick(['article', 'article', 'post', 'post', 'post', ...Object.keys(outlets)])
  const online = kind === 'article' || kind === 'post' || kind === 'video'
  const id = random.id()
  addRow(sink, tables.communications, {
    id,
    unit_id: unit.id,
    title: titled(template, unit),
    kind,
    published_on: day,
    outlet: random.pick(outlets[kind] ?? []),
    reach: kind === 'talk' ? random.int(30, 300) : random.int(2, unit.path.length === 0 ? 240 : 90) * 50,
    link: online ? `https://trangtin.example/${day.replaceAll('-', '/')}/${id.slice(0, 8)}` : null,
    ...scopesOf(unit),
    ...stampsAt(hourOf(day, 14)),
  })
}

function titled(template: string, unit: DemoUnit, number = ''): string {
  const place = unit.path.length === 0 ? 'thành phố' : unit.seat
  const title = template.replace('{{place}}', place).replace('{{number}}', number)
  return title.slice(0, 1).toUpperCase() + title.slice(1)
}

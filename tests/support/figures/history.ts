import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { addDays, planYearOf, planYearRange } from '#core/calendar/day.ts'
import { plan, planKey } from '#seed/plan.ts'
import { today } from '#server/clock.ts'
import { keepFigures } from '#server/figures/kept/keepFigures.ts'
import { query, sql } from '#server/sql/db.ts'
import { appoint, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge } from '#tests/support/approval/papers.ts'
import type { Instance } from '#tests/support/instance.ts'

/** The plan year that ended last: its papers may still be decided. */
export const lastYear = planYearOf(today()) - 1
const { from, to } = planYearRange(lastYear)

type Paper = { collection: string; id: string }
export type Stage = { instance: Instance; city: City; papers: Paper[] }
type Act = (stage: Stage, nth: number) => Promise<unknown>

const people: PersonKey[] = ['canbo1', 'coso1', 'chidoan1', 'phoCoso1', 'quan1']
const deciders: PersonKey[] = ['coso1', 'phoCoso1', 'quan1', 'phoQuan1', 'thanhdoan', 'phoThanhdoan']
const pick = <T>(all: readonly T[], nth: number): T => all[nth % all.length] as T

/** What anybody may do that moves figures, through the product's own ways; what it refuses is refused. */
export const acts = {
  hours: (stage, nth) => log(stage, nth, {}),
  meeting: (stage, nth) =>
    log(stage, nth, {
      ...{ kind: 'branchMeeting', hostUnit: stage.city.units.chidoan1, attendance: 'onTime' },
    }),
  pledge: async (stage, nth) => {
    const id = await draftPledge(stage.instance, who(stage, nth), { year: lastYear }).catch(() => null)
    if (id) await add(stage, 'pledges', id)
  },
  model: (stage) =>
    create(stage, 'models', 'coso1', {
      ...{ unit: stage.city.units.coso1, title: 'Sáng thứ hai không họp', document: '12-KH/ĐTN' },
      idea: 'Thay cuộc họp giao ban kéo dài bằng mười phút đứng trao đổi đầu tuần.',
      content: 'Mỗi cán bộ nêu ba việc của tuần và một việc cần người khác giúp.',
      continuity: 'Kế thừa nền nếp giao ban đầu tuần.',
      ...{ creativity: 'Họp đứng, không giấy tờ.', development: 'Nhân rộng ra các chi đoàn.' },
      ...{ from: addDays(to, -60), to: addDays(to, 60) },
    }),
  initiative: (stage, nth) =>
    create(stage, 'initiatives', 'coso1', {
      ...{ title: `Sáng kiến ${randomUUID()}`, kind: 'realisedIdea', field: 'professional' },
      ...{ realisedOn: addDays(from, 40), recognition: { by: 'agencyHead' } },
      authors: [
        { officer: stage.city.people.coso1.officer, share: 60 },
        { officer: stage.city.people[pick(['canbo1', 'quan1'] as const, nth)].officer, share: 40 },
      ],
    }),
  review: (stage, nth) => {
    const person = pick(people, nth)
    const { officer } = stage.city.people[person]
    const body = { officer, kind: 'annual', period: String(lastYear), self: 'Đã làm đủ.' }
    return create(stage, 'reviews', person, body)
  },
  exemption: (stage, nth) =>
    create(stage, 'exemptions', pick(people, nth), {
      ...{ type: 'leave', from: addDays(from, (nth * 17) % 300), to: addDays(from, ((nth * 17) % 300) + 40) },
    }),
  approve: async (stage, nth) => {
    const paper = await anyPaper(stage, 'pending', nth)
    const fields = { initiatives: recognised, reviews: judged(nth) }[paper?.collection ?? '']
    // A first vote fills in, the others only agree; a comment is asked for where a model is like another.
    const bodies = [{ fields }, {}].map((more) => ({ action: 'approve', comment: 'Đồng ý', ...more }))
    for (const body of bodies) if (paper) await decide(stage, paper, body)
  },
  reopen: async (stage, nth) => {
    const paper = await anyPaper(stage, 'approved', nth)
    if (paper) await decide(stage, paper, { action: 'reopen', comment: 'Cần xem lại' })
  },
  rewriteAuthors: async (stage, nth) => {
    const found = await anyPaper(stage, 'returned', nth, 'initiatives')
    const authors = [{ officer: stage.city.people.coso1.officer, share: 100 }]
    const { token } = stage.city.people.coso1
    if (found) await stage.instance.send('PATCH', `/initiatives/${found.id}`, { token, body: { authors } })
  },
  submitAgain: async (stage, nth) => {
    const paper = await anyPaper(stage, 'returned', nth)
    if (paper) await submit(stage, paper)
  },
  appoint: ({ instance, city }, nth) =>
    appoint(instance.payload, {
      ...{ officer: city.people[pick(people, nth)].officer, unit: pick(Object.values(city.units), nth) },
      ...{ office: pick(['executiveMember', 'deputySecretary'], nth), from: addDays(from, (nth * 31) % 400) },
    }),
  endPost: (stage, nth) => update(stage, 'appointments', nth, { to: addDays(from, 200 + (nth % 300)) }),
  fullTime: (stage, nth) => update(stage, 'appointments', nth, { fullTime: nth % 2 === 0 }),
  employment: (stage, nth) =>
    update(stage, 'officers', nth, { employmentType: pick(['other', 'civilServant', 'cadre'], nth) }),
  moveUnit: ({ instance, city }, nth) =>
    instance.payload.update({
      ...{ collection: 'units', id: city.units.coso1, overrideAccess: true },
      data: { parent: pick([city.units.quan2, city.units.quan1], nth) } as never,
    }),
  changeUnit: (stage, nth) =>
    update(
      stage,
      'units',
      nth,
      pick([{ obligationsFrom: addDays(from, nth % 300) }, { inBlock: nth % 3 > 0 }], nth),
    ),
  office: (stage, nth) => update(stage, 'offices', nth, { countsAsOfficer: nth % 2 === 0 }),
  workHours: ({ instance, city }, nth) =>
    instance.payload.create({
      ...{ collection: 'work-hours', overrideAccess: true },
      data: { unit: city.units.coso1, from: '2024-01-01', hours: evenings(nth) } as never,
    }),
  changeHours: (stage, nth) => update(stage, 'work_hours', nth, { hours: evenings(nth) }),
  dropHours: async (stage, nth) => {
    const id = await anyId(stage, 'work_hours', nth)
    if (id) await stage.instance.payload.delete({ collection: 'work-hours', id, overrideAccess: true })
  },
  newPlan: async ({ instance }, nth) => {
    const standards = plan.standards.map((one) =>
      one.key === 'weeklyHours' ? { ...one, numbers: [{ number: pick([5, 60], nth) }] } : one,
    )
    const definition = { ...plan, standards }
    const name = { key: planKey, name: 'Bản mới', version: 2 + nth, status: 'published' }
    await instance.payload.create({
      ...{ collection: 'plans', overrideAccess: true },
      data: { ...name, validFrom: addDays(to, 1 - (nth % 100)), definition } as never,
    })
  },
  /** What the service keeps of figures, brought up to date: from then on it answers for what did not move. */
  keep: ({ instance }) => keepFigures({ payload: instance.payload, years: [lastYear, lastYear + 1] }),
} satisfies Record<string, Act>

/** What every history begins with: papers of each kind, so that there is something to decide. */
export const opening: [keyof typeof acts, number][] = [
  ...(['pledge', 'review', 'model', 'initiative', 'exemption', 'hours'] as const).map(
    (name): [keyof typeof acts, number] => [name, 0],
  ),
  ['keep', 0],
  ...[0, 1, 2, 3].map((nth): [keyof typeof acts, number] => ['approve', nth]),
]

export const anyHistory = fc.array(
  fc.tuple(
    fc.constantFrom(
      ...(Object.keys(acts) as (keyof typeof acts)[]),
      ...Array.from({ length: 12 }, () => 'approve' as const),
      ...(['keep', 'keep', 'reopen', 'reopen', 'submitAgain', 'model', 'review', 'initiative'] as const),
    ),
    fc.nat(999),
  ),
  { minLength: 20, maxLength: 30, size: 'max' },
)

/** One act; what the product refuses or what does not fit leaves everything as it was. */
export async function perform(stage: Stage, [name, nth]: [keyof typeof acts, number]): Promise<void> {
  const act: Act = acts[name]
  await act(stage, nth).catch((error: { status?: number }) => {
    if (error.status === undefined || error.status >= 500) throw error
  })
}

function who({ city }: Stage, nth: number) {
  return city.people[pick(people, nth)]
}

const evenings = (nth: number) => [
  { weekdays: ['1', '2', '3', '4', '5'], start: '17:00', end: pick(['18:02', '22:00', '19:00'], nth) },
]
const judged = (nth: number) => ({
  'collective.comment': 'Có trách nhiệm.',
  'collective.merits': ['person', 'work', 'organisation', 'people'].map((key) => ({ key, met: nth % 4 > 0 })),
})
const recognised = {
  'recognition.number': '8/QĐ',
  'recognition.date': addDays(to, -10),
  'recognition.issuer': 'Thủ trưởng đơn vị',
}

/** Nothing where he holds no office that day. */
async function log(stage: Stage, nth: number, more: Record<string, unknown>): Promise<void> {
  const id = await draftActivity(stage.instance, who(stage, nth), more).catch(() => null)
  if (id) await add(stage, 'activities', id)
}

async function create(stage: Stage, collection: string, person: PersonKey, body: object): Promise<void> {
  const { token } = stage.city.people[person]
  const { body: answer } = await stage.instance.send('POST', `/${collection}`, { token, body })
  if (answer.doc) await add(stage, collection, answer.doc.id)
}

async function add(stage: Stage, collection: string, id: string): Promise<void> {
  stage.papers.push({ collection, id })
  await submit(stage, { collection, id })
}

/** By whoever may. */
async function submit({ instance, city }: Stage, paper: Paper): Promise<void> {
  for (const person of people)
    if (
      (await decideAs(instance, city.people[person], { ...paper, body: { action: 'submit' } })).status === 200
    )
      return
}

/** Everybody who might be asked says his word. */
async function decide({ instance, city }: Stage, paper: Paper, body: Record<string, unknown>): Promise<void> {
  for (const person of deciders) await decideAs(instance, city.people[person], { ...paper, body })
}

async function anyPaper(
  { instance, papers }: Stage,
  state: string,
  nth: number,
  only?: string,
): Promise<Paper | undefined> {
  const asked = papers.filter(({ collection }) => only === undefined || collection === only)
  for (const place of asked.keys()) {
    const paper = pick(asked, place + nth)
    const table = sql.identifier(paper.collection)
    const found = await query<{ state: string }>(
      instance.payload,
      sql`select state from ${table} where id = ${paper.id}::uuid`,
    )
    if (found[0]?.state === state) return paper
  }
  return undefined
}

async function anyId({ instance }: Stage, table: string, nth: number): Promise<string | undefined> {
  const rows = await query<{ id: string }>(
    instance.payload,
    sql`select id::text as id from ${sql.identifier(table)} order by id`,
  )
  return rows.length > 0 ? pick(rows, nth).id : undefined
}

async function update(stage: Stage, table: string, nth: number, data: object): Promise<void> {
  const id = await anyId(stage, table, nth)
  const collection = table.replaceAll('_', '-') as 'units'
  if (id) await stage.instance.payload.update({ collection, id, data: data as never, overrideAccess: true })
}

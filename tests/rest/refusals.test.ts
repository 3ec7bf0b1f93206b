import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, planYearOf } from '#core/calendar/day.ts'
import { env } from '#env'
import { today } from '#server/clock.ts'
import { describeError } from '#server/errors/describeError.ts'
import { wordRefusal } from '#server/errors/wordRefusal.ts'
import { MOST_PAPERS } from '#server/print/readPapers.ts'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { draftActivity, draftPledge } from '#tests/support/approval/papers.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { runImport } from '../../src/cli/import.ts'

// Refusals that no other journey meets: each is reached by a request, with its words.

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())

const officer = (who: PersonKey) => opened.city.people[who].officer
const submit = (who: PersonKey, collection: string, id: string) =>
  as(who, 'POST', `/${collection}/${id}/approval`, { action: 'submit' })
const year = planYearOf(today())

describe('an initiative is refused', () => {
  const sent = async (more: object) => {
    const made = await as('canbo1', 'POST', '/initiatives', {
      ...{ title: 'Họp giao ban mười phút', kind: 'realisedIdea', field: 'professional' },
      authors: [{ officer: officer('canbo1'), share: 100 }],
      realisedOn: addDays(today(), -40),
      recognition: { by: 'superiorUnion' },
      ...more,
    })
    expect([made.status, made.body.errors]).toEqual([201, undefined])
    return submit('canbo1', 'initiatives', made.body.doc.id)
  }
  it('for authors twice, without its maker, or not the whole', async () => {
    const [own, other] = [officer('canbo1'), officer('coso1')]
    const twice = await sent({
      authors: [
        { officer: own, share: 50 },
        { officer: own, share: 50 },
      ],
    })
    expect(codeOf(twice)).toEqual([400, 'author-twice'])
    // Whoever is no author may not submit it at all: the rule is asked where an author submits what names him not.
    const parts = await sent({
      authors: [
        { officer: own, share: 50 },
        { officer: other, share: 30 },
      ],
    })
    expect(codeOf(parts)).toEqual([400, 'shares-not-whole'])
    const without = await sent({ authors: [{ officer: other, share: 100 }] })
    expect(codeOf(without)).toEqual([400, 'maker-no-author'])
  })
  it('for a summary that says too little', async () => {
    expect(codeOf(await sent({ summary: 'có có có' }))).toEqual([400, 'says-too-little'])
  })
})

describe('an entry is refused', () => {
  it('late without its reason, and after the year is closed', async () => {
    const { instance, city } = opened
    const at = (day: string) => ({ startsAt: `${day}T11:00:00.000Z`, endsAt: `${day}T11:05:00.000Z` })
    const late = addDays(today(), -45)
    const one = await draftActivity(instance, city.people.canbo1, { ...at(late), lateReason: null })
    expect(codeOf(await submit('canbo1', 'activities', one))).toEqual([400, 'late-reason-required'])
    const old = await draftActivity(instance, city.people.canbo1, at(`${year - 2}-03-02`))
    expect(codeOf(await submit('canbo1', 'activities', old))).toEqual([400, 'year-closed'])
  })
  it('as a pledge of a year that is not open yet', async () => {
    const { instance, city } = opened
    const id = await draftPledge(instance, city.people.canbo1, { year: year + 2 })
    expect(codeOf(await submit('canbo1', 'pledges', id))).toEqual([400, 'not-open-yet'])
  })
})

describe('a report is refused', () => {
  it('its signature before its year is over, without figures, or with a later one begun', async () => {
    const { instance, city } = opened
    const unit = city.units.quan1
    const running = await as('quan1', 'POST', '/reports/compile', { unit, year })
    expect(codeOf(await submit('quan1', 'reports', running.body.doc.id))).toEqual([400, 'year-not-over'])
    const past = await as('quan1', 'POST', '/reports/compile', { unit, year: year - 1 })
    const { id } = past.body.doc
    await query(
      instance.payload,
      sql`update reports set revision = 2 where id = ${running.body.doc.id}::uuid`,
    )
    await query(
      instance.payload,
      sql`update reports set year = ${year - 1} where id = ${running.body.doc.id}::uuid`,
    )
    expect(codeOf(await submit('quan1', 'reports', id))).toEqual([409, 'later-revision'])
    await query(instance.payload, sql`update reports set figures = null where id = ${id}::uuid`)
    expect(codeOf(await submit('quan1', 'reports', id))).toEqual([400, 'not-compiled'])
  })
})

describe('others', () => {
  it('a password everybody would guess', async () => {
    const made = await as('admin', 'POST', '/users', { email: 'moi@test.local', password: '12345678' })
    expect(codeOf(made)).toEqual([400, 'weak-password'])
  })
  it('a delegation to somebody without an account', async () => {
    const { instance } = opened
    const code = `khong-tai-khoan-${Date.now()}`
    const data = { code, fullName: 'Lê Văn Không', employmentType: 'civilServant' } as never
    const { id } = await instance.payload.create({ collection: 'officers', overrideAccess: true, data })
    const body = { to: id, start: today(), end: addDays(today(), 3) }
    expect(codeOf(await as('coso1', 'POST', '/delegations', body))).toEqual([400, 'no-account'])
  })
  it('a list of which there is no file', async () => {
    const said: string[] = []
    const means = { payload: opened.instance.payload, print: (line: string) => said.push(line) }
    expect(await runImport(['khong-co.xlsx'], means as never)).toBe(1)
    expect(said.join()).toBe(wordRefusal('vi', { code: 'file-unreadable', data: { file: 'khong-co.xlsx' } }))
  })
  it('what the database cannot do just now', () => {
    for (const lost of [{ code: '57014' }, { code: 'ECONNREFUSED' }, { message: 'Connection terminated' }]) {
      const { status, errors } = describeError(lost, 'vi')
      expect([status, errors[0]?.code]).toEqual([503, 'unavailable'])
    }
  })
  it('a method, and a kind of body, that no door takes', async () => {
    expect(codeOf(await as('admin', 'PUT', '/units'))).toEqual([405, 'method-not-allowed'])
    const odd = await as('admin', 'POST', '/units', '<unit/>', { 'content-type': 'text/xml' })
    expect(codeOf(odd)).toEqual([415, 'unsupported-type'])
  })
  it('more papers at once than a file holds', async () => {
    const { instance, city } = opened
    await query(
      instance.payload,
      sql`with people as (insert into officers (code, full_name, employment_type)
          select 'in-' || n, 'Người ' || n, 'cadre' from generate_series(0, ${MOST_PAPERS}::int) n returning id)
        insert into pledges (officer_id, year, state, unit_id, scope0, scope1, scope2)
        select id, ${year}, 'approved', ${city.units.coso1}::uuid, ${city.units.city}, ${city.units.quan1},
          ${city.units.coso1} from people`,
    )
    const path = `/units/${city.units.coso1}/print?paper=pledges&year=${year}&format=pdf`
    expect(codeOf(await as('coso1', 'GET', path))).toEqual([400, 'too-many-to-print'])
  })
  it('more requests in a minute than one person sends', async () => {
    const before = env.REQUESTS_PER_MINUTE
    Object.assign(env, { REQUESTS_PER_MINUTE: 3 })
    try {
      const { instance } = opened
      const ask = () => instance.send('GET', '/health', { address: '198.51.100.7' })
      const answers = [await ask(), await ask(), await ask(), await ask()]
      expect(codeOf(answers[3] as never)).toEqual([429, 'too-many-requests'])
      expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      Object.assign(env, { REQUESTS_PER_MINUTE: before })
    }
  })
})

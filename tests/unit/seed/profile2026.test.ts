import { describe, expect, it } from '@jest/globals'
import { horizonAt } from '#seed/demo/horizon.ts'
import { makePeople } from '#seed/demo/people/makePeople.ts'
import { randomOf } from '#seed/demo/random.ts'
import { makeUnits } from '#seed/demo/units/makeUnits.ts'
import { makeWorld } from '#seed/demo/world.ts'
import { plan } from '#seed/plan.ts'

const horizon = horizonAt(new Date('2026-11-22T10:00:00+07:00'), plan.firstMonth)
const units = makeUnits(randomOf(2026, 'units'), horizon, '2026')
const world = makeWorld(units, makePeople(units, randomOf(2026, 'people'), horizon), { plan, horizon })
const direct = world.childrenOf(world.root)
const chairOf = (login: string) => {
  const officer = world.people.accounts.find((one) => one.login === login)?.officer
  return officer ? world.appointmentsOf(officer) : []
}

describe('the city after the reform of 2025', () => {
  it('has 103 communes and wards and the block Unions directly under it', () => {
    const communes = direct.filter(({ level }) => level === 'commune')
    expect(communes).toHaveLength(103)
    expect(new Set(communes.map(({ name }) => name)).size).toBe(103)
    expect(direct.filter(({ level }) => level === 'district')).toHaveLength(direct.length - 103)
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
    const sorted = direct.map(({ code }) => code).toSorted()
    expect(direct.map(({ code }) => code)).toEqual(sorted)
    for (const one of communes) {
      const levels = new Set(world.childrenOf(one).map(({ level }) => level))
      expect([one.name, ...levels]).toEqual([one.name, 'branch'])
    }
  })

  it('gives the logins the same meaning', () => {
    const places = [
      ['quan1', 0, 1, 'secretary'],
      ['vanphong1', 0, 1, 'clerk'],
      ['coso1', 0, 2, 'secretary'],
      ['canbo1', 0, 2, 'executiveMember'],
      ['chidoan1', 0, 3, 'secretary'],
      ['quan2', 1, 1, 'secretary'],
      ['coso2', 1, 2, 'secretary'],
      ['canbo2', 1, 2, 'executiveMember'],
    ] as const
    for (const [login, district, depth, office] of places) {
      const held = chairOf(login)
      const [first] = held
      expect([login, held.length, first?.office, first?.to]).toEqual([login, 1, office, null])
      expect(first?.unit.path).toEqual([district + 1, 1, 1].slice(0, depth))
      expect(String(first?.from) < horizon.before.from).toBe(true)
    }
    expect(chairOf('canbo1')[0]?.officer.employmentType).toBe('civilServant')
    expect(world.childrenOf(direct[0] as (typeof direct)[0]).length).toBeGreaterThanOrEqual(3)
    expect(chairOf('coso1')[0]?.unit.level).toBe('grassroots')
    expect(chairOf('chidoan1')[0]?.unit.level).toBe('branch')
  })

  it('keeps the people of the first two units out of every other', () => {
    const reserved = (line: readonly string[]) =>
      line.includes(direct[0]?.id ?? '') || line.includes(direct[1]?.id ?? '')
    const mixed = world.people.officers.filter((officer) => {
      const held = world.appointmentsOf(officer).map(({ unit }) => unit)
      return held.some(({ line }) => reserved(line)) && new Set(held.map(({ id }) => id)).size > 1
    })
    expect(mixed).toEqual([])
  })
})

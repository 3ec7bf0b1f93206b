import type { ExistingRoster, UnitRecord } from '#core/roster/existing.ts'
import type { RosterPlan } from '#core/roster/planRosterChanges.ts'

export const emptyRoster: ExistingRoster = {
  units: [],
  officers: [],
  appointments: [],
  lastNumber: { officer: 0, unit: 0 },
}

/** A stored unit with the least that one needs. */
export function storedUnit(unit: Partial<UnitRecord> & { id: string; name: string }): UnitRecord {
  const blank = { shortName: null, inBlock: null, validTo: null, obligationsFrom: null, parent: null }
  return {
    ...blank,
    code: unit.id.toUpperCase(),
    level: 'grassroots',
    validFrom: '2020-01-01' as never,
    ...unit,
  }
}

/** The roster as it stands after the plan was written. */
export function afterPlan(existing: ExistingRoster, plan: RosterPlan): ExistingRoster {
  const units = overlay(existing.units, plan.units)
  const officers = overlay(existing.officers, plan.officers)
  const lastNumber = { officer: lastOf(officers, /^CB(\d+)$/), unit: lastOf(units, /^DV(\d+)$/) }
  return { units, officers, appointments: overlay(existing.appointments, plan.appointments), lastNumber }
}

function overlay<T extends { id: string }>(old: readonly T[], changes: readonly { after: T }[]): T[] {
  const rows = new Map(old.map((row) => [row.id, row]))
  // Made-up ids repeat from one plan to the next; stored ones do not.
  for (const { after } of changes) {
    const id = after.id.startsWith('new-') ? `stored-${after.id}` : after.id
    rows.set(id, renamed({ ...after, id }))
  }
  return [...rows.values()]
}

function renamed<T>(row: T): T {
  const pairs = Object.entries(row as object).map(([key, value]) => {
    const made = ['parent', 'officer', 'unit'].includes(key) && String(value).startsWith('new-')
    return [key, made ? `stored-${value}` : value]
  })
  return Object.fromEntries(pairs)
}

function lastOf(rows: readonly { code: string }[], pattern: RegExp): number {
  return Math.max(0, ...rows.map(({ code }) => Number(pattern.exec(code)?.[1] ?? 0)))
}

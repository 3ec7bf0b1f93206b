import { addDays, type Day, earlier, later } from '#core/calendar/day.ts'
import type { Validity } from '#core/calendar/validity.ts'

/** Days on which nothing holds, between two days both included; in order. An open end of `within` has no last day. */
export function gapsOf(held: readonly Validity[], within: Validity): Validity[] {
  const sorted = [...held].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const gaps: Validity[] = []
  let next: Day | null = within.from
  for (const { from, to } of sorted) {
    if (next === null) break
    const last = addDays(from, -1)
    if (next < from) gaps.push({ from: next, to: within.to === null ? last : earlier(last, within.to) })
    next = to === null ? null : later(next, addDays(to, 1))
  }
  if (next !== null) gaps.push({ from: next, to: within.to })
  return gaps.filter(
    ({ from, to }) => (within.to === null || from <= within.to) && (to === null || from <= to),
  )
}

export type HeldOffice = Validity & { office: string; officeName: string }
export type OfficeRow<Held> =
  | { kind: 'held'; held: Held }
  | { kind: 'vacant'; gap: Validity; officeName: string; office: string }

/**
 * Who held which office of a unit, office by office in the order given, the latest first; with the times in which an
 * office that must be filled stood vacant while there was the unit.
 */
export function unitTimeline<Held extends HeldOffice>(
  held: readonly Held[],
  {
    required,
    order,
    within,
  }: {
    required: readonly { office: string; officeName: string }[]
    order: readonly string[]
    within: Validity
  },
): OfficeRow<Held>[] {
  const names = new Map([...required, ...held].map(({ office, officeName }) => [office, officeName]))
  const rank = (office: string) => (order.includes(office) ? order.indexOf(office) : order.length)
  const offices = [...names.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return offices.flatMap((office) => {
    const own = held.filter((one) => one.office === office)
    const mustBeFilled = required.some((one) => one.office === office)
    const gaps = mustBeFilled ? gapsOf(own, within) : []
    const rows: OfficeRow<Held>[] = [
      ...own.map((one) => ({ kind: 'held' as const, held: one })),
      ...gaps.map((gap) => ({
        kind: 'vacant' as const,
        gap,
        office,
        officeName: names.get(office) ?? office,
      })),
    ]
    return rows.sort(latestFirst)
  })
}

function latestFirst<Held extends HeldOffice>(a: OfficeRow<Held>, b: OfficeRow<Held>): number {
  const [from, other] = [a, b].map((row) => (row.kind === 'held' ? row.held.from : row.gap.from))
  return String(other) < String(from) ? -1 : String(other) > String(from) ? 1 : 0
}

import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import type { Part } from '#core/document/model.ts'
import { attendancePart } from '#core/paper/attendancePart.ts'
import { comparePeople } from '#core/paper/comparePeople.ts'
import { vi as choices } from '#i18n/choices.ts'
import { vi } from '#i18n/print.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { formOf, issueOf } from './issueOf.ts'
import { loadIssuers } from './loadIssuers.ts'
import { loadPeople, personOf, wordOf } from './loadPeople.ts'
import { idIn, rowsIn, type Stored, textOf } from './storedValues.ts'

/** Events as attendance sheets: everybody on the roster by office and given name. */
export async function eventParts(req: PayloadRequest, events: readonly Stored[]): Promise<Part[]> {
  const plan = await loadPlan(req.payload, req)
  const placed = events.map((event) => {
    const startsAt = Date.parse(String(event.startsAt))
    return { event, startsAt, unit: idIn(event.hostUnit), day: dayOf(startsAt), madeBy: idIn(event.madeBy) }
  })
  const asked = placed.flatMap(({ event, day, madeBy }) =>
    [...rowsIn(event.roster).map(({ officer }) => idIn(officer)), madeBy]
      .filter((officer) => officer !== '')
      .map((officer) => ({ officer, day })),
  )
  const people = await loadPeople(req.payload, { people: asked, officeOrder: plan.officeOrder }, req)
  const issuer = await loadIssuers(req.payload, { units: placed }, req)
  return placed.map(({ event, startsAt, unit, day, madeBy }) => {
    const { head, name } = issuer({ unit, day })
    const rows = rowsIn(event.roster)
      .map((row) => ({ row, person: personOf(people, { officer: idIn(row.officer), day }) }))
      .sort((a, b) => comparePeople(plan.officeOrder)(a.person, b.person))
    return attendancePart(
      {
        issue: issueOf(head, formOf(plan, 'attendance', { subject: String(event.title) }), {
          day,
          signed: true,
        }),
        kind: wordOf(choices.eventKind, String(event.kind)) ?? '',
        startsAt,
        endsAt: Date.parse(String(event.endsAt)),
        place: textOf(event.place),
        host: name,
        people: rows.map(({ row, person }) => ({
          name: person.name,
          post: person.held[0]?.officeName ?? null,
          unit: person.held[0]?.unitName ?? null,
          attendance: event.closedAt ? wordOf(choices.attendance, textOf(row.attendance)) : null,
        })),
        madeBy: madeBy === '' ? null : personOf(people, { officer: madeBy, day }).name,
      },
      vi.words,
    )
  })
}

import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Part } from '#core/document/model.ts'
import { sessionPart } from '#core/paper/sessionPart.ts'
import { vi } from '#i18n/print.ts'
import { planOfYear } from '../report/gatherFacts.ts'
import { formOf, issueOf } from './issueOf.ts'
import { loadIssuers } from './loadIssuers.ts'
import { loadPeople, personOf } from './loadPeople.ts'
import { meritsOf, periodWords, remediesOf } from './reviewParts.ts'
import { idIn, rowsIn, type Stored, textOf } from './storedValues.ts'

/** Quarterly sessions of one year as minutes. */
export async function sessionParts(req: PayloadRequest, sessions: readonly Stored[]): Promise<Part[]> {
  const plan = await planOfYear(req.payload, Number(String(sessions[0]?.period).slice(0, 4)), req)
  const placed = sessions.map((session) => ({
    session,
    unit: idIn(session.unit),
    day: String(session.heldOn) as Day,
  }))
  const asked = placed.flatMap(({ session, day }) => officersOf(session).map((officer) => ({ officer, day })))
  const people = await loadPeople(req.payload, { people: asked, officeOrder: plan.officeOrder }, req)
  const issuer = await loadIssuers(req.payload, { units: placed }, req)
  return placed.map(({ session, unit, day }) => {
    const named = (officer: unknown) => {
      const { name, held } = personOf(people, { officer: idIn(officer), day })
      const post = held.find((each) => each.unit === unit) ?? held[0]
      return { name, post: post?.officeName ?? null }
    }
    const form = formOf(plan, 'session', { period: periodWords(String(session.period)) })
    const mark = session.closedAt ? null : vi.marks.open
    return sessionPart(
      {
        issue: issueOf(issuer({ unit, day }).head, form, {
          ...{ day, signed: true, mark },
          number: textOf(session.number) ?? '',
        }),
        heldOn: day,
        place: textOf(session.place),
        chair: named(session.chair),
        minuteTaker: named(session.secretary),
        present: (Array.isArray(session.present) ? session.present : []).map(named),
        absent: rowsIn(session.absent).map((row) => ({
          ...named(row.officer),
          reason: textOf(row.reason) ?? '',
        })),
        entries: rowsIn(session.entries).map((entry) => ({
          ...named(entry.officer),
          selfCriticism: textOf(entry.selfCriticism),
          comments: textOf(entry.comments),
          conclusion: textOf(entry.conclusion),
          merits: meritsOf(entry.merits, plan),
          remedies: remediesOf(entry.remedies),
        })),
      },
      vi.words,
    )
  })
}

function officersOf(session: Stored): string[] {
  const rows = [...rowsIn(session.absent), ...rowsIn(session.entries)].map(({ officer }) => officer)
  const present = Array.isArray(session.present) ? session.present : []
  return [session.chair, session.secretary, ...present, ...rows].map(idIn).filter((id) => id !== '')
}

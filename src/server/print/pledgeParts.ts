import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Part } from '#core/document/model.ts'
import { pledgePart } from '#core/paper/pledgePart.ts'
import { writeQuotas } from '#core/paper/quotas.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { vi } from '#i18n/print.ts'
import { questionsEver } from '../plan/questionsEver.ts'
import { planOfYear } from '../report/gatherFacts.ts'
import { dayOfPaper, formOf, issueOf, markOf } from './issueOf.ts'
import { loadApprovals } from './loadApprovals.ts'
import { loadIssuers } from './loadIssuers.ts'
import { loadPeople, personOf } from './loadPeople.ts'
import { sectionsOfPaper } from './sectionsOfPaper.ts'
import { idIn, rowsIn, type Stored, textOf, textsOf } from './storedValues.ts'

/** Pledges of one year as form a1, each beginning a paper of its own. */
export async function pledgeParts(req: PayloadRequest, pledges: readonly Stored[]): Promise<Part[]> {
  const year = Number(pledges[0]?.year)
  const plan = await planOfYear(req.payload, year, req)
  const placed = pledges.map((pledge) => ({
    pledge,
    officer: idIn(pledge.officer),
    unit: idIn(pledge.unit),
    ...dayOfPaper(pledge),
  }))
  const people = await loadPeople(req.payload, { people: placed, officeOrder: plan.officeOrder }, req)
  const issuer = await loadIssuers(req.payload, { units: placed.filter(({ unit }) => unit !== '') }, req)
  const ever = await questionsEver(req, 'pledge')
  const ids = pledges.map(({ id }) => String(id))
  const approvals = await loadApprovals(req.payload, { collection: 'pledges', ids }, req)
  const form = formOf(plan, 'pledge', { year })
  return placed.map(({ pledge, officer, unit, day, signed }) => {
    const { head, name } = issuer({ unit, day })
    const person = personOf(people, { officer, day })
    const counting = person.held.filter(({ counts }) => counts)
    return pledgePart(
      {
        issue: issueOf(head, form, { day, signed, mark: markOf(pledge.state) }),
        person: { ...person, unit: name },
        sections: sectionsOfPaper(pledge, { plan, paper: 'pledge', ever }),
        focus: rowsIn(pledge.focus).map((focus) => focusOf(focus, plan)),
        quotas: writeQuotas(plan, counting, vi.words),
        initiatives: textsOf(pledge.plannedInitiatives),
        commitments: pledge.commitments === true ? plan.commitments.map(({ label }) => label.vi) : [],
        decisions: approvals.get(String(pledge.id)) ?? [],
      },
      vi.words,
    )
  })
}

function focusOf(focus: Stored, plan: PlanDefinition) {
  return {
    label: contentWord(plan, focus.content),
    actions: rowsIn(focus.actions).map((action) => ({
      action: textOf(action.action) ?? '',
      measure: textOf(action.measure),
      due: textOf(action.due) as Day | null,
      evidence: textOf(action.evidence),
    })),
    avoid: textsOf(focus.avoid),
  }
}

/** The plan's name of one of its contents. */
export function contentWord(plan: PlanDefinition, key: unknown): string {
  return plan.contents.find((content) => content.key === key)?.label.vi ?? String(key)
}

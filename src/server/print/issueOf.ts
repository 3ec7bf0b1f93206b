import { type Day, dayOf } from '#core/calendar/day.ts'
import type { PaperHead } from '#core/document/paperHead.ts'
import type { Issue } from '#core/paper/printed.ts'
import type { PlanDefinition, PrintedForm } from '#core/standards/plan.ts'
import { fill } from '#core/text/fill.ts'
import { vi } from '#i18n/print.ts'
import { today } from '../clock.ts'

export type FormKey = keyof typeof vi.forms

/** The form of a paper by the plan, its places filled. */
export function formOf(
  plan: PlanDefinition,
  key: FormKey,
  data: Record<string, string | number>,
): PrintedForm {
  const form = plan.forms?.[key] ?? vi.forms[key]
  return { ...form, title: fill(form.title, data), subject: fill(form.subject, data) }
}

/** The day an officer's paper bears: that of its submission, or one to be written by hand. */
export function dayOfPaper(paper: { state?: unknown; submittedAt?: unknown }): { day: Day; signed: boolean } {
  const standing = paper.state === 'pending' || paper.state === 'approved'
  if (!standing || typeof paper.submittedAt !== 'string') return { day: today(), signed: false }
  return { day: dayOf(Date.parse(paper.submittedAt)), signed: true }
}

/** How a paper stands that is not in force; null once it is. */
export function markOf(state: unknown): string | null {
  if (state === 'approved') return null
  const marks: Readonly<Record<string, string>> = vi.marks
  return marks[String(state)] ?? vi.marks.draft
}

export function issueOf(
  head: PaperHead,
  form: PrintedForm,
  more: { day: Day; signed: boolean; mark?: string | null; number?: string | null },
): Issue {
  return {
    head,
    form,
    day: more.day,
    signed: more.signed,
    mark: more.mark ?? null,
    number: more.number ?? null,
  }
}

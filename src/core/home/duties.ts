import { DAY_MS, type Day, startOf } from '#core/calendar/day.ts'

export type DutyKind = 'inbox' | 'pledge' | 'review' | 'answer' | 'report' | 'session' | 'acknowledge'
/** Something a person has to do himself; `data`: what its words name. */
export type Duty = {
  kind: DutyKind
  data: Record<string, string | number>
  /** The last good day; null where there is none. */
  due: Day | null
  /** Whole days until it, negative once it is over. */
  left: number | null
  /** The record where it is done, the list's form for a new one (`id` null), or null for the inbox. */
  at: { collection: string; id: string | null } | null
}

type Paper = { id: string; state: string } | null
/** How things stand with what one person may owe. */
export type DutyFacts = {
  inbox: { waiting: number; overdue: number; due: Day | null }
  /** Null where the plan asks neither pledge nor review of him. */
  own: {
    pledge: Paper
    pledgeYear: number
    pledgeDue: Day
    review: Paper
    reviewYear: number
    reviewOpens: Day
    reviewDue: Day
  } | null
  answers: readonly { id: string; period: string; until: Day }[]
  reports: readonly { unitName: string; year: number; report: Paper; due: Day }[]
  /** Quarters without a closed session of the unit; `open`: the one that is being written. */
  sessions: readonly { unitName: string; period: string; due: Day; open: string | null }[]
  documents: readonly { id: string; title: string }[]
}

/** What is to be done, what is due first at the top and what has no day last. */
export function dutiesOf(facts: DutyFacts, today: Day): Duty[] {
  return [...inboxDuty(facts), ...ownDuties(facts, today), ...unitDuties(facts)]
    .map((duty) => ({ ...duty, left: duty.due === null ? null : daysBetween(today, duty.due) }))
    .sort((a, b) => (a.left ?? Number.MAX_SAFE_INTEGER) - (b.left ?? Number.MAX_SAFE_INTEGER))
}

type Found = Omit<Duty, 'left'>

function inboxDuty({ inbox: { waiting, overdue, due } }: DutyFacts): Found[] {
  return waiting === 0 ? [] : [{ kind: 'inbox', data: { count: waiting, overdue }, due, at: null }]
}

function ownDuties({ own, answers }: DutyFacts, today: Day): Found[] {
  const answered = answers.map(
    ({ id, period, until }): Found => ({
      ...{ kind: 'answer', data: { period }, due: until, at: { collection: 'reviews', id } },
    }),
  )
  if (own === null) return answered
  const { pledge, pledgeYear, pledgeDue, review, reviewYear, reviewOpens, reviewDue } = own
  const pledged: Found = {
    ...{ kind: 'pledge', data: { year: pledgeYear }, due: pledgeDue },
    at: { collection: 'pledges', id: pledge?.id ?? null },
  }
  const reviewed: Found = {
    ...{ kind: 'review', data: { year: reviewYear }, due: reviewDue },
    at: { collection: 'reviews', id: review?.id ?? null },
  }
  return [
    ...(isOwed(pledge) ? [pledged] : []),
    ...(isOwed(review) && today >= reviewOpens ? [reviewed] : []),
    ...answered,
  ]
}

function unitDuties({ reports, sessions, documents }: DutyFacts): Found[] {
  return [
    ...reports
      .filter(({ report }) => isOwed(report))
      .map(
        ({ unitName, year, report, due }): Found => ({
          ...{ kind: 'report', data: { unit: unitName, year }, due },
          at: { collection: 'reports', id: report?.id ?? '' },
        }),
      ),
    ...sessions.map(
      ({ unitName, period, due, open }): Found => ({
        ...{ kind: 'session', due, at: { collection: 'sessions', id: open } },
        data: { unit: unitName, quarter: period.slice(-1), year: period.slice(0, 4) },
      }),
    ),
    ...documents.map(
      ({ id, title }): Found => ({
        ...{ kind: 'acknowledge', data: { title }, due: null, at: { collection: 'documents', id } },
      }),
    ),
  ]
}

/** A paper that has been sent is somebody else's turn, or done; one that was rejected is written anew. */
function isOwed(paper: Paper): boolean {
  return paper === null || !['pending', 'approved'].includes(paper.state)
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / DAY_MS)
}

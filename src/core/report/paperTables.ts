import type { ReportFacts } from './facts.ts'
import { listTable } from './listTable.ts'
import type { TableBody } from './model.ts'
import { type PaperFacts, type RegisterFacts, TOTAL } from './registerFacts.ts'
import { family, type Measure, registerTable } from './registerTable.ts'
import { countedOnceNote } from './unitRows.ts'
import type { ReportWords } from './words.ts'

const STANDING = ['approved', 'pending', 'returned']

/** Table 3: pledges (a1) and annual reviews (a2) submitted, confirmed, returned, late and missing. */
export function papersTable(
  facts: ReportFacts,
  words: ReportWords,
  { pledges, reviews }: RegisterFacts,
): TableBody {
  return registerTable(facts, words, {
    title: words.papersTitle,
    own: 'ownOfficers',
    families: [
      family(
        pledges,
        measuresOf(facts, words, { paper: 'pledges', target: 'T2a', group: pledgesOf(facts, words) }),
      ),
      family(
        reviews,
        measuresOf(facts, words, { paper: 'reviews', target: 'T2b', group: reviewsOf(facts, words) }),
      ),
    ],
    notes: [words.notePapers, ...countedOnceNote(facts, words)],
  })
}

/** Table 3b: the officers of whom a paper is missing. */
export function missingTable(
  facts: ReportFacts,
  words: ReportWords,
  { missingPapers, pledges }: RegisterFacts,
): TableBody {
  const mark = (missing: boolean) => (missing ? words.paperMissing : words.paperSubmitted)
  return listTable(missingPapers, words, {
    title: words.missingTitle,
    columns: [
      { key: 'name', heading: words.fullName, kind: 'text', width: 30, value: (p) => p.name },
      { key: 'office', heading: words.office, kind: 'text', width: 28, value: (p) => p.office },
      { key: 'unit', heading: words.unit, kind: 'text', width: 40, value: (p) => p.unit },
      {
        key: 'pledge',
        heading: pledgesOf(facts, words),
        kind: 'text',
        width: 18,
        value: (p) => mark(p.pledge),
      },
      {
        key: 'review',
        heading: reviewsOf(facts, words),
        kind: 'text',
        width: 18,
        value: (p) => mark(p.review),
      },
    ],
    open: (p) => ({ kind: 'record', collection: 'officers', id: p.officer }),
    ...((pledges[TOTAL]?.owed ?? 0) > 0 ? { empty: words.nobodyMissing } : {}),
  })
}

function pledgesOf({ plan }: ReportFacts, words: ReportWords): string {
  return plan?.papers.pledges ?? words.pledgeGroup
}

function reviewsOf({ plan }: ReportFacts, words: ReportWords): string {
  return plan?.papers.reviews ?? words.reviewGroup
}

function measuresOf(
  { year }: ReportFacts,
  words: ReportWords,
  of: { paper: 'pledges' | 'reviews'; target: string; group: string },
): Measure<PaperFacts>[] {
  const { paper, target, group } = of
  const kind = paper === 'reviews' ? { kind: { equals: 'annual' } } : {}
  const list = (states: string[]) => ({
    collection: paper,
    where: { year: { equals: year }, ...kind, state: { in: states } },
  })
  const people = (which: 'missing' | 'counted') => ({ target, list: which })
  return [
    { key: `${paper}.owed`, heading: words.paperOwed, group, value: (f) => f.owed },
    {
      key: `${paper}.submitted`,
      heading: words.paperSubmitted,
      group,
      value: (f) => f.submitted,
      behind: list(STANDING),
    },
    {
      key: `${paper}.approved`,
      heading: paper === 'pledges' ? words.pledgeApproved : words.reviewApproved,
      group,
      value: (f) => f.approved,
      behind: people('counted'),
    },
    {
      key: `${paper}.returned`,
      heading: words.paperReturned,
      group,
      value: (f) => f.returned,
      behind: list(['returned']),
    },
    { key: `${paper}.late`, heading: words.paperLate, group, value: (f) => f.late },
    {
      key: `${paper}.missing`,
      heading: words.paperMissing,
      group,
      value: (f) => f.missing,
      behind: people('missing'),
    },
  ]
}

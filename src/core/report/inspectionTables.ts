import type { ReportFacts } from './facts.ts'
import { listTable } from './listTable.ts'
import type { TableBody, Terms } from './model.ts'
import type { InspectionFacts, RegisterFacts } from './registerFacts.ts'
import { family, type Measure, registerTable } from './registerTable.ts'
import type { ReportWords } from './words.ts'
import { dayInYear } from './yearTerms.ts'

/** Table 10: inspections of the year and what is to be put right (R16); of violations nothing but how many (R18, R34). */
export function inspectionsTable(
  facts: ReportFacts,
  words: ReportWords,
  { inspections, violations }: RegisterFacts,
): TableBody {
  const group = words.violations
  return registerTable(facts, words, {
    title: words.inspectionsTitle,
    own: 'ownUnit',
    families: [
      family(inspections, measuresOf(facts, words)),
      family(violations, [
        { key: 'violations', heading: words.violationsFound, group, value: (f) => f.violations },
        { key: 'handled', heading: words.violationsHandled, group, value: (f) => f.handled },
      ]),
    ],
    notes: [words.noteInspections],
  })
}

/** Table 10b: the inspections of the year, what they looked at and concluded. */
export function inspectionListTable(
  _: ReportFacts,
  words: ReportWords,
  { inspectionItems }: RegisterFacts,
): TableBody {
  const { inspectionKind, inspectionStatus } = words.choices
  return listTable(inspectionItems, words, {
    title: words.inspectionListTitle,
    columns: [
      { key: 'title', heading: words.inspection, kind: 'text', width: 28, value: (i) => i.title },
      { key: 'unit', heading: words.inspectedUnit, kind: 'text', width: 24, value: (i) => i.unit },
      {
        key: 'kind',
        heading: words.form,
        kind: 'text',
        width: 13,
        value: (i) => inspectionKind[i.kind] ?? i.kind,
      },
      { key: 'day', heading: words.day, kind: 'day', width: 11.5, value: (i) => i.day },
      { key: 'scope', heading: words.content, kind: 'text', width: 32, value: (i) => i.scope },
      { key: 'conclusion', heading: words.conclusion, kind: 'text', width: 32, value: (i) => i.conclusion },
      {
        key: 'remedies',
        heading: words.remediesRatio,
        kind: 'text',
        width: 12,
        value: (i) => (i.remedies > 0 ? `${i.remediesDone}/${i.remedies}` : null),
      },
      {
        key: 'status',
        heading: words.status,
        kind: 'text',
        width: 16,
        value: (i) => inspectionStatus[i.status] ?? i.status,
      },
    ],
    open: ({ id }) => ({ kind: 'record', collection: 'inspections', id }),
    notes: [words.noteNoData],
  })
}

function measuresOf(facts: ReportFacts, words: ReportWords): Measure<InspectionFacts>[] {
  const behind = (more: Terms) => ({
    collection: 'inspections',
    where: [
      { ...dayInYear(facts, 'heldOn'), ...more },
      { heldOn: { exists: false }, ...dayInYear(facts, 'plannedOn'), ...more },
    ],
  })
  const { inspectionKind } = words.choices
  const count = words.inspectionCount
  const group = words.remediesAsked
  return [
    {
      key: 'planned',
      heading: inspectionKind.planned ?? '',
      group: count,
      value: (f) => f.planned,
      behind: behind({ kind: { equals: 'planned' } }),
    },
    {
      key: 'unannounced',
      heading: inspectionKind.unannounced ?? '',
      group: count,
      value: (f) => f.unannounced,
      behind: behind({ kind: { equals: 'unannounced' } }),
    },
    {
      key: 'held',
      heading: words.inspectionsHeld,
      group: count,
      value: (f) => f.held,
      behind: behind({ status: { in: ['held', 'followedUp'] } }),
    },
    {
      key: 'concluded',
      heading: words.inspectionsConcluded,
      group: count,
      value: (f) => f.concluded,
      behind: behind({ conclusion: { exists: true } }),
    },
    { key: 'remedies', heading: words.all, group, value: (f) => f.remedies },
    { key: 'remediesDone', heading: words.remediesDone, group, value: (f) => f.remediesDone },
    { key: 'remediesOverdue', heading: words.remediesOverdue, group, value: (f) => f.remediesOverdue },
  ]
}

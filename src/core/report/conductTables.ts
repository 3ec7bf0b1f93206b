import type { ReportFacts } from './facts.ts'
import type { TableBody } from './model.ts'
import type { ConductFacts, ConductMeetingFacts, DocumentFacts, RegisterFacts } from './registerFacts.ts'
import { family, type Measure, registerTable } from './registerTable.ts'
import type { ReportWords } from './words.ts'
import { dayInYear, inForceOn, instantInYear } from './yearTerms.ts'

/** Kinds of documents that have a column of their own (R05, R15, R45). */
const NAMED = ['plan', 'programme', 'workRules', 'criteria', 'guidance'] as const

/** Table 9: do's and don'ts in force, and the meetings that held the item (R03, R14). */
export function conductTable(
  facts: ReportFacts,
  words: ReportWords,
  { conductRules, conductMeetings }: RegisterFacts,
): TableBody {
  return registerTable(facts, words, {
    title: words.conductTitle,
    own: 'ownUnit',
    families: [
      family(conductRules, ruleMeasures(facts, words)),
      family(conductMeetings, meetingMeasures(facts, words)),
    ],
    notes: [words.noteConduct],
  })
}

/** Table 9b: documents that carry out the plan, and acknowledgements of those from above (R04, R05, R15, R45, R48). */
export function documentsTable(
  facts: ReportFacts,
  words: ReportWords,
  { documents, acknowledgements }: RegisterFacts,
): TableBody {
  return registerTable(facts, words, {
    title: words.documentsTitle,
    own: 'ownUnit',
    families: [
      family(documents, documentMeasures(facts, words)),
      family(acknowledgements, [
        {
          key: 'acknowledgements',
          heading: words.acknowledgements,
          group: words.acknowledged,
          value: (f) => f.acknowledgements,
          behind: { collection: 'acknowledgements', where: dayInYear(facts, 'heldOn') },
        },
        {
          key: 'units',
          heading: words.acknowledgingUnits,
          group: words.acknowledged,
          value: (f) => f.units,
        },
      ]),
    ],
    notes: [words.noteDocuments],
  })
}

function ruleMeasures({ asOf }: ReportFacts, words: ReportWords): Measure<ConductFacts>[] {
  const group = words.rulesInForce
  const behind = { collection: 'conduct-rules', where: inForceOn(asOf) }
  return [
    { key: 'lists', heading: words.ruleLists, group, value: (f) => f.lists, behind },
    { key: 'dos', heading: words.dos, group, value: (f) => f.dos, behind },
    { key: 'donts', heading: words.donts, group, value: (f) => f.donts, behind },
  ]
}

function meetingMeasures(facts: ReportFacts, words: ReportWords): Measure<ConductMeetingFacts>[] {
  const behind = (kind: string, held: boolean) => ({
    collection: 'events',
    where: {
      kind: { equals: kind },
      closedAt: { exists: true },
      ...instantInYear(facts, 'startsAt'),
      ...(held ? { conductRulesHeld: { equals: true } } : {}),
    },
  })
  const { branchMeeting = '', committeeMeeting = '' } = words.choices.eventKind
  return [
    {
      key: 'branchMeetings',
      heading: words.all,
      group: branchMeeting,
      value: (f) => f.branchMeetings,
      behind: behind('branchMeeting', false),
    },
    {
      key: 'branchHeld',
      heading: words.itemHeld,
      group: branchMeeting,
      value: (f) => f.branchHeld,
      behind: behind('branchMeeting', true),
    },
    {
      key: 'committeeMeetings',
      heading: words.all,
      group: committeeMeeting,
      value: (f) => f.committeeMeetings,
      behind: behind('committeeMeeting', false),
    },
    {
      key: 'committeeHeld',
      heading: words.itemHeld,
      group: committeeMeeting,
      value: (f) => f.committeeHeld,
      behind: behind('committeeMeeting', true),
    },
  ]
}

function documentMeasures(facts: ReportFacts, words: ReportWords): Measure<DocumentFacts>[] {
  const group = words.documentsIssued
  const sum = (f: DocumentFacts) => Object.values(f).reduce((total, count) => total + count, 0)
  const behind = (kinds: Record<string, { equals: string } | { not_in: readonly string[] }>) => ({
    collection: 'documents',
    where: { ...dayInYear(facts, 'date'), ...kinds },
  })
  return [
    { key: 'all', heading: words.all, group, value: sum, behind: behind({}) },
    ...NAMED.map((kind) => ({
      key: kind,
      heading: words.choices.documentKind[kind] ?? kind,
      group,
      value: (f: DocumentFacts) => f[kind] ?? 0,
      behind: behind({ kind: { equals: kind } }),
    })),
    {
      key: 'others',
      heading: words.otherDocuments,
      group,
      value: (f) => sum(f) - NAMED.reduce((total, kind) => total + (f[kind] ?? 0), 0),
      behind: behind({ kind: { not_in: NAMED } }),
    },
  ]
}

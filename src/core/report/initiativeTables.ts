import type { ReportFacts } from './facts.ts'
import { listTable } from './listTable.ts'
import type { TableBody, Terms } from './model.ts'
import type { InitiativeFacts, RegisterFacts } from './registerFacts.ts'
import { family, type Measure, registerTable } from './registerTable.ts'
import type { ReportWords } from './words.ts'
import { dayInYear, instantInYear } from './yearTerms.ts'

/** Table 6: initiatives announced, submitted and recognised, by whom and in which field (R11, R31). */
export function initiativesTable(
  facts: ReportFacts,
  words: ReportWords,
  { plannedInitiatives, initiatives }: RegisterFacts,
): TableBody {
  return registerTable(facts, words, {
    title: words.initiativesTitle,
    own: 'ownOfficers',
    families: [
      family(plannedInitiatives, [
        {
          key: 'planned',
          heading: words.initiativesPlanned,
          width: 16,
          value: (f) => f.planned,
          behind: {
            collection: 'pledges',
            where: { year: { equals: facts.year }, state: { equals: 'approved' } },
          },
        },
      ]),
      family(initiatives, measuresOf(facts, words)),
    ],
    notes: [words.noteInitiatives],
  })
}

/** Table 6b: the initiatives that were recognised. */
export function recognisedTable(
  _: ReportFacts,
  words: ReportWords,
  { recognisedInitiatives }: RegisterFacts,
): TableBody {
  const { initiativeField, recogniser } = words.choices
  return listTable(recognisedInitiatives, words, {
    title: words.recognisedTitle,
    columns: [
      { key: 'title', heading: words.initiativeTitle, kind: 'text', width: 36, value: (i) => i.title },
      { key: 'authors', heading: words.authors, kind: 'text', width: 26, value: (i) => i.authors },
      { key: 'unit', heading: words.unit, kind: 'text', width: 26, value: (i) => i.unit },
      {
        key: 'field',
        heading: words.field,
        kind: 'text',
        width: 16,
        value: (i) => initiativeField[i.field] ?? i.field,
      },
      {
        key: 'by',
        heading: words.recognisedBy,
        kind: 'text',
        width: 16,
        value: (i) => (i.by === null ? null : (recogniser[i.by] ?? i.by)),
      },
      {
        key: 'decisionNumber',
        heading: words.decisionNumber,
        kind: 'text',
        width: 16,
        value: (i) => i.number,
      },
      { key: 'date', heading: words.recognisedOn, kind: 'day', width: 11.5, value: (i) => i.date },
    ],
    open: ({ id }) => ({ kind: 'record', collection: 'initiatives', id }),
  })
}

function measuresOf(facts: ReportFacts, words: ReportWords): Measure<InitiativeFacts>[] {
  const recognised = { state: { equals: 'approved' }, ...dayInYear(facts, 'recognisedOn') }
  const behind = (more: Terms) => ({
    collection: 'initiatives',
    where: { ...recognised, ...more },
  })
  const by = words.initiativesRecognised
  const field = words.initiativesField
  return [
    {
      key: 'submitted',
      heading: words.initiativesSubmitted,
      value: (f) => f.submitted,
      behind: {
        collection: 'initiatives',
        where: { state: { not_equals: 'draft' }, ...instantInYear(facts, 'submittedAt') },
      },
    },
    {
      key: 'recognised',
      heading: words.all,
      group: by,
      value: (f) => f.byAgencyHead + f.bySuperiorUnion,
      behind: behind({}),
    },
    {
      key: 'byAgencyHead',
      heading: words.choices.recogniser.agencyHead ?? '',
      group: by,
      width: 14,
      value: (f) => f.byAgencyHead,
      behind: behind({ 'recognition.by': { equals: 'agencyHead' } }),
    },
    {
      key: 'bySuperiorUnion',
      heading: words.choices.recogniser.superiorUnion ?? '',
      group: by,
      width: 14,
      value: (f) => f.bySuperiorUnion,
      behind: behind({ 'recognition.by': { not_equals: 'agencyHead' } }),
    },
    ...(['union', 'professional'] as const).map((key) => ({
      key,
      heading: words.choices.initiativeField[key] ?? key,
      group: field,
      width: 14,
      value: (f: InitiativeFacts) => f[key],
      behind: behind({ field: { equals: key } }),
    })),
  ]
}

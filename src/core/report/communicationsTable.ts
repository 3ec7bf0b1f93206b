import type { ReportFacts } from './facts.ts'
import type { TableBody } from './model.ts'
import type { CommunicationFacts, RegisterFacts } from './registerFacts.ts'
import { family, type Measure, registerTable } from './registerTable.ts'
import type { ReportWords } from './words.ts'
import { dayInYear } from './yearTerms.ts'

/** Table 13: communications by kind, and how many people they reached (R44). */
export function communicationsTable(
  facts: ReportFacts,
  words: ReportWords,
  { communications }: Pick<RegisterFacts, 'communications'>,
): TableBody {
  const behind = (more: Record<string, { equals: string }>) => ({
    collection: 'communications',
    where: { ...dayInYear(facts, 'publishedOn'), ...more },
  })
  const all = (f: CommunicationFacts) => Object.values(f.kinds).reduce((sum, count) => sum + count, 0)
  const kinds = Object.entries(words.choices.communicationKind).map(
    ([key, heading]): Measure<CommunicationFacts> => ({
      key,
      heading,
      group: words.byKind,
      width: 13,
      value: (f) => f.kinds[key] ?? 0,
      behind: behind({ kind: { equals: key } }),
    }),
  )
  return registerTable(facts, words, {
    title: words.communicationsTitle,
    own: 'ownUnit',
    families: [
      family(communications, [
        { key: 'all', heading: words.all, value: all, behind: behind({}) },
        ...kinds,
        { key: 'reach', heading: words.reach, width: 16, value: (f) => f.reach },
      ]),
    ],
    notes: [words.noteCommunications],
  })
}

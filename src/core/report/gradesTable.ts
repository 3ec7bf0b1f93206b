import type { ReportFacts } from './facts.ts'
import type { TableBody } from './model.ts'
import type { GradeFacts, RegisterFacts } from './registerFacts.ts'
import { family, registerTable } from './registerTable.ts'
import type { ReportWords } from './words.ts'

const GRADES = ['excellent', 'good', 'completed', 'notCompleted', 'notRated'] as const

/** Table 12: proposed grades of the annual review; null where the plan asks for none. */
export function gradesTable(
  facts: ReportFacts,
  words: ReportWords,
  { grades }: RegisterFacts,
): TableBody | null {
  if (grades === null) return null
  return registerTable(facts, words, {
    title: words.gradesTitle,
    own: 'ownOfficers',
    families: [
      family(grades, [
        { key: 'all', heading: words.all, value: (f) => GRADES.reduce((sum, key) => sum + f[key], 0) },
        ...GRADES.map((key) => ({
          key,
          heading: words.choices.grade[key] ?? key,
          width: 16,
          value: (f: GradeFacts) => f[key],
          behind: {
            collection: 'reviews',
            where: {
              kind: { equals: 'annual' },
              year: { equals: facts.year },
              state: { equals: 'approved' },
              proposedGrade: { equals: key },
            },
          },
        })),
        {
          key: 'excellentShare',
          heading: words.excellentShare,
          kind: 'rate',
          width: 18,
          value: (f) => (f.good > 0 ? f.excellent / f.good : null),
        },
      ]),
    ],
    notes: [words.noteGrades],
  })
}

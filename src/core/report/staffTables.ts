import { fill } from '#core/text/fill.ts'
import type { ReportFacts } from './facts.ts'
import type { TableBody, Terms } from './model.ts'
import { type RegisterFacts, type StaffFacts, TOTAL } from './registerFacts.ts'
import { family, type Measure, registerTable } from './registerTable.ts'
import { countedOnceNote } from './unitRows.ts'
import type { ReportWords } from './words.ts'

/** Table 2: the officers by sex, ethnicity, Party membership, employment, and who came and went. */
export function staffTable(facts: ReportFacts, words: ReportWords, registers: RegisterFacts): TableBody {
  const { staff } = registers
  const { genderUnknown: gender = 0, ethnicityUnknown: ethnicity = 0 } = staff[TOTAL] ?? {}
  return registerTable(facts, words, {
    title: words.staffTitle,
    own: 'ownOfficers',
    families: [family(staff, measuresOf(words))],
    notes: [
      words.noteStaff,
      ...(gender + ethnicity > 0 ? [fill(words.noteStaffUnknown, { gender, ethnicity })] : []),
      ...countedOnceNote(facts, words),
    ],
  })
}

/** Table 2b: the officers by the office they hold. */
export function staffOfficesTable(
  facts: ReportFacts,
  words: ReportWords,
  { offices, staffOffices }: RegisterFacts,
): TableBody {
  return registerTable(facts, words, {
    title: words.staffOfficesTitle,
    own: 'ownOfficers',
    families: [
      family(
        staffOffices,
        offices.map(({ key, name }) => ({ key, heading: name, width: 14, value: (held) => held[key] ?? 0 })),
      ),
    ],
    notes: [words.noteStaffOffices],
  })
}

function measuresOf(words: ReportWords): Measure<StaffFacts>[] {
  const officers = (where: Terms) => ({ collection: 'officers', where, onAsOf: true })
  const employed = (type: string) => officers({ employmentType: { equals: type } })
  const group = (name: string) => ({ group: name })
  return [
    { key: 'officers', heading: words.officersAll, value: (f) => f.officers, behind: officers({}) },
    {
      key: 'female',
      heading: words.female,
      value: (f) => f.female,
      behind: officers({ gender: { equals: 'female' } }),
    },
    { key: 'minority', heading: words.minority, value: (f) => f.minority },
    {
      key: 'partyMembers',
      heading: words.partyMembers,
      value: (f) => f.partyMembers,
      behind: officers({ partyMember: { equals: true } }),
    },
    { key: 'fullTime', heading: words.fullTime, ...group(words.engagement), value: (f) => f.fullTime },
    {
      key: 'partTime',
      heading: words.partTime,
      ...group(words.engagement),
      value: (f) => f.officers - f.fullTime,
    },
    ...(['cadre', 'civilServant', 'publicEmployee'] as const).map((key) => ({
      key,
      heading: words.choices.employmentType[key] ?? key,
      ...group(words.employment),
      value: (f: StaffFacts) => f[key],
      behind: employed(key),
    })),
    {
      key: 'otherEmployment',
      heading: words.choices.employmentType.other ?? '',
      ...group(words.employment),
      value: (f) => f.otherEmployment,
      behind: employed('other'),
    },
    { key: 'joined', heading: words.joined, ...group(words.changes), value: (f) => f.joined },
    { key: 'left', heading: words.left, ...group(words.changes), value: (f) => f.left },
  ]
}

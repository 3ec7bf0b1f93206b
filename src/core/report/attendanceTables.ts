import type { ReportFacts } from './facts.ts'
import type { TableBody } from './model.ts'
import type { ArtFacts, RegisterFacts, SummonsFacts, UniformFacts } from './registerFacts.ts'
import { family, type Measure, registerTable } from './registerTable.ts'
import { rateOf } from './unitRows.ts'
import type { ReportWords } from './words.ts'
import { instantInYear } from './yearTerms.ts'

const ATTENDANCES = ['onTime', 'late', 'excused', 'absent', 'substitute'] as const

/** Table 11: attendance of summoned meetings, on time and in person (R33, R41), and shirts checked (R32, R40). */
export function meetingsTable(
  facts: ReportFacts,
  words: ReportWords,
  { summons, uniforms }: RegisterFacts,
): TableBody {
  return registerTable(facts, words, {
    title: words.meetingsTitle,
    own: 'ownOfficers',
    families: [family(summons, summonsMeasures(facts, words)), family(uniforms, uniformMeasures(words))],
    notes: [words.noteMeetings],
  })
}

/** Table 5c: songs, dances and sports (R39). */
export function artTable(facts: ReportFacts, words: ReportWords, { art }: RegisterFacts): TableBody {
  const behind = (kinds: string[]) => ({
    collection: 'activities',
    where: { kind: { in: kinds }, state: { equals: 'approved' }, ...instantInYear(facts, 'startsAt') },
  })
  const { song = '', dance = '', sport = '' } = words.choices.activityKind
  const measures: Measure<ArtFacts>[] = [
    { key: 'songs', heading: song, width: 18, value: (f) => f.songs, behind: behind(['song']) },
    { key: 'dances', heading: dance, width: 18, value: (f) => f.dances, behind: behind(['dance']) },
    { key: 'sports', heading: sport, width: 18, value: (f) => f.sports, behind: behind(['sport']) },
    { key: 'officers', heading: words.officersTaking, width: 18, value: (f) => f.officers },
  ]
  return registerTable(facts, words, {
    title: words.artTitle,
    own: 'ownOfficers',
    families: [family(art, measures)],
    notes: [words.noteArt],
  })
}

function summonsMeasures(facts: ReportFacts, words: ReportWords): Measure<SummonsFacts>[] {
  const group = words.summoned
  const behind = (more: Record<string, { equals: string }>) => ({
    collection: 'activities',
    where: {
      kind: { equals: 'summonedMeeting' },
      state: { equals: 'approved' },
      ...instantInYear(facts, 'startsAt'),
      ...more,
    },
  })
  const all = (f: SummonsFacts) => ATTENDANCES.reduce((sum, key) => sum + f[key], 0)
  return [
    { key: 'all', heading: words.summonedAll, group, value: all, behind: behind({}) },
    ...ATTENDANCES.map((key) => ({
      key,
      heading: words.choices.attendance[key] ?? key,
      group,
      value: (f: SummonsFacts) => f[key],
      behind: behind({ attendance: { equals: key } }),
    })),
    {
      key: 'onTimeRate',
      heading: words.onTimeRate,
      group,
      kind: 'rate',
      value: (f) => rateOf(f.onTime, all(f)),
    },
    {
      key: 'inPersonRate',
      heading: words.inPersonRate,
      group,
      kind: 'rate',
      value: (f) => rateOf(f.onTime + f.late, all(f)),
    },
  ]
}

function uniformMeasures(words: ReportWords): Measure<UniformFacts>[] {
  const group = words.uniformChecks
  return [
    { key: 'checked', heading: words.uniformChecked, group, value: (f) => f.worn + f.missing },
    { key: 'worn', heading: words.uniformWorn, group, value: (f) => f.worn },
    {
      key: 'wornRate',
      heading: words.rate,
      group,
      kind: 'rate',
      value: (f) => rateOf(f.worn, f.worn + f.missing),
    },
  ]
}

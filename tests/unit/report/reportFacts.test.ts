import { describe, expect, it } from '@jest/globals'
import { type Day, toDay } from '#core/calendar/day.ts'
import { figureChanges } from '#core/report/figureChanges.ts'
import { reportFacts } from '#core/report/reportFacts.ts'
import type { UnitFigures } from '#core/standards/figures.ts'
import { sampleFacts, sampleRow } from './sampleFacts.ts'
import { emptyRegisters } from './sampleRegisters.ts'

const row = (unit: string, seed: number) => {
  const { previous: _, ...figures } = sampleRow(unit, unit, seed)
  return { ...figures, level: 'district' }
}
const figures = (seed: number): UnitFigures => ({
  unit: { id: 'q1', name: 'Quận đoàn', level: 'district' },
  year: 2026,
  from: toDay('2025-10-01'),
  to: toDay('2026-09-30'),
  asOf: toDay('2026-09-30'),
  over: '2026-09-30T17:00:00.000Z',
  meetingShare: 80,
  total: row('q1', seed),
  own: null,
  children: [row('c1', seed)],
  countedOnce: 0,
  countedBy: {},
})
const line = { unit: 'q1', name: 'Quận đoàn', dueDay: '2026-10-29' as Day, submittedAt: null, corrections: 0 }
const joined = (previous: UnitFigures | null) =>
  reportFacts({
    figures: figures(5),
    previous,
    heading: sampleFacts().heading,
    lastDay: toDay('2026-10-29'),
    attestations: [],
    reporting: [{ ...line, state: 'none' }],
    takenAt: 0,
    demo: false,
    lastYear: null,
    goals: { T2a: 100 },
    plan: {
      programme: 'Phong trào',
      targets: {},
      themes: { name: 'Nội dung', each: [] },
      papers: {},
      attendance: null,
    },
    registers: emptyRegisters(),
  })

describe('reportFacts', () => {
  it('keeps the shape of the figures over HTTP at the top', () => {
    const facts = joined(null)
    expect(facts).toMatchObject({ unit: 'q1', year: 2026, targets: figures(5).total.targets })
    expect(facts.children[0]).toMatchObject({ unit: 'c1', standards: figures(5).total.standards })
  })
  it('sets last year beside every row', () => {
    expect(joined(figures(3)).children[0]?.previous).toEqual(figures(3).total.targets)
  })
  it('calls a year in which nothing was recorded a year without data', () => {
    expect(joined(figures(0)).total.previous).toBeNull()
  })
  it('says that the unit has begun the report that is being compiled', () => {
    expect(joined(null).reporting[0]?.state).toBe('draft')
  })
})

describe('what a further revision changes', () => {
  const facts = (seed: number, children = ['c1']) => ({
    total: sampleRow('q1', 'Quận đoàn', seed),
    children: children.map((unit) => sampleRow(unit, unit, seed)),
  })
  it('is nothing where every figure is the same', () => {
    expect(figureChanges(facts(2), facts(2))).toEqual([])
  })
  it('is each figure that differs, of the unit and of each below', () => {
    const changes = figureChanges(facts(2), facts(3))
    expect(changes.map(({ unit, key }) => `${unit} ${key}`)).toEqual(
      ['q1', 'c1'].flatMap((unit) =>
        ['T2a', 'weeklyHours', 'monthlyAttendance'].map((key) => `${unit} ${key}`),
      ),
    )
    expect(changes[0]).toMatchObject({ kind: 'target', before: [6, 8], after: [9, 12] })
  })
  it('names units that came and went', () => {
    const changes = figureChanges(facts(2, ['c1']), facts(2, ['c2']))
    expect(changes.filter(({ before }) => before === null).every(({ unit }) => unit === 'c2')).toBe(true)
    expect(changes.filter(({ after }) => after === null).every(({ unit }) => unit === 'c1')).toBe(true)
    expect(changes).toHaveLength(6)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { planProblem } from '#core/standards/planProblem.ts'
import { planReferences, strayPlaces } from '#core/standards/planReferences.ts'
import { PRINTED } from '#core/standards/planShape.ts'
import { vi } from '#i18n/print.ts'
import { plan } from '#seed/plan.ts'

const second = JSON.parse(readFileSync('seed/plans/guong-mau-trach-nhiem-sang-tao.json', 'utf8'))

describe('a plan that contradicts itself', () => {
  it('is neither of the demonstration plans', () => {
    expect(planReferences(plan)).toBeNull()
    expect(planReferences(second.definition)).toBeNull()
    expect([...strayPlaces(plan), ...strayPlaces(second.definition)]).toEqual([])
  })

  const lists = [
    'levels',
    'groups',
    'contents',
    'themes',
    'commitments',
    'merits',
    'standards',
    'targets',
  ] as const
  it.each(lists)('has a key of %s twice', (list) => {
    const rows = plan[list] as { key: string }[]
    const given = { ...plan, [list]: [...rows, rows[0]] } as PlanDefinition
    expect(planReferences(given)).toBe(`${list}.${rows.length}.key`)
    expect(planProblem(given)).toBe(`${list}.${rows.length}.key`)
  })

  const [group] = plan.groups
  const [standard, ...standards] = plan.standards
  const [target, ...targets] = plan.targets
  if (!group || !standard || !target) throw new Error('the plan has lost its lists')
  it.each<[string, Partial<PlanDefinition>, string]>([
    [
      'a level that a group names',
      { groups: [{ ...group, rules: [{}, { levels: ['moon'] }] }, ...plan.groups.slice(1)] },
      'groups.0.rules.1.levels',
    ],
    [
      'a group that a number names',
      { standards: [{ ...standard, numbers: [{ groups: ['Z'], number: 1 }] }, ...standards] },
      'standards.0.numbers.0.groups',
    ],
    [
      'a level that a number names beside a known one',
      { standards: [{ ...standard, numbers: [{ levels: ['branch', 'moon'], number: 1 }] }, ...standards] },
      'standards.0.numbers.0.levels',
    ],
    [
      'a level that a target names',
      { targets: [{ ...target, levels: ['moon'] }, ...targets] },
      'targets.0.levels',
    ],
    ['years that end before they begin', { years: { from: 2026, to: 2025 } }, 'years.to'],
    [
      'office hours that end as they begin',
      {
        officeHours: {
          ...plan.officeHours,
          windows: [
            { from: '07:00', to: '11:30' },
            { from: '13:00', to: '13:00' },
          ],
        },
      },
      'officeHours.windows.1.to',
    ],
  ])('lacks, or turns round: %s', (_, change, path) => {
    const given = { ...plan, ...change }
    const stray = /levels|groups$/.test(path)
    expect(strayPlaces(given)).toEqual(stray ? [path] : [])
    expect(planReferences(given)).toBe(stray ? null : path)
  })

  it('may begin and end in one year', () => {
    expect(planReferences({ ...plan, years: { from: 2026, to: 2026 } })).toBeNull()
  })
})

it('titles of papers that nobody prints are refused', () => {
  const title = { title: 'x', subject: 'y' }
  expect(planProblem({ ...plan, forms: { ...plan.forms, poem: title } })).toBe('forms.poem')
  expect(planProblem({ ...plan, forms: { summary: title } })).toBeNull()
})

it('every paper that is printed can have its title from the plan', () => {
  expect([...PRINTED].sort()).toEqual(Object.keys(vi.forms).sort())
})

import { describe, expect, it } from '@jest/globals'
import { type Shape, shapeProblem } from '#core/input/shape.ts'
import { planProblem } from '#core/standards/planProblem.ts'
import { planShape } from '#core/standards/planShape.ts'
import { en, vi } from '#i18n/planEditor.ts'
import { plan } from '#seed/plan.ts'

describe('the shape of data that is edited', () => {
  const row: Shape = {
    kind: 'group',
    fields: { key: { kind: 'text' }, note: { kind: 'text', optional: true } },
  }
  it.each<[string, Shape, unknown, string | null]>([
    ['a text', { kind: 'text' }, 'có', null],
    ['a blank text', { kind: 'text' }, '  ', ''],
    ['a number for a text', { kind: 'longText' }, 1, ''],
    ['words', { kind: 'words' }, { vi: 'a', en: 'b' }, null],
    ['words in one language', { kind: 'words' }, { vi: 'a' }, 'en'],
    ['a flag', { kind: 'flag' }, false, null],
    ['no flag', { kind: 'flag' }, 0, ''],
    ['a count at its bounds', { kind: 'count', min: 1, max: 3 }, 3, null],
    ['a count beyond', { kind: 'count', min: 1, max: 3 }, 4, ''],
    ['a part of a count', { kind: 'count', min: 1, max: 3 }, 1.5, ''],
    ['a choice', { kind: 'choice', choices: ['a'] }, 'a', null],
    ['no choice', { kind: 'choice', choices: ['a'] }, 'b', ''],
    ['29 February', { kind: 'monthDay' }, '02-29', null],
    ['30 February', { kind: 'monthDay' }, '02-30', ''],
    ['a day', { kind: 'day' }, '2026-02-28', null],
    ['no day', { kind: 'day' }, '2026-02-29', ''],
    ['a Saturday', { kind: 'saturday' }, '2026-11-21', null],
    ['a Sunday', { kind: 'saturday' }, '2026-11-22', ''],
    ['midnight', { kind: 'time' }, '24:00', null],
    ['no time', { kind: 'time' }, '24:01', ''],
    ['keys', { kind: 'pick', from: 'levels' }, ['branch'], null],
    ['weekdays', { kind: 'pick', from: 'weekdays' }, [1, 7], null],
    ['an eighth weekday', { kind: 'pick', from: 'weekdays' }, [8], ''],
    ['a list', { kind: 'list', of: row }, [{ key: 'a' }, { key: 'b', note: 'c' }], null],
    ['a list with a bad row', { kind: 'list', of: row }, [{ key: 'a' }, { key: '' }], '1.key'],
    ['a list too short', { kind: 'list', of: row, min: 1 }, [], ''],
    ['keyed rows', { kind: 'byKey', of: row, keys: 'any' }, { x: { key: 'a' } }, null],
    ['keyed rows with a bad one', { kind: 'byKey', of: row, keys: 'any' }, { x: {} }, 'x.key'],
    ['nothing where nothing is needed', { kind: 'text', optional: true }, undefined, null],
    ['nothing where something is', { kind: 'text' }, undefined, ''],
  ])('%s', (_name, shape, value, problem) => {
    expect(shapeProblem(shape, value)).toBe(problem)
  })
})

describe('the definition of a plan', () => {
  it('is sound as seeded, and names the first place that is not', () => {
    expect(planProblem(plan)).toBeNull()
    expect(planProblem(null)).toBe('')
    expect(planProblem({ ...plan, firstMonth: 13 })).toBe('firstMonth')
    const [first, ...standards] = plan.standards
    expect(planProblem({ ...plan, standards: [{ ...first, key: 'unknown' }, ...standards] })).toBe(
      'standards.0.key',
    )
    const holidays = [{ from: '2026-02-10', to: '2026-02-01', label: { vi: 'Tết', en: 'Tet' } }]
    const officeHours = { ...plan.officeHours, holidays }
    expect(planProblem({ ...plan, officeHours })).toBe('officeHours.holidays.0.to')
  })
})

describe('the words of the plan editor', () => {
  const found: { fields: string[][]; choices: string[] } = { fields: [], choices: [] }
  const walk = (shape: Shape, path: string[]) => {
    if (shape.kind === 'choice') found.choices.push(...shape.choices)
    if (shape.kind === 'list' || shape.kind === 'byKey') walk(shape.of, path)
    if (shape.kind !== 'group') return
    for (const [name, of] of Object.entries(shape.fields)) {
      found.fields.push([...path, name])
      walk(of, [...path, name])
    }
  }
  walk(planShape, [])

  it.each(['vi', 'en'] as const)('name every field and choice in %s', (language) => {
    const known = language === 'vi' ? vi : en
    const nameless = found.fields.filter((path) => {
      const pair = path.slice(-2).join('_')
      return !(pair in known.fields) && !((path.at(-1) ?? '') in known.fields)
    })
    expect(nameless).toEqual([])
    expect(found.choices.filter((choice) => !(choice in known.choices))).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'

const id = '11111111-1111-4111-8111-111111111111'
const fields: FieldShape[] = [
  { name: 'title', type: 'text', required: true, custom: { check: { type: 'text', max: 500 } } },
  { name: 'note', type: 'textarea', custom: { check: { type: 'text', max: 10_000 } } },
  { name: 'kind', type: 'text', custom: { check: { type: 'choice', choices: ['a', 'b'], name: 'kind' } } },
  {
    name: 'tags',
    type: 'text',
    hasMany: true,
    custom: { check: { type: 'choice', choices: ['x', 'y'], name: 'tag' } },
  },
  { name: 'day', type: 'text', custom: { check: { type: 'day' } } },
  { name: 'at', type: 'date', custom: { check: { type: 'instant' } } },
  { name: 'year', type: 'number', custom: { check: { type: 'integer', min: 2000, max: 2199 } } },
  { name: 'done', type: 'checkbox', custom: { check: { type: 'checkbox' } } },
  { name: 'unit', type: 'relationship', custom: { check: { type: 'reference', to: 'units' } } },
  { name: 'state', type: 'text', custom: { server: true, check: { type: 'text', max: 500 } } },
  {
    name: 'group',
    type: 'group',
    fields: [{ name: 'day', type: 'text', custom: { check: { type: 'day' } } }],
  },
  {
    name: 'rows',
    type: 'array',
    maxRows: 2,
    fields: [
      {
        name: 'officer',
        type: 'relationship',
        required: true,
        custom: { check: { type: 'reference', to: 'officers' } },
      },
    ],
  },
]
const codes = (input: Record<string, unknown>, partial = false) =>
  checkFields(fields, { title: 'Tên', ...input }, partial).refusals.map(({ code, path }) => `${code} ${path}`)

describe('what is checked on every save', () => {
  it.each([
    ['no title', { title: undefined }, 'required title'],
    ['spaces only', { title: '   ' }, 'required title'],
    ['invisible characters only', { title: '\u200b\u0301\ufeff' }, 'required title'],
    ['an object for text', { title: { $gt: '' } }, 'not-text title'],
    ['an array for text', { title: ['a'] }, 'not-text title'],
    ['a number for text', { title: 5 }, 'not-text title'],
    ['501 characters', { title: 'a'.repeat(501) }, 'too-long title'],
    ['10,001 characters', { note: 'a'.repeat(10_001) }, 'too-long note'],
    ['a NUL', { title: 'a\u0000b' }, 'control-character title'],
    ['an unpaired surrogate', { title: 'a\ud800b' }, 'control-character title'],
    ['a direction override', { title: 'a\u202eb' }, 'control-character title'],
    ['an unknown choice', { kind: 'c' }, 'not-a-choice kind'],
    ['an unknown choice among many', { tags: ['x', 'z'] }, 'not-a-choice tags.1'],
    ['a text for a group', { group: 'x' }, 'invalid-input group'],
    ['an array for a group', { group: [{}] }, 'invalid-input group'],
    ['something wrong in a group', { group: { day: 'x' } }, 'not-a-day group.day'],
    ['one value for many', { tags: 'x' }, 'not-an-array tags'],
    ['a day that is none', { day: '2026-02-30' }, 'not-a-day day'],
    ['a day written our way', { day: '29/10/2026' }, 'not-a-day day'],
    ['an instant without a zone', { at: '2026-10-29T10:00:00' }, 'not-an-instant at'],
    ['an impossible instant', { at: '2026-02-30T10:00:00Z' }, 'not-an-instant at'],
    ['a number as text', { year: '2026' }, 'not-a-number year'],
    ['a broken number', { year: Number.NaN }, 'not-a-number year'],
    ['a fraction', { year: 2026.5 }, 'not-a-number year'],
    ['a year too far', { year: 2200 }, 'not-a-number year'],
    ['an object without a prototype for a tick', { done: Object.create(null) }, 'not-a-choice done'],
    ['text for a tick', { done: 'true' }, 'not-a-choice done'],
    ['a reference that is no id', { unit: 'abc' }, 'unknown-reference unit'],
    ['a reference as an object', { unit: { id } }, 'unknown-reference unit'],
    ['a row that is no object', { rows: ['x'] }, 'invalid-input rows.0'],
    ['a row without its officer', { rows: [{}] }, 'required rows.0.officer'],
    ['too many rows', { rows: [{}, {}, {}] }, 'too-many rows'],
  ])('refuses %s', (_, input, expected) => {
    expect(codes(input)).toEqual([expected])
  })

  it('cleans text to NFC without outer spaces, takes out row ids, gathers references', () => {
    const { data, refusals, references } = checkFields(
      fields,
      {
        title: `  ${'Đoàn'.normalize('NFD')} `,
        state: 5,
        rows: [{ id: 'foreign', officer: id.toUpperCase() }],
        at: '2026-10-29T10:00:00+07:00',
      },
      false,
    )
    expect(refusals).toEqual([])
    expect(data).toMatchObject({ title: 'Đoàn', at: '2026-10-29T03:00:00.000Z', rows: [{ officer: id }] })
    expect(references).toEqual([{ to: 'officers', id, path: 'rows.0.officer' }])
  })

  it('lets an update leave out a required field, but not empty it', () => {
    expect(checkFields(fields, {}, true).refusals).toEqual([])
    expect(checkFields(fields, { title: null }, true).refusals).toEqual([{ code: 'required', path: 'title' }])
  })

  it('never throws, and what it lets through it lets through unchanged a second time', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('title', 'note', 'kind', 'tags', 'day', 'at', 'year', 'done', 'unit', 'rows'),
          fc.anything(),
        ),
        (input) => {
          const first = checkFields(fields, input, true)
          if (first.refusals.length > 0) return
          expect(checkFields(fields, first.data, true).data).toEqual(first.data)
        },
      ),
    )
  })
})

describe('a group', () => {
  it('sent as null is emptied field by field; left out it stays as it is', () => {
    expect(checkFields(fields, { title: 'Tên', group: null }, true).data.group).toEqual({ day: null })
    expect(checkFields(fields, { title: 'Tên' }, true).data).not.toHaveProperty('group')
  })
})

describe('a bare text in place of a row', () => {
  const row = {
    name: 'key',
    type: 'text',
    required: true,
    custom: { check: { type: 'text', max: 9 } },
  } as const
  const array = (shorthand: object): FieldShape => ({
    name: 'merits',
    type: 'array',
    fields: [row],
    custom: shorthand,
  })
  it('stands for the field its array names, and is refused elsewhere', () => {
    const short = array({ shorthand: { name: 'key', and: { met: true } } })
    expect(checkFields([short], { merits: ['work'] }, false).data.merits).toEqual([
      { key: 'work', met: true },
    ])
    expect(checkFields([short], { merits: [''] }, false).refusals).toMatchObject([{ path: 'merits.0.key' }])
    expect(checkFields([array({})], { merits: ['work'] }, false).refusals).toMatchObject([
      { path: 'merits.0' },
    ])
  })
})

import { describe, expect, it } from '@jest/globals'
import { isFilledLine } from '#core/form/isFilledLine.ts'

describe('a line of a form', () => {
  it.each([
    [{ id: 'a', what: '', by: null }, false],
    [{ id: 'a' }, false],
    [{ id: 'a', what: 'Dọn vệ sinh' }, true],
    [{ id: 'a', done: false }, true],
    [{ what: '' }, true],
    ['', true],
    [null, true],
  ])('%j is filled in: %s', (line, filled) => {
    expect(isFilledLine(line)).toBe(filled)
  })
})

import { describe, expect, it } from '@jest/globals'
import { isWeakPassword } from '#core/account/isWeakPassword.ts'

const names = ['canbo1@demo.local', 'doanvien-can-tho', null]

describe('a password', () => {
  it.each([
    ['of eleven characters', 'a'.repeat(11), true],
    ['of twelve', 'a'.repeat(12), false],
    ['of 128', 'a'.repeat(128), false],
    ['of 129', 'a'.repeat(129), true],
    ['that is the address', 'Canbo1@Demo.local', true],
    ['that is the login name', 'doanvien-can-tho', true],
    ['that holds the login name', 'doanvien-can-tho!', false],
  ])('%s: weak %s', (_name, password, weak) => {
    expect(isWeakPassword(password, names)).toBe(weak)
  })
})

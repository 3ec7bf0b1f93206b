import { describe, expect, it } from '@jest/globals'
import { nameDevice } from '#core/account/nameDevice.ts'
import { readSlipCode, SLIP_TRIES, type Slip, slipStanding, writeSlipCode } from '#core/account/slipCode.ts'

describe('the code of a slip', () => {
  it('is read however it was typed, and written in groups', () => {
    for (const typed of [
      'abcdefghjkmn2345',
      'ABCD-EFGH-JKMN-2345',
      ' abcd efgh jkmn 2345 ',
      'ABCD–efgh.jkmn2345',
    ]) {
      expect(readSlipCode(typed)).toBe('abcdefghjkmn2345')
    }
    expect(writeSlipCode('abcdefghjkmn2345')).toBe('ABCD-EFGH-JKMN-2345')
  })

  it.each([
    '',
    'abcd',
    'abcdefghjkmn23450',
    'abcdefghjkmn234o',
    'abcdefghjkmn234l',
    'ábcdefghjkmn2345',
    'abcd/efgh/jkmn2345',
  ])('is not %j', (typed) => expect(readSlipCode(typed)).toBeNull())
})

describe('how a slip stands', () => {
  const slip: Slip = { usedAt: null, revokedAt: null, expiresAt: 1000, tries: 0 }
  it.each([
    [{}, 999, 'open'],
    [{}, 1000, 'expired'],
    [{ tries: SLIP_TRIES - 1 }, 0, 'open'],
    [{ tries: SLIP_TRIES }, 0, 'locked'],
    [{ revokedAt: 5, tries: SLIP_TRIES }, 0, 'revoked'],
    [{ usedAt: 5, revokedAt: 6 }, 2000, 'used'],
  ] as const)('%j at %d: %s', (more, at, expected) => {
    expect(slipStanding({ ...slip, ...more }, at)).toBe(expected)
  })
})

describe('a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36',
      'Chrome · Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari · iPhone',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0',
      'Edge · Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36 Zalo android/12',
      'Zalo · Android',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox · Linux'],
    ['curl/8.5.0', 'curl/8.5.0'],
    ['x\u0000y', 'x y'],
    ['', ''],
  ])('%j is %j', (agent, expected) => expect(nameDevice(agent)).toBe(expected))
})

import { describe, expect, it } from '@jest/globals'
import { readEnvironment } from '#env'

const read = (given: Record<string, string>) => readEnvironment(given as unknown as NodeJS.ProcessEnv)
const address = 'postgres://somebody@localhost/city'
const secret = 'x'.repeat(32)

describe('the environment', () => {
  it('needs nothing: an embedded demonstration on port 3000', () => {
    expect(read({})).toMatchObject({
      problems: [],
      demo: true,
      PORT: 3000,
      serverURL: 'http://localhost:3000',
      DATA_DIR: '.data',
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '', SMTP_URL: '' })).toMatchObject({ problems: [], PORT: 3000 })
  })

  it('has its address follow the port unless one is given', () => {
    expect(read({ PORT: '8080' }).serverURL).toBe('http://localhost:8080')
    expect(read({ PORT: '8080', SERVER_URL: 'https://doan.example.vn' }).serverURL).toBe(
      'https://doan.example.vn',
    )
  })

  it('makes no demonstration in a database somebody gave, unless told', () => {
    expect(read({ DATABASE_URL: address }).demo).toBe(false)
    expect(read({ DATABASE_URL: address, DEMO: '1' }).demo).toBe(true)
    expect(read({ DEMO: '0' }).demo).toBe(false)
  })

  it('starts the application clock at an instant with zone, in the demonstration only', () => {
    expect(read({ APP_NOW: '2026-10-30T00:00:00+07:00' })).toMatchObject({
      problems: [],
      appNow: Date.UTC(2026, 9, 29, 17),
    })
    expect(read({ APP_NOW: '2026-10-30T00:00:00+07:00', DEMO: '0' }).problems).toEqual([
      expect.stringContaining('APP_NOW'),
    ])
    expect(read({ APP_NOW: '2026-10-30T00:00:00' }).problems).toEqual([expect.stringContaining('APP_NOW')])
  })

  it('wants a secret of its own with a given database in production', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: address }
    expect(read(production).problems).toEqual([expect.stringContaining('PAYLOAD_SECRET')])
    expect(read({ ...production, PAYLOAD_SECRET: secret }).problems).toEqual([])
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['SERVER_URL', 'doan.example.vn'],
    ['SMTP_URL', 'localhost:25'],
    ['PAYLOAD_SECRET', 'short'],
    ['DEMO', 'yes'],
    ['DEMO_PROFILE', '2027'],
  ])('names %s when it is %s', (name, value) => {
    expect(read({ [name]: value }).problems).toEqual([expect.stringContaining(name)])
  })

  it('names every wrong variable', () => {
    expect(read({ PORT: 'x', DEMO: 'x', SMTP_URL: 'x' }).problems).toHaveLength(3)
  })
})

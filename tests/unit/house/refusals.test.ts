import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { refusalStatus } from '#core/refusal.ts'
import { en, vi } from '#i18n/refusals.ts'

const folders = ['src', 'collections', 'hooks', 'jobs']
const read = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
const tests = read('tests', /(?<!house.refusals)\.test\.tsx?$/).join('\n')
const code = folders.flatMap((folder) => read(folder, /(?<!core.refusal|i18n.refusals)\.tsx?$/)).join('\n')

describe('every refusal', () => {
  it.each(Object.keys(refusalStatus))('%s is said somewhere, met by a test, and worded', (name) => {
    expect(code).toContain(`'${name}'`)
    expect(tests).toContain(`'${name}'`)
    for (const words of [vi, en]) expect((words as Record<string, string>)[name]?.trim()).toMatch(/[.?!]$/)
  })
})

import { describe, expect, it } from '@jest/globals'
import { allWords } from '#tests/support/panel/english.ts'

const [vi, en] = await Promise.all([allWords('vi'), allWords('en')])
/** The same in both languages: names, signs, and what is only a place for data. */
const SAME =
  /^(\P{L}|\{\{\w+\}\}|<\/?\d>|PDF|Word|Excel|JSON|URL|Zalo|Enter|Trách nhiệm|doanvien-2026|Tiếng Việt|A\d|T\d\w?)*$/u

describe('the words of the product, and of Payload under them', () => {
  it('stand in both languages, none empty', () => {
    const lacking = (these: typeof vi, those: typeof vi) =>
      [...these.keys()].filter((key) => !those.get(key)?.trim())
    expect(lacking(en, vi)).toEqual([])
    expect(lacking(vi, en).filter((key) => !ONLY_VIETNAMESE.test(key))).toEqual([])
  })

  it('have the same places for data', () => {
    const placesIn = (text = '') => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join(' ')
    const differing = [...en].filter(
      ([key, text]) => !key.startsWith('payload:') && placesIn(text) !== placesIn(vi.get(key)),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('are no English where they are to be Vietnamese', () => {
    const untranslated = [...en].filter(([key, text]) => vi.get(key) === text && !SAME.test(text))
    expect(untranslated.filter(([key]) => !ON_PURPOSE.test(key))).toEqual([])
  })
})

/** Letters that leave the office in Vietnamese, a new step's names, what a template asks to be typed, and a town. */
const ON_PURPOSE = /^letters\.ts:|:(newStep|newStepEn|template:yes|template:no|place)$/

/** Payload counts in more ways in some languages than in others. */
const ONLY_VIETNAMESE = /^payload:.*_(many|one|none|other)$/

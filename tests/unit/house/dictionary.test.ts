import { describe, expect, it } from '@jest/globals'
import * as browser from '#admin/dictionary.browser.ts'
import * as server from '#admin/dictionary.ts'

describe('the words in the browser', () => {
  it('are those of the language that was waited for, and of no other', async () => {
    const waiting = browser.awaitDictionary('en')
    expect(waiting).not.toBeNull()
    expect(browser.awaitDictionary('en')).toBe(waiting)
    expect(() => browser.dictionaryOf('en')).toThrow('not loaded')
    await waiting
    expect(browser.awaitDictionary('en')).toBeNull()
    expect(browser.dictionaryOf('en')).toBe(server.dictionaryOf('en'))
    expect(() => browser.dictionaryOf('vi')).toThrow('not loaded')
  })

  it('are there for both languages at once where nothing can be loaded later', async () => {
    browser.keepDictionary('vi', server.dictionaryOf('vi'))
    expect(browser.awaitDictionary('vi')).toBeNull()
    expect(browser.dictionaryOf('vi').shell.product).toBe('Trách nhiệm')
  })

  it('offer the same as the server’s', () => {
    expect(Object.keys(browser).sort()).toEqual(Object.keys(server).sort())
  })
})

import { expect } from 'expect'
import { bind } from 'jest-each'

const withEach = (of) => Object.assign((...given) => of(...given), { each: bind(of, false) })
const { before: beforeAll, after: afterAll, beforeEach, afterEach } = globalThis
const describe = withEach(globalThis.describe)
const it = withEach(globalThis.it)

/** What the tests of the core take of jest, on mocha, which loads them once and runs them again for each mutant. */
export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it }

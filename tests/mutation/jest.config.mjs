import all from '../../jest.config.mjs'

const { testMatch: _, displayName: __, ...unit } = all.projects[0]

/** The tests of the rules alone, for `npm run mutate`. */
export default {
  ...unit,
  rootDir: process.cwd(),
  testMatch: ['<rootDir>/tests/unit/{workflow,standards,calendar,hierarchy}/**/*.test.ts'],
}

import * as original from 'fast-check'

const DRAWS = 25

/** A rule that is broken shows in a table, or in the first few draws. */
const assert = (property, parameters) =>
  original.assert(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? DRAWS, DRAWS) })

export * from 'fast-check'
export default { ...original, assert }

import * as original from 'fast-check'

const DRAWS = 15
const SAMPLES = 60

/** A rule that is broken shows in a table, or in the first few draws. */
const assert = (property, parameters) =>
  original.assert(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? DRAWS, DRAWS) })

const sample = (generator, parameters) =>
  original.sample(generator, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? SAMPLES, SAMPLES) })

export * from 'fast-check'
export default { ...original, assert, sample }

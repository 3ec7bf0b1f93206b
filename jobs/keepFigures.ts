import { keepFigures as keep } from '#server/figures/kept/keepFigures.ts'
import { keepCounts } from '#server/lists/keepCounts.ts'
import type { Job } from './job.ts'

/** What is kept of figures and totals follows the records; until it has, what has changed is added when it is asked for. */
export const keepFigures: Job = {
  name: 'keep-figures',
  schedule: '*/20 * * * * *',
  by: 'each',
  run: async ({ payload, stopping }) => {
    await keepCounts(payload)
    await keep({ payload, stopping })
  },
}

import { keepFigures as keep } from '#server/figures/kept/keepFigures.ts'
import type { Job } from './job.ts'

/** What is kept of figures follows the records; until it has, those concerned are computed when they are asked for. */
export const keepFigures: Job = {
  name: 'keep-figures',
  schedule: '*/20 * * * * *',
  by: 'each',
  run: async ({ payload, stopping }) => {
    await keep({ payload, stopping })
  },
}

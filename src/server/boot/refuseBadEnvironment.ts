import { env } from '#env'
import { wordsFor } from './say.ts'

/** Prints every wrong variable in a line of its own and ends the process with code 1; goes on when there is none. */
export function refuseBadEnvironment(): void {
  const lines = env.problems.map((problem) => wordsFor('badVariable', { problem }))
  if (process.env.PAYLOAD_DROP_DATABASE === 'true') lines.push(wordsFor('dropRefused'))
  if (lines.length === 0) return
  for (const line of lines) console.error(line)
  process.exit(1)
}

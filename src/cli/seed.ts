import { env } from '#env'
import { say } from '#server/boot/say.ts'
import { seedDemonstration } from '../bootPayload.ts'
import type { Command } from './command.ts'

/** `npm run seed`: writes the demonstration city into a database that holds nothing; refuses any other. */
export const seed: Command = async (_args, { payload }) => {
  if (!env.demo) {
    say('seedingOff')
    return 1
  }
  if (await seedDemonstration(payload)) return 0
  say('seedingRefused')
  return 1
}

import { parseArgs } from 'node:util'
import { env } from '#env'
import { isScale, scales } from '#seed/scale/sizes.ts'
import { say } from '#server/boot/say.ts'
import { seedDemonstration, seedProvince } from '../bootPayload.ts'
import type { Command } from './command.ts'

/**
 * `npm run seed`: writes the demonstration city into a database that holds nothing; refuses any other. With
 * `-- --scale city` (or `third`, `tenth`, `hundredth`) a whole province instead, with the demonstration logins only where DEMO=1.
 */
export const seed: Command = async (args, { payload }) => {
  const { values } = parseArgs({ args: [...args], options: { scale: { type: 'string' } } })
  if (values.scale !== undefined && !isScale(values.scale)) {
    say('seedingScales', { scales: Object.keys(scales).join(', ') })
    return 1
  }
  if (values.scale === undefined && !env.demo) {
    say('seedingOff')
    return 1
  }
  if (await (values.scale ? seedProvince(payload, values.scale) : seedDemonstration(payload))) return 0
  say('seedingRefused')
  return 1
}

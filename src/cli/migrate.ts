import { say } from '#server/boot/say.ts'
import type { Command } from './command.ts'

/** `npm run migrate`: brings the database up to date, which every command does on its way; says that it is done. */
export const migrate: Command = async () => {
  say('migrated')
  return 0
}

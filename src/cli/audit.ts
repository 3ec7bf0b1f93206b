import { parseArgs } from 'node:util'
import { t } from '#i18n/translate.ts'
import { consoleLanguage } from '#server/boot/say.ts'
import { auditLog, sealLog } from '#server/log/auditLog.ts'
import { tellAudit } from '#server/log/tellAudit.ts'
import type { Command } from './command.ts'

/**
 * `npm run audit`: seals the days that are over and verifies the decision log: every row's hash, every record's chain,
 * every sealed day, and that each decided record still is what was decided on. Names what is broken; exit code 1 then.
 */
export const audit: Command = async (args, { payload }) => {
  parseArgs({ args: [...args], options: {} })
  const sealed = await sealLog(payload)
  console.log(t(consoleLanguage, 'log.sealed', { count: sealed }))
  const found = await auditLog(payload)
  for (const line of tellAudit(found, consoleLanguage)) console.log(line)
  return found.sound ? 0 : 1
}

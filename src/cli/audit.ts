import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { t } from '#i18n/translate.ts'
import { consoleLanguage } from '#server/boot/say.ts'
import { auditLog, sealLog } from '#server/log/auditLog.ts'
import { tellAudit } from '#server/log/tellAudit.ts'

type Means = { payload: Payload; print?: (line: string) => void }

/**
 * `npm run audit`: seals the days that are over and verifies the decision log: every row's hash, every record's chain,
 * every sealed day, and that each decided record still is what was decided on. Names what is broken; exit code 1 then.
 */
export async function audit(
  args: readonly string[],
  { payload, print = console.log }: Means,
): Promise<0 | 1> {
  parseArgs({ args: [...args], options: {} })
  const sealed = await sealLog(payload)
  print(t(consoleLanguage, 'log.sealed', { count: sealed }))
  const found = await auditLog(payload)
  for (const line of tellAudit(found, consoleLanguage)) print(line)
  return found.sound ? 0 : 1
}

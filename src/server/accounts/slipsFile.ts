import { writeInstant } from '#core/calendar/writeDay.ts'
import { accountSlipsPart } from '#core/paper/accountSlips.ts'
import { fill } from '#core/text/fill.ts'
import { env } from '#env'
import { vi } from '#i18n/accounts.ts'
import { now } from '../clock.ts'
import { documentFile, fileName, type PrintFormat } from '../document/documentFile.ts'
import type { IssuedSlip } from './issueSlips.ts'

/** Slips as a file to print; `name`: the unit's or the person's, `by` who made them. In Vietnamese, like every paper. */
export async function slipsFile(
  slips: readonly IssuedSlip[],
  { name, by, format }: { name: string; by: string; format: PrintFormat },
) {
  const words = { ...vi.slip, secret: fill(vi.slip.secret, { by }) }
  const printed = slips.map((slip) => ({
    ...slip,
    address: `${env.serverURL}/kich-hoat`,
    until: fill(vi.slip.untilAt, writeInstant(slip.expiresAt)),
  }))
  const title = fill(vi.slip.file, { name })
  const document = { title, author: by, at: now().getTime(), parts: [accountSlipsPart(printed, words)] }
  return { name: fileName(title, format), ...(await documentFile(document, format)) }
}

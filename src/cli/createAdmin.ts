import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { consoleLanguage, reasonOf, say, wordsFor } from '#server/boot/say.ts'
import { wordRefusal } from '#server/errors/wordRefusal.ts'
import { createAdministrator } from '#server/organisation/createAdministrator.ts'
import { RefusalError } from '#server/refuse.ts'
import type { Command } from './command.ts'

const options = { email: { type: 'string' }, name: { type: 'string' }, password: { type: 'string' } } as const

/**
 * `npm run create-admin -- --email=… --name=… [--password=…]`: makes the first administrator, or lets a locked-out one
 * in again. Asks for what is missing; a password that is not given is made up and shown once.
 */
export const createAdmin: Command = async (args, { payload }) => {
  try {
    const { values } = parseArgs({ args: [...args], options })
    const email = (values.email ?? (await ask('adminEmail'))).trim()
    if (!/^\S+@\S+$/.test(email)) {
      say('adminEmailMissing')
      return 1
    }
    const name = (values.name ?? (await ask('adminName'))).trim() || email
    const password = values.password ?? randomBytes(12).toString('base64url')
    await createAdministrator({ payload, email, name, password })
    say('adminMade', { email })
    if (values.password === undefined) say('adminPassword', { password })
    return 0
  } catch (error) {
    console.error(wordsFor('failed', { reason: inWords(error) }))
    return 1
  }
}

/** Nobody can be asked where no person sits at the keyboard: the answer is empty. */
async function ask(key: 'adminEmail' | 'adminName'): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(wordsFor(key))
  lines.close()
  return answer
}

function inWords(error: unknown): string {
  if (!(error instanceof RefusalError)) return reasonOf(error)
  return error.refusals.map((refusal) => wordRefusal(consoleLanguage, refusal)).join(' ')
}

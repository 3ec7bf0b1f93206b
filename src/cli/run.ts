import { openDataDir } from '#server/boot/openDataDir.ts'
import { refuseBadEnvironment } from '#server/boot/refuseBadEnvironment.ts'
import { runCommand } from '#server/boot/runProcess.ts'
import type { Command } from './command.ts'

const commands: Record<string, () => Promise<Command>> = {
  migrate: async () => (await import('./migrate.ts')).migrate,
  seed: async () => (await import('./seed.ts')).seed,
  import: async () => (await import('./import.ts')).runImport,
  audit: async () => (await import('./audit.ts')).audit,
  'verify-figures': async () => (await import('./verifyFigures.ts')).verifyFiguresCommand,
  'create-admin': async () => (await import('./createAdmin.ts')).createAdmin,
}

const [name = '', ...args] = process.argv.slice(2)
refuseBadEnvironment()
await runCommand(async () => {
  const load = commands[name]
  if (!load) throw new Error(`no command ${name}; there are ${Object.keys(commands).join(', ')}`)
  const { bootPayload } = await import('../bootPayload.ts')
  const payload = await bootPayload({ dataDir: openDataDir() })
  const command = await load()
  return command(args, { payload })
})

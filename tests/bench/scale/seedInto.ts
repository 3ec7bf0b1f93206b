import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Scale } from '#seed/scale/sizes.ts'

const root = path.join(import.meta.dirname, '../../..')

/** `npm run seed -- --scale …` without npm. */
export async function seedInto(scale: Scale, environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['tools/run.mjs', 'src/cli/run.ts', 'seed', '--scale', scale], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`seeding ended with ${code}`)
}

/** How long the statements of these reports take over a plain connection, in milliseconds. */
export async function bareTime(
  environment: Record<string, string>,
  question: { units: readonly string[]; year: number },
): Promise<number> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(import.meta.dirname, 'bareStatements.ts')],
    {
      cwd: root,
      env: { ...process.env, ...environment, QUESTION: JSON.stringify(question), LOG_LEVEL: 'silent' },
    },
  )
  return Number(stdout.trim().split('\n').at(-1))
}

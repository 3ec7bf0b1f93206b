import { getPayload, type Payload } from 'payload'
import { env } from '#env'
import type { Scale } from '#seed/scale/sizes.ts'
import { enter } from '#server/boot/answerWaiting.ts'
import { withConnection } from '#server/boot/checkDatabase.ts'
import { closeLater } from '#server/boot/closeInOrder.ts'
import { closePayload } from '#server/boot/closePayload.ts'
import { alone, type Migration, migrate, migrationsIn, refuseNewer } from '#server/boot/migrate.ts'
import { openDatabase } from '#server/boot/openDatabase.ts'
import { say } from '#server/boot/say.ts'

type Options = { dataDir: string; keep?: boolean; onUsable?: () => void }

/**
 * Opens the database, brings it up to date, writes what every installation begins with, and gives Payload;
 * `onUsable` is called when the database has passed its checks. What is opened is closed by `closeAll`.
 */
export async function bootPayload(options: Options): Promise<Payload> {
  const { dataDir, keep = false, onUsable } = options
  enter('database')
  const opening = openDatabase({ dataDir, keep })
  closeLater(async () => (await opening.catch(() => undefined))?.close())
  const { url } = await opening
  const { migrations } = await import('#migrations/index.ts')
  return withConnection(url, (client) =>
    alone(client, async () => {
      const known = migrations as unknown as Migration[]
      refuseNewer(await migrationsIn(client), known)
      onUsable?.()
      enter('migrations')
      const payload = await openPayload()
      await migrate(payload, await migrationsIn(client), known)
      const { seedBase } = await import('#seed/base.ts')
      await seedBase({ payload })
      return payload
    }),
  )
}

/** Writes the demonstration city into a database that holds nothing else; false when it does. */
export async function seedDemonstration(payload: Payload): Promise<boolean> {
  const { isEmpty, seedDemo } = await import('#seed/demo/index.ts')
  if (!(await isEmpty({ payload }))) return false
  enter('demonstration')
  say('seeding')
  const begun = performance.now()
  const onProgress = (step: string) => say('seedingStep', { step })
  const written = await seedDemo({
    payload,
    onProgress,
    seedNumber: env.DEMO_SEED,
    profile: env.DEMO_PROFILE,
  })
  if (written) say('seeded', { seconds: Math.round((performance.now() - begun) / 1000) })
  return written
}

/** Writes a whole province, to see how the application carries it; false when the database holds data. */
export async function seedProvince(payload: Payload, scale: Scale): Promise<boolean> {
  const { seedScale } = await import('#seed/scale/index.ts')
  say('seeding')
  const begun = performance.now()
  const seconds = () => Math.round((performance.now() - begun) / 1000)
  const onProgress = (step: string) => say('seedingStep', { step: `${step} (${seconds()} s)` })
  const written = await seedScale({ payload, scale, onProgress, seedNumber: env.DEMO_SEED, logins: env.demo })
  if (!written) return false
  const { keepCounts } = await import('#server/lists/keepCounts.ts')
  await keepCounts(payload)
  const { keepFigures } = await import('#server/figures/kept/keepFigures.ts')
  await keepFigures({ payload, onYear: (year) => onProgress(`Số liệu năm ${year}`) })
  say('seeded', { seconds: seconds() })
  return true
}

// Payload keeps the instance it made in this process; Next's bundle of the panel finds it there, so both share one pool.
async function openPayload(): Promise<Payload> {
  const { default: config } = await import('#config')
  const opening = getPayload({ config })
  closeLater(async () => closePayload(await opening))
  return opening
}

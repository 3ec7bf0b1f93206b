import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '#env'
import { openPostgres, type PostgresNews } from '../postgres/openPostgres.ts'
import { checkDatabase } from './checkDatabase.ts'
import { reasonOf, StartError, say } from './say.ts'

type Options = { dataDir: string; keep?: boolean }
type Database = { url: string; close: () => Promise<void> }

/**
 * Opens the instance's database and tells the configuration where it is and what secret to use, through
 * TN_DATABASE_URL and TN_SECRET; so it must run before `#config` is imported.
 */
export async function openDatabase({ dataDir, keep = false }: Options): Promise<Database> {
  const database = env.DATABASE_URL ? given(env.DATABASE_URL) : await embedded({ dataDir, keep })
  process.env.TN_DATABASE_URL = database.url
  process.env.TN_SECRET = env.PAYLOAD_SECRET ?? secretIn(dataDir)
  try {
    await checkDatabase(database.url)
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}

function given(url: string): Database {
  return { url, close: async () => undefined }
}

async function embedded({ dataDir, keep }: Required<Options>): Promise<Database> {
  try {
    return await openPostgres({ dataDir, keep, report: (news) => tell(news, dataDir) })
  } catch (error) {
    throw new StartError('databaseFailed', { reason: reasonOf(error) })
  }
}

function tell(news: PostgresNews, dataDir: string): void {
  if (news.what === 'starting') say('databaseStarting', { folder: dataDir })
  if (news.what === 'lost') say('databaseLost')
  if (news.what === 'restarted') say('databaseBack')
  if (news.what === 'data') say('databaseFolder', { folder: news.folder })
  if (news.what === 'programs') say('programsFolder', { folder: news.folder })
}

/** Signs sessions; made once and kept, so that a restart signs nobody out. */
function secretIn(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch {
    // it is there already
  }
  return readFileSync(file, 'utf8').trim()
}

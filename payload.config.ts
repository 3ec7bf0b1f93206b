import { resolve } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from '#collections/index.ts'
import { refuseOpenAccess } from '#collections/refuseOpenAccess.ts'
import { MAX_FILE } from '#core/input/files.ts'
import { MAX_DEPTH } from '#core/query/checkQuery.ts'
import { withEndpoints } from '#endpoints/index.ts'
import { env } from '#env'
import { answerError } from '#hooks/errors/answerError.ts'
import { panelWords, vietnamese } from '#i18n/panel.ts'
import { quietLogger } from '#server/errors/quietLogger.ts'
import { followPapers } from '#server/followPapers.ts'
import { emailAdapter } from '#server/mail/emailAdapter.ts'
import { databaseAdapter } from '#server/sql/adapter.ts'
import { panel } from './src/admin/panel.ts'

const { all, root } = withEndpoints(collections)

export default buildConfig({
  admin: panel,
  collections: all,
  cookiePrefix: 'trach-nhiem',
  cors: [env.serverURL],
  csrf: [env.serverURL],
  db: databaseAdapter(),
  defaultDepth: 0,
  email: emailAdapter,
  endpoints: root,
  graphQL: { disable: true },
  hooks: { afterError: [answerError] },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi: vietnamese, en }, translations: panelWords },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  logger: quietLogger,
  loggingLevels: {
    Forbidden: false,
    NotFound: false,
    AuthenticationError: false,
    QueryError: false,
    ValidationError: false,
  } as never,
  maxDepth: MAX_DEPTH,
  onInit: (payload) => {
    refuseOpenAccess(payload)
    // Ours is the one session check: the stock one would be asked again, by laxer rules, for whomever ours refuses.
    payload.authStrategies = payload.authStrategies.filter(({ name }) => name !== 'local-jwt')
    followPapers()
  },
  secret: process.env.TN_SECRET ?? env.PAYLOAD_SECRET ?? '',
  sharp,
  telemetry: false,
  typescript: {
    autoGenerate: false,
    outputFile: resolve('src/generated/payload-types.ts'),
  },
  upload: { limits: { fileSize: MAX_FILE.bytes, files: 1 }, abortOnLimit: true },
})

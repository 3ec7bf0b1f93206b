import { launch } from './launch.mjs'

// A change of the code that serves restarts the process; the
// panel's own files are reloaded by Next.
const watched = [
  'src/core',
  'src/server',
  'src/endpoints',
  'src/i18n',
  'collections',
  'hooks',
  'jobs',
  'seed',
  'payload.config.ts',
]
const environment = { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' }
await launch(
  'src/main.ts',
  process.argv.slice(2),
  environment,
  watched.flatMap((place) => ['--watch-path', place]),
)

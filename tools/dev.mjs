import { launch } from './launch.mjs'

// A change of code restarts the process (the database stays up for it); the panel's own files are reloaded by Next.
const environment = { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' }
await launch('src/main.ts', process.argv.slice(2), environment, ['--watch', '--watch-preserve-output'])

import { launch } from './launch.mjs'

// `node tools/run.mjs <script> [arguments]`: runs a script of ours from a bare checkout as well.
const [script = '', ...args] = process.argv.slice(2)
const production = script === 'src/worker.ts' || script.startsWith('src/cli/')
await launch(script, args, production ? { NODE_ENV: 'production' } : {})

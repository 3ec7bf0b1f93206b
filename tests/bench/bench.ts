import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { activityScenarios } from './activityScenarios.ts'
import type { Means } from './means.ts'
import { measure, type Result, type Scenario } from './measure.ts'
import { measurePanel, type PanelTimes } from './measurePanel.ts'
import { modelScenarios } from './modelScenarios.ts'
import { closeBench, type Opened, openBench } from './openBench.ts'
import { signIn } from './people.ts'
import { dailyScenarios, listScenarios } from './readScenarios.ts'
import { reportScenarios } from './reportScenarios.ts'
import { scaleBench } from './scale/scaleBench.ts'
import { markdownTable, plainTable, rowsOf } from './writeTable.ts'

// `npm run bench`: measures the production server on the demonstration city beside a bare endpoint, prints the table
// and writes docs/bench.md. With `-- --scale` a whole province in three sizes instead: docs/scale.md and docs/scale.svg;
// `--data-dir folder` keeps the provinces there.

const { values: options } = parseArgs({
  options: { scale: { type: 'boolean', default: false }, 'data-dir': { type: 'string' } },
})
const opened: Opened = []
let leaving = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave())
try {
  if (options.scale) await scaleBench(options['data-dir'], opened)
  else await run()
} catch (error) {
  if (!leaving) throw error
} finally {
  if (!leaving) await closeBench(opened)
}

async function run(): Promise<void> {
  console.log('Starting the server with its own demonstration city (and building the panel, if it is not) …')
  const { means, server } = await openBench(opened)
  console.log('Measuring: the panel …')
  const panel = await measurePanel(server.url)
  const results: Result[] = []
  for (const scenario of await makeScenarios(means)) {
    console.log(`Measuring: ${scenario.name} …`)
    results.push(await measure(scenario))
  }
  tell(results, panel)
}

async function leave(): Promise<void> {
  if (leaving) return
  leaving = true
  await closeBench(opened)
  process.exit(130)
}

/** In the order in which it is done; made while the city stands as it was written. */
async function makeScenarios(means: Means): Promise<Scenario[]> {
  const tokens = await signIn(means.ours)
  const lists = listScenarios(means, tokens)
  const daily = await dailyScenarios(means, tokens)
  return [
    ...lists,
    ...daily,
    ...(await activityScenarios(means, tokens)),
    ...(await reportScenarios(means, tokens)),
    ...(await modelScenarios(means, tokens)),
  ]
}

function tell(results: readonly Result[], panel: PanelTimes | null): void {
  const rows = rowsOf(results, panel)
  console.log(`\n${plainTable(rows)}\n`)
  if (panel === null) console.log('There is no Chromium here: the panel was not measured.')
  const cores = availableParallelism()
  const file = path.join(import.meta.dirname, '../../docs/bench.md')
  writeFileSync(file, `${head(cores)}\n\n${markdownTable(rows)}\n`)
  console.log(`Written to ${path.relative(process.cwd(), file)}`)
}

function head(cores: number): string {
  return `# What it takes

Written by \`npm run bench\` on ${cores} cores with Node ${process.versions.node}: the production server on the demonstration city with the
embedded PostgreSQL, client, both servers and database on the same machine. *Bare* is an endpoint of \`node:http\` and
\`pg\` (\`tests/bench/bare.ts\`) that checks the same token, session and posts and does the same reads or writes with
prepared statements and no framework, measured in turns with ours in the same run. Times are milliseconds to the last
byte, of the best of several rounds; *of 16*: with sixteen requests at once.`
}

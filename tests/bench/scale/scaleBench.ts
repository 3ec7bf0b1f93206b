import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { type Scale, scales } from '#seed/scale/sizes.ts'
import { closeBench, type Opened } from '../openBench.ts'
import { drawPlot } from './drawPlot.ts'
import { measureScale, type ScaleResult } from './measureScale.ts'

const sizes = ['tenth', 'third', 'city'] as const satisfies readonly Scale[]
const docs = path.join(import.meta.dirname, '../../../docs')

/**
 * `npm run bench -- --scale`: the same requests on a tenth, a third and the whole of a province, as a table and a plot in
 * the docs. Provinces are written into `dataDir` (a folder each) and taken away afterwards; one that stands there already
 * is used as it is, and left.
 */
export async function scaleBench(dataDir: string | undefined, opened: Opened): Promise<void> {
  const results: ScaleResult[] = []
  for (const scale of sizes) {
    console.log(`A province of size ${scale} …`)
    results.push(await measureScale(scale, { dataDir, opened }))
    await closeBench(opened)
  }
  const table = tableOf(results)
  console.log(`\n${table}\n`)
  writeFileSync(path.join(docs, 'scale.md'), `${head()}\n\n${table}\n\n![How costs grow](scale.svg)\n`)
  writeFileSync(path.join(docs, 'scale.svg'), drawPlot(results))
}

function tableOf(results: readonly ScaleResult[]): string {
  const names = results[0]?.rows.map(({ name }) => name) ?? []
  const head = ['', ...results.map(({ scale }) => share(scale)), 'goal', '']
  const lines = names.map((name) => {
    const rows = results.map((result) => result.rows.find((row) => row.name === name))
    const goal = rows.at(-1)?.goal
    const last = rows.at(-1)?.value ?? 0
    const cells = rows.map((row) => (row ? `${format(row.value)}${row.unit}` : ''))
    const met = goal === undefined ? '' : last <= goal ? 'met' : '**missed**'
    return [name, ...cells, goal === undefined ? '' : `≤ ${goal}${rows.at(-1)?.unit ?? ''}`, met]
  })
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function share(scale: Scale): string {
  if (scale === 'city') return 'whole'
  return scale === 'third' ? '1/3' : `1/${Math.round(1 / scales[scale])}`
}

function format(value: number): string {
  return value >= 1000
    ? value.toLocaleString('en')
    : value < 10
      ? value.toFixed(1)
      : String(Math.round(value))
}

function head(): string {
  return `# A whole province

Written by \`npm run bench -- --scale\` on ${availableParallelism()} cores with Node ${process.versions.node}: provinces of one shape in three sizes
(\`npm run seed -- --scale tenth|third|city\`), the production server with the embedded PostgreSQL, and the client on the same
machine, over HTTP, one request at a time. Each request is made in rounds of 20; p95 of the best round, since whatever else
the machine does can only slow a round down. The year is the plan year that ended last, every period of it over, where
nothing else is said; what is kept of figures is up to date. Compiling: every direct child of the city, one after the
other, over HTTP; *bare* is the time of the statements that make the same facts, sent one after the other over a plain
connection. Memory is the highest resident size of the server's process from its start to the end of all requests.`
}

import { scales } from '#seed/scale/sizes.ts'
import type { ScaleResult } from './measureScale.ts'

const [width, height, left, right, top, bottom] = [760, 420, 56, 250, 24, 44]
const colours = ['#1d4ed8', '#b45309', '#047857', '#7c3aed', '#be123c', '#0e7490', '#4d7c0f', '#6b7280']

/** Milliseconds (logarithmic) over the share of the whole province, a line a request. */
export function drawPlot(results: readonly ScaleResult[]): string {
  const names = results[0]?.rows.filter(({ unit }) => unit === ' ms').map(({ name }) => name) ?? []
  const most = Math.max(
    1,
    ...results.flatMap(({ rows }) => rows.filter((row) => row.unit === ' ms').map(({ value }) => value)),
  )
  const top10 = Math.ceil(Math.log10(most))
  const x = (share: number) => left + share * (width - left - right)
  const y = (ms: number) => height - bottom - (Math.log10(Math.max(1, ms)) / top10) * (height - top - bottom)
  const grid = Array.from({ length: top10 + 1 }, (_, power) => 10 ** power).map(
    (ms) =>
      `<line x1="${left}" x2="${width - right}" y1="${y(ms)}" y2="${y(ms)}" stroke="#d1d5db"/><text x="${left - 8}" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text>`,
  )
  const ticks = results.map(
    ({ scale, activities }) =>
      `<text x="${x(scales[scale])}" y="${height - bottom + 18}" text-anchor="middle">${(activities / 1e6).toFixed(1)} M</text>`,
  )
  const ends = spread(
    names.map((name) => y(results.at(-1)?.rows.find((row) => row.name === name)?.value ?? 1)),
  )
  const lines = names.map((name, place) => {
    const colour = colours[place % colours.length]
    const points = results.map(({ scale, rows }) => {
      const value = rows.find((row) => row.name === name)?.value ?? 1
      return `${x(scales[scale]).toFixed(1)},${y(value).toFixed(1)}`
    })
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',')
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`
    })
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}<text x="${width - right + 12}" y="${(ends[place] ?? 0) + 4}" fill="${colour}">${name}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="Milliseconds by size of the province">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${[...grid, ...ticks, ...lines].join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">activities in the database</text>
</svg>
`
}

/** Heights of labels, moved apart so that none lies on another. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((at, place) => ({ at, place })).sort((a, b) => a.at - b.at)
  const moved: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { at, place } of order) {
    last = Math.max(at, last + 15)
    moved[place] = last
  }
  return moved
}

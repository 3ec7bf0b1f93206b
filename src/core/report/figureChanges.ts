import type { ReportFacts, RowFacts } from './facts.ts'

/** One figure that two revisions of a report say differently; null where one of them does not have it. */
export type FigureChange = {
  unit: string
  name: string
  kind: 'target' | 'standard'
  key: string
  before: readonly [done: number, all: number] | null
  after: readonly [done: number, all: number] | null
}

type Figures = Pick<RowFacts, 'unit' | 'name' | 'targets' | 'standards'>
type Both = Pick<ReportFacts, 'total' | 'children'>

/** What a revision says otherwise than the one before: of the whole unit first, then of each unit below. */
export function figureChanges(before: Both, after: Both): FigureChange[] {
  const earlier = new Map(before.children.map((row) => [row.unit, row]))
  const later = new Set(after.children.map(({ unit }) => unit))
  const gone = before.children.filter(({ unit }) => !later.has(unit))
  return [
    ...changesOf(before.total, after.total),
    ...after.children.flatMap((row) => changesOf(earlier.get(row.unit) ?? null, row)),
    ...gone.flatMap((row) => changesOf(row, null)),
  ]
}

function changesOf(before: Figures | null, after: Figures | null): FigureChange[] {
  const of = after ?? before
  if (of === null) return []
  const [left, right] = [pairsOf(before), pairsOf(after)]
  return [...new Set([...right.keys(), ...left.keys()])].flatMap((at) => {
    const [one, other] = [left.get(at) ?? null, right.get(at) ?? null]
    if (String(one?.pair) === String(other?.pair)) return []
    const { kind, key } = (other ?? one) as Pair
    return [
      { unit: of.unit, name: of.name, kind, key, before: one?.pair ?? null, after: other?.pair ?? null },
    ]
  })
}

type Pair = Pick<FigureChange, 'kind' | 'key'> & { pair: readonly [number, number] }

function pairsOf(row: Figures | null): Map<string, Pair> {
  const pairs: Pair[] = [
    ...(row?.targets ?? []).map(
      ({ key, numerator, denominator }): Pair => ({ kind: 'target', key, pair: [numerator, denominator] }),
    ),
    ...(row?.standards ?? []).map(
      ({ key, met, owed }): Pair => ({ kind: 'standard', key, pair: [met, owed] }),
    ),
  ]
  return new Map(pairs.map((each) => [`${each.kind}:${each.key}`, each]))
}

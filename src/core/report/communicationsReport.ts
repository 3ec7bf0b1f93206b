import type { ReportFacts } from './facts.ts'
import { listTable } from './listTable.ts'
import type { Row, TableBody } from './model.ts'
import { type CommunicationFacts, TOTAL } from './registerFacts.ts'
import type { ReportWords } from './words.ts'

/** Items by kind beside those of the year before; null in other reports. */
export function communicationsCompared(facts: ReportFacts, words: ReportWords): TableBody | null {
  const { communications } = facts
  if (!communications) return null
  const [now, before] = [communications.lines[TOTAL], communications.before[TOTAL]]
  const row = (kind: Row['kind'], heading: string, of: (facts?: CommunicationFacts) => number): Row => {
    const [earlier, later] = [before ? of(before) : null, of(now)]
    return { kind, cells: [heading, earlier, later, earlier === null ? null : later - earlier] }
  }
  const kinds = Object.entries(words.choices.communicationKind)
  return {
    title: words.comparedTitle,
    columns: [
      { key: 'kind', heading: words.comparedKind, kind: 'text', width: 40 },
      { key: 'before', heading: words.comparedBefore, kind: 'count', width: 16 },
      { key: 'now', heading: words.comparedNow, kind: 'count', width: 16 },
      { key: 'change', heading: words.comparedChange, kind: 'count', width: 16 },
    ],
    rows: [
      ...kinds.map(([key, heading]) => row('unit', heading, (each) => each?.kinds[key] ?? 0)),
      row('total', words.total, (each) => itemsOf(each)),
      row('total', words.reach, (each) => each?.reach ?? 0),
    ],
    notes: before ? [] : [words.notePrevious],
  }
}

/** Every item of the register, the latest last; null in other reports. */
export function communicationItems({ communications }: ReportFacts, words: ReportWords): TableBody | null {
  if (!communications) return null
  return listTable(communications.items, words, {
    title: words.itemsTitle,
    columns: [
      { key: 'title', heading: words.itemTitle, kind: 'text', width: 44, value: (item) => item.title },
      { key: 'unit', heading: words.unit, kind: 'text', width: 30, value: (item) => item.unit },
      {
        key: 'kind',
        heading: words.form,
        kind: 'text',
        width: 18,
        value: (item) => words.choices.communicationKind[item.kind] ?? item.kind,
      },
      { key: 'day', heading: words.day, kind: 'day', width: 12, value: (item) => item.day },
      { key: 'outlet', heading: words.itemOutlet, kind: 'text', width: 26, value: (item) => item.outlet },
      { key: 'reach', heading: words.reach, kind: 'count', width: 12, value: (item) => item.reach },
    ],
    open: (item) => ({ kind: 'record', collection: 'communications', id: item.id }),
  })
}

/** How many items a line has. */
export function itemsOf(facts: CommunicationFacts | undefined): number {
  return Object.values(facts?.kinds ?? {}).reduce((sum, count) => sum + count, 0)
}

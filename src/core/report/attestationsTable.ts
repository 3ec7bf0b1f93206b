import { fill } from '#core/text/fill.ts'
import type { AttestationFact, ReportFacts } from './facts.ts'
import type { Row, TableBody } from './model.ts'
import type { ReportWords } from './words.ts'

/** Table 15b: which units below attested their data; null in reports that did not keep it, or of a unit with none below. */
export function attestationsTable(facts: ReportFacts, words: ReportWords): TableBody | null {
  const attestations = facts.attestations ?? []
  if (attestations.length === 0) return null
  const attested = attestations.filter(({ at }) => at !== null).length
  return {
    title: words.attestTitle,
    columns: [
      { key: 'number', heading: words.number, kind: 'count', width: 6 },
      { key: 'unit', heading: words.unit, kind: 'text', width: 40 },
      { key: 'state', heading: words.attestState, kind: 'text', width: 40 },
      { key: 'at', heading: words.attestedAt, kind: 'instant', width: 18 },
      { key: 'by', heading: words.attestedBy, kind: 'text', width: 28 },
    ],
    rows: attestations.map(
      (each, index): Row => ({
        kind: 'unit',
        cells: [index + 1, each.name, stateOf(each, words), each.at, each.by],
      }),
    ),
    notes: [fill(words.noteAttest, { attested, units: attestations.length })],
  }
}

function stateOf({ at, changed }: AttestationFact, words: ReportWords): string {
  if (at === null) return words.attestNone
  return changed ? words.attestChanged : words.attestGood
}

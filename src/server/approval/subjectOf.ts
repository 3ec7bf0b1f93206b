import type { Subject } from '#core/workflow/subject.ts'
import type { Case } from './loadCases.ts'
import type { Facts } from './loadFacts.ts'

type Known = Pick<Facts, 'history' | 'contributors' | 'units' | 'posts'> & {
  content: Record<string, unknown>
  counted: boolean
}

/** A loaded record as the core decides over it. */
export function subjectOf(record: Case, known: Known): Subject {
  const { officer, unit } = record
  const own = known.units.find((one) => one.id === unit)
  const offices = known.posts.filter((post) => post.officer === officer && post.unit === unit)
  return {
    state: record.state,
    step: record.step,
    rev: record.rev,
    officer,
    unit,
    host: record.host,
    fromRoster: record.fromRoster,
    contributors: known.contributors.filter((one) => one !== officer),
    values: {
      ...known.content,
      officer: { id: officer, office: offices.map((post) => post.office) },
      unit: { id: unit, level: own?.level ?? null, root: own?.parent === null },
    },
    counted: known.counted,
    history: known.history,
  }
}

import type { BrowserWords } from '../../browserWords.ts'

type Pledge = { focus?: { content?: string; actions?: { action?: string }[] }[] }
export type Labels = Record<string, string>

/** The words for a place in a record: 'focus.0.actions.1.action' as “Việc sẽ làm: …”. `labels`: names of its fields. */
export function nameOfPath(
  path: string,
  given: { data: unknown; labels: Labels; w: BrowserWords; contentName: (key: string) => string },
): string {
  const { data, labels, w, contentName } = given
  const [field = '', index, list, place] = path.split('.')
  if (field === 'focus' && index !== undefined) {
    const row = (data as Pledge).focus?.[Number(index)]
    const action =
      list === 'actions' && place !== undefined ? row?.actions?.[Number(place)]?.action : undefined
    if (action) return w('approval.path.action', { text: shorten(action) })
    if (row?.content) return w('approval.path.focus', { name: contentName(row.content) })
  }
  if (field === 'figures') return w('approval.path.figures')
  return labels[field] ?? (field || w('approval.path.whole'))
}

/** The places of a record a remark can stand at; `fields`: what its author fills in. */
export function placesOf(collection: string, data: unknown, fields: readonly string[]): string[] {
  if (collection === 'reports') return ['figures', 'narrative']
  if (collection === 'activities') return ['title', 'startsAt', 'endsAt', 'hostUnit', 'evidence']
  if (collection !== 'pledges') return [...fields]
  const focus = (data as Pledge).focus ?? []
  return [
    ...focus.flatMap((row, i) => [
      `focus.${i}`,
      ...(row.actions ?? []).map((_, j) => `focus.${i}.actions.${j}.action`),
    ]),
    'plannedInitiatives',
    'commitments',
  ]
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

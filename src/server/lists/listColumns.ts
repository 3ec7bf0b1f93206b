import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { FieldShape } from '#core/input/checkFields.ts'
import type { Language } from '#i18n/translate.ts'
import { type LabelledField, labelWords } from '../approval/printField.ts'
import { fieldsInPlan } from '../plan/fieldsInPlan.ts'
import { refuse } from '../refuse.ts'
import type { StreamColumn } from '../sheet/streamBook.ts'

/** A field of a collection as a column of its list: `path` as the panel's list names it. */
export type ListColumn = StreamColumn & { path: string; field: LabelledField }

type Declared = LabelledField & {
  hidden?: boolean
  virtual?: unknown
  admin?: { hidden?: boolean; disableListColumn?: boolean }
  access?: { read?: unknown }
  custom?: FieldShape['custom'] & { sensitive?: boolean }
}
/** Payload hides them in its forms and shows them in its lists. */
const TIMES = ['createdAt', 'updatedAt']
const UNSHOWN = ['ui', 'json', 'richText', 'tabs', 'row', 'collapsible', 'upload']

/**
 * The columns of a list that leave the house: those asked for, the list's usual ones when none are. 400 for one that no
 * list of this collection shows: hidden, computed, of restricted sight, or none of its fields.
 */
export async function listColumns(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { asked, language }: { asked: readonly string[] | null; language: Language },
): Promise<ListColumn[]> {
  const fields = await fieldsInPlan<Declared>(req.payload, collection.slug as 'units')
  const known = new Map(columnFields(fields).map((column) => [column.path, column]))
  const wanted = asked ?? (collection.admin.defaultColumns ?? []).filter((path) => known.has(path))
  return wanted.map((path) => {
    const column = known.get(path)
    if (column === undefined)
      throw refuse({ code: 'invalid-query', data: { name: `columns=${path.slice(0, 60)}` } })
    const { field, title } = column
    return {
      path,
      field,
      as: kindOf(field),
      heading: title.map((one) => headingOf(one, language, req)).join(' › '),
    }
  })
}

/** The paths that `listColumns` knows, for the panel. */
export function columnPaths(collection: Pick<SanitizedCollectionConfig, 'fields'>): string[] {
  return columnFields(collection.fields as unknown as Declared[]).map(({ path }) => path)
}

type Found = { path: string; field: Declared; title: Declared[] }

function columnFields(fields: readonly Declared[], above: Declared[] = []): Found[] {
  return fields.flatMap((field): Found[] => {
    if (field.name === undefined || !isShown(field)) return []
    const title = [...above, field]
    if (field.type === 'group') return columnFields(field.fields as Declared[], title)
    return [{ path: title.map(({ name }) => name).join('.'), field, title }]
  })
}

function isShown({ name = '', type, hidden, virtual, admin, access, custom }: Declared): boolean {
  if (hidden || virtual || UNSHOWN.includes(type) || custom?.sensitive) return false
  if (TIMES.includes(name)) return true
  return !admin?.hidden && !admin?.disableListColumn && access?.read === undefined
}

function kindOf({ type, hasMany, custom }: FieldShape): StreamColumn['as'] {
  if (hasMany) return 'text'
  if (custom?.check?.type === 'day') return 'day'
  if (type === 'date') return 'instant'
  return type === 'number' ? 'number' : 'text'
}

// Payload's own fields (when made, when changed, of a file) are labelled by its words.
function headingOf(field: LabelledField, language: Language, req: PayloadRequest): string {
  const { label } = field
  return typeof label === 'function'
    ? String(label({ i18n: { ...req.i18n, language }, t: req.i18n.t }))
    : labelWords(language, field)
}

import type { Access, CollectionConfig } from 'payload'
import { filePaths } from '#core/input/filePaths.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { narrowToUnit } from '#hooks/query/narrowToUnit.ts'
import { takeRow } from '#hooks/records/takeRow.ts'
import { isOurs } from './access/predicate.ts'
import { collectionLabels } from './fields/label.ts'

type Explicit = {
  read: Access
  create: Access
  update: Access
  delete: Access
  unlock?: Access
  admin?: unknown
}
type Definition = Omit<CollectionConfig, 'access' | 'labels'> & { access: Explicit }

/**
 * A collection as this house has them: explicit access, no edit locks, no versions, no bulk, no duplicate; where it
 * holds files, only such as the person may see are hung there.
 */
export function defineCollection(definition: Definition): CollectionConfig {
  const { admin, access, ...rest } = definition
  return {
    disableDuplicate: true,
    disableBulkEdit: true,
    lockDocuments: false,
    versions: false,
    ...rest,
    hooks: {
      ...rest.hooks,
      beforeOperation: [takeRow, ...(rest.hooks?.beforeOperation ?? [])],
      beforeChange: withFileCheck(rest),
    },
    labels: collectionLabels(definition.slug as Parameters<typeof collectionLabels>[0]),
    access: { ...access, readVersions: access.read } as NonNullable<CollectionConfig['access']>,
    admin: {
      disableCopyToLocale: true,
      enableRichTextLink: false,
      enableRichTextRelationship: false,
      // As many rows as an office looks through on one page.
      pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
      ...listed(definition, admin as Admin),
    },
  } as CollectionConfig
}

type Admin = NonNullable<CollectionConfig['admin']>

/**
 * Every list can be taken out to Excel; that of what belongs to units can be narrowed to one of them by its address, and
 * says so above.
 */
function listed({ slug, fields }: Definition, admin: Admin = {}): Admin {
  const names = fields.map((field) => ('name' in field ? field.name : ''))
  const field = slug === 'officers' ? 'id' : ['unit', 'hostUnit'].find((name) => names.includes(name))
  const { components = {} } = admin
  const beforeListTable = [
    ...(components.beforeListTable ?? []),
    ...(field === undefined ? [] : ['/src/admin/components/NarrowedList#NarrowedList']),
    '/src/admin/components/list/RefusedFilter#RefusedFilter',
    '/src/admin/components/list/ExportList#ExportList',
  ]
  const narrow = field === undefined ? {} : { baseFilter: narrowToUnit(field) }
  return { ...narrow, ...admin, components: { ...components, beforeListTable } }
}

function withFileCheck({ fields, hooks }: Pick<CollectionConfig, 'fields' | 'hooks'>) {
  const own = hooks?.beforeChange ?? []
  const holds = filePaths(fields as never).length > 0
  return holds && !own.includes(hangVisible) ? [...own, hangVisible] : own
}

const OPERATIONS = ['read', 'create', 'update', 'delete'] as const

/** What is open by Payload's default: names of `collection.operation` whose access is not ours. Empty = safe to start. */
export function openAccess(collections: { slug: string; auth?: unknown; access?: unknown }[]): string[] {
  return collections.flatMap((collection) => {
    const access = (collection.access ?? {}) as Record<string, unknown>
    const operations = collection.auth ? [...OPERATIONS, 'unlock'] : OPERATIONS
    return operations
      .filter((operation) => !isOurs(access[operation]))
      .map((operation) => `${collection.slug}.${operation}`)
  })
}

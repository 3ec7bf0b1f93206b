import type { CollectionBeforeChangeHook } from 'payload'

/** `rev` goes up by one on every change; a new record begins as revision 1 of a draft. */
export const countRevision: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, rev: 1, state: data.state ?? 'draft' }
  return { ...data, rev: Number(originalDoc?.rev ?? 0) + 1 }
}

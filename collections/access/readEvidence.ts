import type { Access, Where } from 'payload'
import { callerOf, may } from '#core/hierarchy/caller.ts'
import { predicate } from './predicate.ts'

export type ReachEvidence = (args: {
  req: Parameters<Access>[0]['req']
  id?: string
  filename?: string
}) => Promise<Where | false>

/** Lists: one's own uploads; who reads everything also others', but for those of restricted sight. By id or file: also what hangs on a record the caller may see. */
export function readEvidence(reach: ReachEvidence): Access {
  return predicate(({ req, id, data, isReadingStaticFile }) => {
    const caller = callerOf(req.user)
    if (caller === null) return false
    const own: Where | false = caller.officer === null ? false : { owner: { equals: caller.officer } }
    const filename =
      isReadingStaticFile === true ? String((data as { filename?: string })?.filename ?? '') : ''
    // What hangs on records of restricted sight stands in nobody's list but its owner's.
    if (id === undefined && isReadingStaticFile !== true)
      return may(caller, 'readAll')
        ? { or: [{ restricted: { not_equals: true } }, ...(own === false ? [] : [own])] }
        : own
    // A name that no row has must be nobody's, or the stock code looks for it on the disk.
    if (id === undefined && filename === '') return own
    return reach({ req, ...(id === undefined ? { filename } : { id: String(id) }) }).then((more) => {
      if (more === false) return own
      return own === false ? more : { or: [own, more] }
    })
  })
}

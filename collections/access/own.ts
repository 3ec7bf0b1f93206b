import { callerOf } from '#core/hierarchy/caller.ts'
import { EDITABLE } from '#core/workflow/states.ts'
import { predicate } from './predicate.ts'

/** The officer himself, while his record waits for nobody: also what the panel's form asks before it lets him type. */
export const ownWritable = predicate(({ req }) => {
  const officer = callerOf(req.user)?.officer ?? null
  return officer !== null && { and: [{ officer: { equals: officer } }, { state: { in: [...EDITABLE] } }] }
})

/** A draft never submitted may be deleted by its officer. */
export const ownUntouched = predicate(({ req }) => {
  const officer = callerOf(req.user)?.officer ?? null
  return (
    officer !== null && {
      and: [
        { officer: { equals: officer } },
        { state: { equals: 'draft' } },
        { submittedAt: { exists: false } },
      ],
    }
  )
})

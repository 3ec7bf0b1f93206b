import type { Payload } from 'payload'
import { openAccess } from './defineCollection.ts'

const FRAMEWORK = /^payload-/

/** At boot: the process refuses to start while anything is open by Payload's default. */
export function refuseOpenAccess(payload: Payload): void {
  const own = payload.config.collections.filter(({ slug }) => !FRAMEWORK.test(slug))
  const open = openAccess(own as never)
  const locking = own
    .filter(({ lockDocuments }) => lockDocuments !== false)
    .map(({ slug }) => `${slug}.lockDocuments`)
  const problems = [...open, ...locking, ...(payload.config.graphQL.disable ? [] : ['graphQL'])]
  if (problems.length > 0) throw new Error(`open by default: ${problems.join(', ')}`)
}

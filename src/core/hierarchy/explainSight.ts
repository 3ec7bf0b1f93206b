import { type Caller, type Post, postsWith } from './caller.ts'

/** One way in which a person comes to see a record. */
export type Sight =
  | { by: 'everything' | 'subtree'; post: Post }
  | { by: 'own' }
  | { by: 'task' }
  | { by: 'host'; post: Post }

/** A record as far as the row rule asks about it; `line`: ids of its unit's ancestors from the root down. */
export type Placed = {
  line: readonly string[]
  officers: readonly string[]
  host: string | null
  task: boolean
}

/** Every way in which the row rule (`scopeWhere` and what is reached by id) lets a person see a record; none = not at all. */
export function explainSight(caller: Caller, { line, officers, host, task }: Placed): Sight[] {
  const everything = postsWith(caller, 'readAll').map((post): Sight => ({ by: 'everything', post }))
  const subtree = postsWith(caller, 'readSubtree')
    .filter((post) => line.includes(post.unit))
    .map((post): Sight => ({ by: 'subtree', post }))
  const own: Sight[] = caller.officer !== null && officers.includes(caller.officer) ? [{ by: 'own' }] : []
  const hosts = postsWith(caller, 'host')
    .filter((post) => post.unit === host)
    .map((post): Sight => ({ by: 'host', post }))
  return [...everything, ...subtree, ...own, ...hosts, ...(task ? [{ by: 'task' } as const] : [])]
}

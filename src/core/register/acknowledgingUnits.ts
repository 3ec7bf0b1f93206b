import { type Caller, postsWith } from '../hierarchy/caller.ts'

/** R48: the units below a document's for which somebody may say that it is known: those whose registers he keeps. */
export function acknowledgingUnits(caller: Caller, issuedBy: string): string[] {
  const posts = postsWith(caller, 'keepRegisters').filter(
    ({ unit, line }) => unit !== issuedBy && line.includes(issuedBy),
  )
  return [...new Set(posts.map(({ unit }) => unit))]
}

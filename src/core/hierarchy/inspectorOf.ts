import { type Caller, type Post, postsWith } from './caller.ts'

/**
 * R16: the post by which somebody inspects a unit, the nearest to it: an office that inspects at the unit or above, or
 * one that keeps the registers of a unit above. Nobody keeps the book on his own unit who is not there to inspect.
 * @param line ids of the unit's line, root first
 */
export function inspectorOf(caller: Caller, line: readonly string[]): Post | null {
  const above = line.slice(0, -1)
  const posts = [
    ...postsWith(caller, 'inspect').filter(({ unit }) => line.includes(unit)),
    ...postsWith(caller, 'keepRegisters').filter(({ unit }) => above.includes(unit)),
  ]
  return posts.reduce<Post | null>((best, post) => (best && best.depth >= post.depth ? best : post), null)
}

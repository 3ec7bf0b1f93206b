/** A source of chance that gives the same sequence on every machine for one seed number and name. */
export type Random = {
  /** 0 ≤ x < 1. */
  next: () => number
  /** A whole number, both ends included. */
  int: (from: number, to: number) => number
  chance: (share: number) => boolean
  pick: <T>(list: readonly T[]) => T
  /** Different items, at most as many as there are. */
  sample: <T>(list: readonly T[], count: number) => T[]
  /** A version 4 UUID. */
  id: () => string
  /** The 24 hexadecimal digits by which Payload names rows of nested lists. */
  rowId: () => string
}

/** Each part of the city draws from its own named stream, so that a change in one leaves the others as they were. */
export function randomOf(seed: number, name: string): Random {
  const word = sfc32(`${seed}:${name}`)
  const next = () => word() / 4294967296
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const hex = () => word().toString(16).padStart(8, '0')
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from')
    return list[int(0, list.length - 1)] as T
  }
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    sample: (list, count) => {
      const rest = [...list]
      return Array.from({ length: Math.min(count, rest.length) }, () => {
        const [taken] = rest.splice(int(0, rest.length - 1), 1)
        return taken as (typeof rest)[number]
      })
    },
    id: () => {
      const [a, b, c, d] = [hex(), hex(), hex(), hex()]
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`
    },
    rowId: () => hex() + hex() + hex(),
  }
}

/** Small fast counter generator (sfc32) over a 32-bit hash of the name; words are unsigned 32-bit numbers. */
function sfc32(name: string): () => number {
  let [a, b, c, d] = [hashOf(name, 1), hashOf(name, 2), hashOf(name, 3), 1]
  const word = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round += 1) word()
  return word
}

/** FNV-1a with a salt, finished by a mix. */
function hashOf(text: string, salt: number): number {
  let hash = 2166136261 ^ salt
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return (hash ^ (hash >>> 16)) | 0
}

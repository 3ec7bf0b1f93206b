/**
 * R36: what may be a sign of formalism. Each is shown in neutral words with the records behind it, and counts against
 * nobody: whether something is wrong, a person finds out.
 */
export const signKinds = [
  'manyAtOnce',
  'bulkLate',
  'samePicture',
  'alikePictures',
  'sameText',
  'ownRoster',
  'upward',
] as const
export type SignKind = (typeof signKinds)[number]

/** From how many on something is shown. */
export const signThresholds = {
  /** Confirmations by one person within one minute; closing a roster is one act and not meant. */
  manyAtOnce: 15,
  /** Records an officer entered late on one day. */
  bulkLate: 5,
  /** Rosters somebody made and stands on as present. */
  ownRoster: 4,
  /** Records of superiors that one person of a unit below confirmed. */
  upward: 5,
} as const

/** A record behind a sign. */
export type SignRecord = { collection: string; id: string; title: string }

/** One sign, as of the instant it was last seen; `people` are those it is about, `count` the records behind it. */
export type Sign = {
  kind: SignKind
  at: string
  people: { id: string; name: string }[]
  unit: string
  count: number
  /** The most within a minute (`manyAtOnce`). */
  most?: number
  /** The first of the records behind it, at most 20. */
  records: SignRecord[]
}

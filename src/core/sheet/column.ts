/** A column of a list: index from 0, the heading as written. */
export type Column = { index: number; letter: string; heading: string }

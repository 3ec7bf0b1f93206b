/** How a cell of a column is read; a choice names its words in `i18n/choices`. */
export type Reading =
  | { as: 'text' | 'long' | 'day' | 'time' | 'flag' }
  | {
      as: 'choice'
      of: string
      /** What offices write beside the words of the choice, folded. */
      also?: Readonly<Record<string, string>>
    }

/** A column of a list: the heading of our own files, and the folded headings under which offices have it. */
export type FieldSpec = {
  heading: { vi: string; en: string }
  names: readonly string[]
  read: Reading
  required?: boolean
  /** Width in characters in our own files. */
  width: number
}

/** A list that may be brought in from Excel and taken out to it. */
export type ListSpec = {
  /** In the order of our own files. */
  fields: Readonly<Record<string, FieldSpec>>
  /** The columns by which a heading row is known. */
  marks: readonly string[]
}

export const importKinds = ['attendance', 'activities', 'documents', 'initiatives'] as const
export type ImportKind = (typeof importKinds)[number]

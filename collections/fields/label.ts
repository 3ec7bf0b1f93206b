import { en, vi } from '#i18n/fields.ts'

export type LabelKey = {
  [Key in keyof typeof vi]: (typeof vi)[Key] extends string ? Key : never
}[keyof typeof vi]
type CollectionKey = Exclude<keyof typeof vi, LabelKey>

/** A label in both languages, by its key in the dictionary. */
export function label(key: LabelKey): { vi: string; en: string } {
  return { vi: vi[key], en: en[key] as string }
}

/** A field's label: a function, so that the panel gets text where it does not look for a language (sort buttons, own fields). */
export function fieldLabel(key: LabelKey): ({ i18n }: { i18n: { language: string } }) => string {
  const words = label(key)
  return ({ i18n }) => (i18n.language === 'en' ? words.en : words.vi)
}

/** Singular and plural of a collection in both languages. */
export function collectionLabels(key: CollectionKey) {
  const [viOne = '', viMany = ''] = vi[key]
  const [enOne = '', enMany = ''] = en[key] as string[]
  return { singular: { vi: viOne, en: enOne }, plural: { vi: viMany, en: enMany } }
}

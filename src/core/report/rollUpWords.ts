/** The words of a report compiled from others; the languages live in `src/i18n/rollUp.ts`. */
const rollUpWordKeys = [
  'rolledUp',
  'rolledUpAwaited',
  'rolledUpMore',
  'rolledUpTotal',
  'rolledUpMethod',
  'rolledUpSubmitted',
  'rolledUpTitle',
  'rolledUpReport',
  'rolledUpFirst',
  'rolledUpNone',
  'rolledUpPending',
  'rolledUpTakenAt',
  'rolledUpAcceptedAt',
  'rolledUpCode',
  'noteRolledUp',
  'comparedTitle',
  'comparedKind',
  'comparedBefore',
  'comparedNow',
  'comparedChange',
  'itemsTitle',
  'itemTitle',
  'itemOutlet',
] as const

export type RollUpWord = (typeof rollUpWordKeys)[number]

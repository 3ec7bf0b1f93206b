/** Every word of an official letter that is no data of the plan; the languages live in `src/i18n/letters.ts`. */
const letterWordKeys = [
  'dated',
  'undated',
  'number',
  'about',
  'to',
  'toUnits',
  'toList',
  'askedBefore',
  'askedAfter',
  'standing',
  'askInTime',
  'askLate',
  'columnNumber',
  'columnUnit',
  'columnDue',
  'columnState',
  'columnLate',
  'stateNone',
  'stateDraft',
  'days',
  'close',
  'recipients',
  'file',
] as const

export type LetterWord = (typeof letterWordKeys)[number]
export type LetterWords = Readonly<Record<LetterWord, string>>

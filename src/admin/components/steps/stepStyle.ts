import type { Step } from '#core/form/steps.ts'

const FORM = '.document-fields__fields > .render-fields'
const named = (name: string) => [`#field-${name}`, `[id^="field-${name}__"]`]

// Which places of the form a part is. The first screen also has what goes before every part.
const PLACES: Record<Step['part'], string[]> = {
  focus: named('focus'),
  quotas: [],
  initiatives: named('plannedInitiatives'),
  commitments: ['.commitments', ...named('commitments')],
  results: named('results'),
  figures: named('facts'),
  self: named('self'),
  strengths: [],
  shortcomings: [],
  causes: [...named('strengths'), ...named('shortcomings'), ...named('causes')],
  remedies: [...named('remedies'), ...named('proposedGrade')],
  answers: ['.answers', ...named('answers')],
  send: ['.approval', '.print-paper'],
}
const FIRST = ['.form-guide', ...named('year'), ...named('period')]

type Shown = { step: Step; row: number; first: boolean; returned: boolean }

/** The style that leaves of a form, on a phone, one step alone; the bar of the steps stays. */
export function stepStyle({ step, row, first, returned }: Shown): string {
  const places = [
    '.steps',
    ...PLACES[step.part],
    ...(first ? FIRST : []),
    ...(first && returned ? ['.approval'] : []),
  ]
  const shown = `:is(${places.join(', ')}, :has(${places.join(', ')}))`
  const rules = [`${FORM} > :not(${shown}) { display: none !important; }`]
  if (step.content !== null) {
    const array = `#field-${step.part}`
    rules.push(
      `${array} > .array-field__header, ${array} > .array-field__add-row { display: none !important; }`,
      `${array} > .array-field__draggable-rows > :not(:nth-child(${row + 1})) { display: none !important; }`,
    )
  }
  return `@media (max-width: 768px) { ${rules.join('\n')} }`
}

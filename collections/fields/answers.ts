import type { Field } from 'payload'
import type { Paper, PaperPart } from '#core/form/form.ts'
import { suggestAnswers } from '#hooks/forms/suggestAnswers.ts'
import { fieldLabel, label } from './label.ts'
import { drawn } from './panel.ts'
import { longText, text } from './values.ts'

/** What was answered to the plan's own questions of a paper, a row each. */
export function answersOf(paper: Paper): Field {
  const field: Field = {
    name: 'answers',
    type: 'array',
    label: fieldLabel('answers'),
    labels: { singular: label('answer'), plural: label('answers') },
    defaultValue: suggestAnswers(paper),
    maxRows: 200,
    custom: { paper },
    fields: [text('question', { required: true }), longText('answer')],
  }
  return drawn(field, 'form/AnswersField#AnswersField')
}

/** A field that is one of a paper's parts: the plan may leave it out, or give it another heading. */
export function partOf(paper: Paper, name: PaperPart, field: Field): Field {
  return drawn(
    { ...field, custom: { ...field.custom, paperPart: { paper, part: name } } } as Field,
    'form/PaperPart#PaperPart',
  )
}

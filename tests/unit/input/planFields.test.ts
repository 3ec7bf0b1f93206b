import { describe, expect, it } from '@jest/globals'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'
import { withPlanChoices } from '#core/input/planFields.ts'

const content: FieldShape = {
  name: 'content',
  type: 'text',
  required: true,
  custom: { check: { type: 'planKey', part: 'contents', name: 'focus' } },
}
const fields: FieldShape[] = [{ name: 'focus', type: 'array', fields: [content] }]
const words = (vi: string) => ({ vi, en: vi })
const plan = { contents: [{ key: 'creativity', label: words('Sáng tạo') }], themes: [], merits: [] }

describe('keys that the plan declares', () => {
  it('are collected with their places, and checked as text', () => {
    const { planKeys, refusals } = checkFields(
      fields,
      { focus: [{ content: 'creativity' }, { content: 7 }] },
      false,
    )
    expect(planKeys).toEqual([{ part: 'contents', key: 'creativity', path: 'focus.0.content' }])
    expect(refusals).toEqual([{ code: 'not-text', path: 'focus.1.content' }])
  })

  it('become choices with the plan’s words where they are shown', () => {
    const [list] = withPlanChoices(fields, plan)
    expect(list?.fields?.[0]?.custom?.check).toEqual({
      type: 'choice',
      choices: ['creativity'],
      name: 'focus',
      words: { creativity: words('Sáng tạo') },
    })
    expect(content.custom?.check?.type).toBe('planKey')
  })
})

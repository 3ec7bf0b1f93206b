import type { TextFieldServerProps } from 'payload'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { choicesOf, planPartOf } from '../choicesOf.ts'
import { languageOfPanel } from '../words.ts'
import { CellLink, type CellProps } from './CellLink.tsx'
import { StateBadge } from './StateBadge.tsx'

type Props = Pick<TextFieldServerProps, 'field' | 'i18n' | 'payload'> & CellProps

/** A choice in a list: its words; a state as a badge. */
export async function ChoiceCell(props: Props) {
  const { cellData, field, i18n, payload } = props
  const plan = planPartOf(field) === null ? undefined : await loadPlan(payload)
  const words = choicesOf(field, languageOfPanel(i18n.language), plan)
  const values = (Array.isArray(cellData) ? cellData : [cellData]).filter(Boolean).map(String)
  const label = values.map((value) => words.find((one) => one.value === value)?.label ?? value).join(', ')
  const name = (field as { custom?: { check?: { name?: string } } }).custom?.check?.name
  const content = name === 'state' && values[0] ? <StateBadge label={label} state={values[0]} /> : label
  return <CellLink {...props}>{content || '–'}</CellLink>
}

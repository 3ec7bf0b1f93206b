import type { Payload, TextFieldServerProps } from 'payload'
import { cache } from 'react'
import { isPaper, type Paper } from '#core/workflow/papers.ts'
import { paperWords } from '#server/approval/paperWords.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { choicesOf, planPartOf } from '../choicesOf.ts'
import { languageOfPanel } from '../language.ts'
import { CellLink, type CellProps } from './CellLink.tsx'
import { StateBadge } from './StateBadge.tsx'

type Props = Pick<TextFieldServerProps, 'field' | 'i18n' | 'payload'> & CellProps

/** A choice in a list: its words, those of the paper it is about where they are the paper's own; a state as a badge. */
export async function ChoiceCell(props: Props) {
  const { cellData, field, i18n, payload } = props
  const language = languageOfPanel(i18n.language)
  const values = (Array.isArray(cellData) ? cellData : [cellData]).filter(Boolean).map(String)
  const name = (field as { custom?: { check?: { name?: string } } }).custom?.check?.name
  const paper = paperOf(props)
  const ofPaper = name === 'state' || name === 'action'
  const words = ofPaper && paper ? await wordsOnce(payload, paper, language) : null
  const plan = planPartOf(field) === null ? undefined : await loadPlan(payload)
  const choices = words ? [] : choicesOf(field, language, plan)
  const wordOf = (value: string) =>
    words?.(name, value) ?? choices.find((one) => one.value === value)?.label ?? value
  const label = values.map(wordOf).join(', ')
  const content = name === 'state' && values[0] ? <StateBadge label={label} state={values[0]} /> : label
  return <CellLink {...props}>{content || '–'}</CellLink>
}

// Once a rendered page, however many rows it has.
const wordsOnce = cache((payload: Payload, paper: Paper, language: 'vi' | 'en') =>
  paperWords(payload, paper, language),
)

/** The list's own collection, or in a list of what happened the one each row is about. */
function paperOf({ collectionSlug, rowData }: CellProps): Paper | null {
  const about = (rowData as { collection?: unknown } | undefined)?.collection
  return [collectionSlug, about].find(isPaper) ?? null
}

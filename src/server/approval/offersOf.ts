import type { Payload } from 'payload'
import type { DecisionContext } from '#core/workflow/decision.ts'
import { type May, mayReassign } from '#core/workflow/mayOf.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { othersFor } from '#core/workflow/reassign.ts'
import { returnTargets } from '#core/workflow/round.ts'
import { wantsOf } from '#core/workflow/wantsOf.ts'
import type { Language } from '#i18n/translate.ts'
import { fieldsInPlan } from '../plan/fieldsInPlan.ts'
import { type AskedField, describeFields } from './describeFields.ts'
import type { Person } from './loadHistory.ts'
import type { Situation } from './loadSituation.ts'
import type { LabelledField } from './printField.ts'
import { officeWords } from './reasonWords.ts'

/** What an approval brings along, in words. */
export type Asks = {
  fields: AskedField[]
  checklist: { key: string; label: string; optional: boolean }[]
  comment: { required: boolean; label: string | null }
}
type Offers = { wants: Asks | null; returnTo: { key: string; label: string }[]; candidates: Person[] }

export const nothingOffered: Offers = { wants: null, returnTo: [], candidates: [] }

/** What the caller is offered besides the actions: what he fills in, where he may return it to, to whom he may give it. */
export async function offersOf(
  { flow: { definition }, subject, content }: Situation,
  given: {
    payload: Payload
    collection: Paper
    language: Language
    may: May
    around: Pick<DecisionContext, 'actor' | 'on' | 'places' | 'digest'>
  },
): Promise<Offers> {
  const { payload, collection, language, may, around } = given
  const wants = may.approve ? wantsOf(definition, subject, around) : null
  const fields = wants === null ? [] : await fieldsInPlan<LabelledField>(payload, collection)
  const several = definition.steps.find(({ key }) => key === subject.step)?.mode !== 'any'
  return {
    wants: wants && {
      fields: describeFields(language, fields, { wants: wants.fields, content }),
      checklist: wants.checklist.map(({ key, label, optional }) => ({
        key,
        label: label[language],
        optional: optional === true,
      })),
      comment: { ...wants.comment, label: wants.comment.label?.[language] ?? null },
    },
    returnTo:
      may.return && !several
        ? returnTargets(definition, subject).map(({ key, label }) => ({ key, label: label[language] }))
        : [],
    candidates: mayReassign(definition, subject, around)
      ? othersFor(definition, subject, around).map(({ officer, name, office, unit, unitName, ...seat }) => ({
          ...{ officer, name, office, unit, unitName },
          officeName: officeWords(language, { office, ...seat }),
        }))
      : [],
  }
}

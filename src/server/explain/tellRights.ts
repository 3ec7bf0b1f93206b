import { writeDay } from '#core/calendar/writeDay.ts'
import type { Sight } from '#core/hierarchy/explainSight.ts'
import type { Explanation } from '#core/workflow/explainDecision.ts'
import { type Language, t } from '#i18n/translate.ts'
import { officeWords } from '../approval/reasonWords.ts'
import type { Rights } from './explainRights.ts'

/** The explanation in words: whether he sees the record and how, whether he may decide it and why. */
export function tellRights(rights: Rights, language: Language): { sight: string[]; decision: string } {
  return { sight: sightWords(rights, language), decision: decisionWords(rights, language) }
}

function sightWords(
  { officer, sees, ways, restricted, against, record }: Rights,
  language: Language,
): string[] {
  const unit = record.unitName
  if (!officer.account) return [t(language, 'explain.noAccount', { name: officer.name })]
  if (!sees) {
    const hidden = against ? 'explain.seesNotByRule' : 'explain.seesNot'
    const why = restricted ? 'explain.seesRestricted' : hidden
    return [t(language, why, { name: officer.name, unit })]
  }
  if (ways.length === 0) return [t(language, 'explain.seesByRule')]
  return ways.map((way) => t(language, `explain.by.${way.by}`, { ...postWords(way, language), unit }))
}

function postWords(way: Sight, language: Language): { office: string; at: string } {
  if (!('post' in way)) return { office: '', at: '' }
  return { office: officeWords(language, { office: way.post.office }), at: way.post.unitName }
}

function decisionWords({ decides, officer, record }: Rights, language: Language): string {
  const { name } = officer
  if (record.state === null) return t(language, 'explain.notDecided')
  if (decides === null) return t(language, 'explain.noWorkflow')
  if (decides.may) {
    const { office, officeName, unitName, since } = decides.seat
    const held = {
      office: officeWords(language, { office, officeName }),
      unit: unitName,
      since: writeDay(since),
    }
    const lender = decides.seat.onBehalfOf === null ? null : (decides.seat.onBehalfOfName ?? '')
    if (lender !== null) return t(language, 'explain.mayFor', { name, lender, ...held })
    return t(language, 'explain.may', { name, ...held })
  }
  return refusalWords(decides, { name, language })
}

type Refused = Exclude<Explanation, { may: true }>

function refusalWords(decides: Refused, { name, language }: { name: string; language: Language }): string {
  switch (decides.because) {
    case 'notOpen':
      return t(language, 'explain.notOpen', { state: t(language, `workflow.state.${decides.state}`) })
    case 'barred':
      return t(language, `explain.barred.${decides.bar}`, { name })
    case 'outside':
    case 'voted':
      return t(language, `explain.${decides.because}`, { name })
    case 'givenAway':
      return t(language, 'explain.givenAway', { name, to: decides.to })
    case 'elsewhere': {
      const office = officeWords(language, {
        office: decides.post.office,
        officeName: decides.post.officeName,
      })
      return t(language, 'explain.elsewhere', { name, office, unit: decides.unitName })
    }
    case 'noOffice': {
      const offices = decides.offices.map((office) => officeWords(language, { office })).join(', ')
      return t(language, 'explain.noOffice', { name, offices, unit: decides.unitName })
    }
  }
}

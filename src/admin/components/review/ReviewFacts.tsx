import type { JSONFieldServerComponent, PayloadRequest } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import type { ReviewFacts as Facts, PledgedContent } from '#core/review/facts.ts'
import { reviewYear } from '#core/review/reviewYear.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { Language } from '#i18n/translate.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { reviewFacts as factsOf } from '#server/reviews/reviewFacts.ts'
import { languageOfPanel } from '../../language.ts'
import { printDay, printHours, printInstant, printNumber } from '../../print.ts'
import { type Words, wordsOf } from '../../words.ts'

type Shown = { facts: Facts; w: Words; language: Language; nameOf: (content: string) => string }

/** What the officer pledged and, beside it, what the system knows of his plan year. */
export const ReviewFacts: JSONFieldServerComponent = async ({ data, i18n, payload, req, user }) => {
  const language = languageOfPanel(i18n.language)
  const w = wordsOf(language)
  const facts = (data?.facts as Facts | null | undefined) ?? (await factsOfNew(req, user, data))
  if (facts?.version !== 1) return <p className="form-hint">{w('review.noFacts')}</p>
  const { contents } = await loadPlan(payload)
  const nameOf = (content: string) => contents.find(({ key }) => key === content)?.label[language] ?? content
  const shown = { facts, w, language, nameOf }
  return (
    <section aria-label={w('review.facts')} className="field-type review-facts" id="field-facts">
      <h3>{w('review.facts')}</h3>
      <p className="view__hint">{w('review.asOf', { at: printInstant(facts.asOf) })}</p>
      <div className="review-facts__beside">
        <Pledged {...shown} />
        <Figures {...shown} />
      </div>
    </section>
  )
}

/** A new review has no facts of its own yet: those of the year it opens with. */
async function factsOfNew(req: PayloadRequest, user: unknown, data: Record<string, unknown> | undefined) {
  const officer = callerOf(user)?.officer ?? null
  const year = reviewYear(data?.period)
  if (data?.id !== undefined || officer === null || year === null) return null
  return factsOf(req, { officer, year })
}

function Pledged({ facts, w, nameOf }: Shown) {
  const { pledge } = facts
  if (pledge === null) return <p>{w('review.noPledge')}</p>
  return (
    <div>
      {pledge.contents.map((row) => (
        <Content key={row.content} name={nameOf(row.content)} row={row} w={w} />
      ))}
      {pledge.plannedInitiatives.length > 0 && (
        <p>
          {w('review.planned')}: {pledge.plannedInitiatives.join('; ')}
        </p>
      )}
    </div>
  )
}

function Content({ row, w, name }: { row: PledgedContent; w: Words; name: string }) {
  return (
    <>
      <h4>{name}</h4>
      <ul>
        {row.actions.map(({ action, measure, due }) => (
          <li key={action}>{[action, measure, due && printDay(due)].filter(Boolean).join(' · ')}</li>
        ))}
        {row.avoid.map((text) => (
          <li key={text}>
            {w('review.avoid')}: {text}
          </li>
        ))}
      </ul>
    </>
  )
}

function Figures({ facts, w, language }: Shown) {
  return (
    <table>
      <tbody>
        {facts.standards.map(({ key, label, measure, met, owed, done, text }) => (
          <Line
            key={key}
            label={label[language]}
            value={`${text?.[language] ?? `${met}/${owed}`} (${
              measure === 'minutes'
                ? w('review.hours', { count: printHours(done, language) })
                : w('review.times', { count: printNumber(done, language) })
            })`}
          />
        ))}
        <Line
          label={w('review.confirmedHours')}
          value={w('review.hours', { count: printHours(facts.minutes, language) })}
        />
        {facts.attendance.map(({ kind, count }) => (
          <Line
            key={kind}
            label={w('review.attendance', { kind: choiceWord('activityKind', kind, language) })}
            value={w('review.times', { count })}
          />
        ))}
        {facts.summonses.map(({ attendance, count }) => (
          <Line
            key={attendance}
            label={w('review.summons', { attendance: choiceWord('attendance', attendance, language) })}
            value={w('review.times', { count })}
          />
        ))}
        <Line
          label={w('review.initiatives')}
          value={facts.initiatives.map(({ title }) => title).join('; ') || '0'}
        />
        <Line label={w('review.remedies')} value={`${facts.remedies.done}/${facts.remedies.open}`} />
        {facts.quarters.map(({ period, met, of }) => (
          <Line key={period} label={w('review.quarter', { period })} value={`${met}/${of}`} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{value}</td>
    </tr>
  )
}

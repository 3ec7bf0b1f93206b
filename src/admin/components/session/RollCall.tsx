'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '../useWords.ts'
import { useRollCall } from './useRollCall.ts'

/** Who is there and who is not, with the reason; everybody of the unit gets an entry by one press. */
export function RollCall() {
  const { w } = useWords()
  const { members, quorum, isPresent, reasonOf, mark, excuse, load, busy } = useRollCall()
  return (
    <section aria-label={w('session.roll')} className="field-type roster" id="session-roll">
      <header className="roster__head">
        <h3>{w('session.roll')}</h3>
        {members.length > 0 && <span aria-live="polite">{w('session.quorum', quorum)}</span>}
      </header>
      <div className="roster__add">
        <Button
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          onClick={() => void load()}
          size="medium"
        >
          {w('session.load')}
        </Button>
      </div>
      <ol className="roster__lines">
        {members.map(({ officer, name, office }) => (
          <li
            className={isPresent(officer) ? 'roster__line' : 'roster__line roster__line--away'}
            key={officer}
          >
            <label className="roster__name">
              <input
                aria-label={w('session.present', { name })}
                checked={isPresent(officer)}
                onChange={() => mark(officer, !isPresent(officer))}
                type="checkbox"
              />
              {name} · {office}
            </label>
            {!isPresent(officer) && (
              <input
                aria-label={w('session.reasonOf', { name })}
                className="roster__reason"
                maxLength={500}
                onChange={(event) => excuse(officer, event.target.value)}
                placeholder={w('session.reason')}
                type="text"
                value={reasonOf(officer)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

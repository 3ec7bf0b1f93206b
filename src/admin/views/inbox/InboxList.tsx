'use client'
import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { BrowserWordKey } from '../../browserWords.ts'
import { useWords } from '../../components/useWords.ts'
import { BulkBar } from './BulkBar.tsx'
import { InboxLine } from './InboxLine.tsx'
import { KeysHelp, useKeysOn } from './KeysHelp.tsx'
import { Outcomes } from './Outcomes.tsx'
import type { Row } from './row.ts'
import { type BulkAction, useBulk } from './useBulk.ts'
import { useKeys } from './useKeys.ts'

type Props = { rows: Row[]; total: number; filtered: boolean }

export function InboxList({ rows: given, total, filtered }: Props) {
  const { w, language } = useWords()
  const [chosen, setChosen] = useState<string[]>([])
  const [cursor, setCursor] = useState(0)
  const [looking, setLooking] = useState<string | null>(null)
  const [returning, setReturning] = useState(false)
  const [keysOn, setKeysOn] = useKeysOn()
  const list = useRef<HTMLOListElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const bulk = useBulk(language, w('approval.offline'))
  const rows = given.filter((row) => !bulk.isGone(row))
  const at = Math.max(0, Math.min(cursor, rows.length - 1))
  const open = rows.filter((row) => !row.opens)
  const picked = open.filter((row) => chosen.includes(row.id))
  const current = rows[at]
  const subject = picked.length > 0 ? picked : current && !current.opens ? [current] : []
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  const look = (id: string) => setLooking((before) => (before === id ? null : id))
  const focus = (index: number) => list.current?.children[index]?.querySelector('a')?.focus()
  const act = async (action: BulkAction, comment = '') => {
    if (subject.length === 0 || bulk.busy) return
    setChosen([])
    setReturning(false)
    await bulk.decide(subject, action, comment)
    // Who works by keys goes on from the line that has come up.
    if (document.activeElement === document.body) requestAnimationFrame(() => focus(at))
  }
  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to))
    setCursor(next)
    focus(next)
  }
  const byKey = (run: () => void) => (subject.length > 0 ? run() : current && toast.info(w('approval.opens')))
  useKeys(
    {
      j: () => move(at + 1),
      k: () => move(at - 1),
      x: () => current && !current.opens && toggle(current.id),
      o: () => current && look(current.id),
      a: () => byKey(() => void act('approve')),
      r: () => byKey(() => setReturning(true)),
      '?': () => help.current?.showModal(),
    },
    { on: keysOn },
  )
  return (
    <>
      <Outcomes onClose={bulk.clear} outcomes={bulk.outcomes} />
      {rows.length === 0 && !bulk.busy ? (
        <Empty filtered={filtered} />
      ) : (
        <>
          <BulkBar
            approveLabel={w(approveWord(subject))}
            busy={bulk.busy}
            count={picked.length}
            onAct={act}
            onChooseAll={() => setChosen(picked.length === open.length ? [] : open.map(({ id }) => id))}
            returning={returning}
            setReturning={setReturning}
            subject={subject.length === 1 ? (subject[0]?.title ?? '') : ''}
            total={total}
          />
          <ol className="view-list" ref={list}>
            {rows.map((row, index) => (
              <InboxLine
                chosen={chosen.includes(row.id)}
                current={index === at}
                key={row.id}
                looking={looking === row.id}
                onFocus={() => setCursor(index)}
                onLook={() => look(row.id)}
                onToggle={() => toggle(row.id)}
                reason={bulk.reasonOf(row)}
                row={row}
              />
            ))}
          </ol>
          <p className="view__hint inbox__keys">
            <button className="link-button" onClick={() => help.current?.showModal()} type="button">
              {w('inbox.keys')}
            </button>
          </p>
        </>
      )}
      <KeysHelp dialog={help} on={keysOn} setOn={setKeysOn} />
    </>
  )
}

/** A report is received, pledges and activities are confirmed; several kinds together, and the rest, agreed to. */
function approveWord(rows: Row[]): BrowserWordKey {
  const are = (...kinds: string[]) => rows.every((row) => kinds.includes(row.collection))
  if (are('pledges', 'activities')) return 'inbox.confirm'
  return are('reports') ? 'inbox.receive' : 'inbox.agree'
}

function Empty({ filtered }: { filtered: boolean }) {
  const { w } = useWords()
  return (
    <div className="view__empty">
      <p>
        <strong>{w(filtered ? 'inbox.emptyFiltered' : 'inbox.empty')}</strong>
      </p>
      <p>{w(filtered ? 'inbox.emptyFilteredHint' : 'inbox.emptyHint')}</p>
    </div>
  )
}

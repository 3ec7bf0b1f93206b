import Link from 'next/link.js'
import type { UIFieldServerProps } from 'payload'
import { isPaper, type Paper } from '#core/workflow/papers.ts'
import { loadFlows } from '#server/approval/loadFlows.ts'
import { paperWords } from '#server/approval/paperWords.ts'
import { officeWords } from '#server/approval/reasonWords.ts'
import { titlesOf } from '#server/signs/recordTitles.ts'
import { languageOfPanel } from '../../language.ts'
import { printInstant } from '../../print.ts'
import { type Words, wordsOf } from '../../words.ts'
import { TitleOfPage } from '../TitleOfPage.tsx'
import { Facts } from './Facts.tsx'

type Remark = { path: string; text: string }
type Row = Record<string, string | null | undefined> & { remarks?: Remark[]; seq?: number }

/** One row of the log as a sheet: what was decided on which record, by whom and as what, and how to check it. */
export async function DecisionSheet({ data, i18n, payload, req }: UIFieldServerProps) {
  const row = data as unknown as Row
  const paper = row.collection
  if (!isPaper(paper)) return null
  const language = languageOfPanel(i18n.language)
  const w = wordsOf(language)
  const said = await flowWords(payload, { row, paper, language })
  const key = `${paper}:${row.record}`
  const record = (await titlesOf(req, [key])).get(key) || said.kind
  return (
    <article className="sheet">
      <TitleOfPage title={w('decision.title', { action: said.action, record })} />
      <Facts
        facts={[
          [
            w('decision.record'),
            <RecordLink key="record" name={`${said.kind}: ${record}`} row={row} w={w} />,
          ],
          [w('decision.at'), row.at && printInstant(row.at)],
          [w('decision.by'), personOf(row, 'by', language)],
          [w('decision.onBehalfOf'), personOf(row, 'onBehalfOf', language)],
          [w('decision.step'), said.step],
          [w('decision.state'), said.states],
          [w('decision.comment'), row.comment],
          [w('decision.remarks'), (row.remarks ?? []).map(({ text }) => text).join('; ')],
        ]}
      />
      <details>
        <summary>{w('decision.checks')}</summary>
        <Facts
          facts={[
            [w('decision.seq'), row.seq === undefined ? null : String(row.seq)],
            [w('decision.digest'), row.digest],
            [w('decision.previousHash'), row.previousHash],
            [w('decision.hash'), row.hash],
          ]}
        />
      </details>
    </article>
  )
}

function RecordLink({ row, name, w }: { row: Row; name: string; w: Words }) {
  return (
    <>
      {name}
      {' · '}
      <Link href={`/admin/collections/${row.collection}/${row.record}`} prefetch={false}>
        {w('decision.open')}
      </Link>
    </>
  )
}

type Asked = { row: Row; paper: Paper; language: 'vi' | 'en' }

/** What the workflow under which it was decided calls its step, its states and what was done. */
async function flowWords(payload: UIFieldServerProps['payload'], { row, paper, language }: Asked) {
  const words = await paperWords(payload, paper, language)
  const flow = row.workflow ? (await loadFlows(payload, [row.workflow])).get(row.workflow) : undefined
  const step = flow?.definition.steps.find(({ key }) => key === row.step)
  const states = [row.stateBefore, row.stateAfter].flatMap((state) => (state ? words('state', state) : []))
  return {
    kind: words('collection', paper),
    action: words('action', row.action ?? ''),
    step: step?.label[language] ?? null,
    states: [...new Set(states)].join(' → '),
  }
}

/** “Nguyễn Văn A, Bí thư Quận đoàn B”. */
function personOf(row: Row, who: 'by' | 'onBehalfOf', language: 'vi' | 'en'): string | null {
  const [name, office, unit] = [row[`${who}Name`], row[`${who}Office`], row[`${who}UnitName`]]
  if (!name) return null
  const held = office ? `, ${officeWords(language, { office })} ${unit ?? ''}` : ''
  return `${name}${held}`.trim()
}

import { sql } from '../../sql/db.ts'
import { beginningOf, inside, listOf, type Part, type RegisterQuestion } from './registerQuestion.ts'

/** Table 8: approved models in force on some day of the year, with what was said when they were approved. */
export function modelsSql(question: RegisterQuestion): Part {
  const { from, to } = question
  return listOf(
    'models',
    sql`select m.id::text as id, m.title, u.name as unit, ${beginningOf('m.content')} as content, m."from", m."to",
        m.document, m.document_date as "documentDate", ${beginningOf('m.outcome')} as outcome,
        (select ${beginningOf('d.comment')} from decisions d where d.collection = 'models' and d.record = m.id::text
          and d.action = 'approve' order by d.at desc, d.seq desc limit 1) as remark,
        row(u.code, m."from", m.id) as sorting
      from models m join units u on u.id = m.unit_id
      where ${inside(question, 'm')} and m.state = 'approved'
        and (m."from" is null or m."from" <= ${to}) and (m."to" is null or m."to" >= ${from})`,
  )
}

import type { PlanYear } from '#seed/demo/horizon.ts'
import { plan } from '#seed/plan.ts'
import { sql } from '#server/sql/db.ts'
import { list } from '#server/sql/fragments.ts'
import { run, type Writing } from './writing.ts'

type Part = ReturnType<typeof sql>

/** The columns of an approval that is over, and their values: handed in on the morning of a day, decided two days later. */
const closing = sql`state, step, rev, unit_id, submitted_at, decided_at, flow, place_unit, step_unit, scope0, scope1, scope2,
  scope3, updated_at, created_at`
const closed = (flow: string, day: Part, state: Part = sql`'approved'`) =>
  sql`${state}, null, 3, u.id, ${day} + time '02:00', ${day} + 2 + time '02:00', ${flow}, u.id, u.id, u.scope0, u.scope1, u.scope2,
    u.scope3, ${day} + 2 + time '02:00', ${day} + time '01:00'`

/** Who was there at the start of a plan year, with his unit. */
const present = ({ from }: PlanYear) =>
  sql`scale_people p join scale_units u on u.n = p.unit
    where p.from_day <= ${from}::date + 20 and (p.to_day is null or p.to_day >= ${from}::date + 60)`

/** Pledges, reviews, initiatives, models and exemptions, as few words as each can have. */
export async function writePapers(writing: Writing): Promise<void> {
  const { horizon, onProgress } = writing
  for (const [index, year] of writing.years.entries()) {
    await writePledges(writing, year, index)
    if (year === horizon.running) continue
    await writeReviews(writing, year, { index, quarters: year === horizon.last })
    await writeInitiatives(writing, year, index)
    await writeExemptions(writing, year, index)
    onProgress(`Hồ sơ năm ${year.year}`)
  }
  await writeModels(writing)
  // By which texts that are alike are found: triggers keep it otherwise.
  await run(
    writing,
    sql`insert into app.texts (collection, record, marks)
      select 'models', id, app.marks(concat_ws(' ', idea, content)) from models
      union all select 'initiatives', id, app.marks(concat_ws(' ', title, summary)) from initiatives`,
  )
}

async function writePledges(writing: Writing, year: PlanYear, index: number): Promise<void> {
  const handed = sql`(${year.from}::date + 1 + floor(pg_temp.draw(p.n, 51) * 12)::int)`
  await run(
    writing,
    sql`insert into pledges (id, officer_id, year, commitments, ${closing})
      select pg_temp.named('pledge', p.n * 8 + ${index}::int), p.id, ${year.year}::int, true,
        ${closed(writing.flow('pledge'), handed)}
      from ${present(year)} and pg_temp.draw(p.n * 8 + ${index}::int, 52) < 0.82
        and (u.depth < 2 or ${year !== writing.horizon.running}::bool or pg_temp.draw(p.n, 53) < 0.5
          and u.n > ${writing.size.districts + 2}::int and u.n <> ${writing.size.districts + writing.size.grassroots + 1}::int)`,
  )
  const id = sql`pg_temp.named('pledge', p.n * 8 + ${index}::int)`
  await run(
    writing,
    sql`insert into pledges_focus (_order, _parent_id, id, content)
      select 1, d.id, substr(md5('focus' || d.id), 1, 24), ${plan.contents[0]?.key} from scale_people p join pledges d on d.id = ${id}`,
  )
  await run(
    writing,
    sql`insert into pledges_focus_actions (_order, _parent_id, id, action, measure)
      select 1, substr(md5('focus' || d.id), 1, 24), substr(md5('action' || d.id), 1, 24),
        'Mỗi tuần làm việc tình nguyện ' || 2 + p.n % 3 || ' giờ tại đơn vị', 'Số giờ được xác nhận'
      from scale_people p join pledges d on d.id = ${id}`,
  )
}

type Which = { index: number; quarters: boolean }

async function writeReviews(writing: Writing, year: PlanYear, { index, quarters }: Which): Promise<void> {
  const kinds = [
    { kind: 'annual', flow: 'annualReview', period: String(year.year), after: 366, place: 0 },
    ...[1, 2, 3, 4].map((place) => ({
      ...{
        kind: 'quarterly',
        flow: 'quarterlyReview',
        period: `${year.year}-Q${place}`,
        after: place * 92,
        place,
      },
    })),
  ]
  for (const { kind, flow, period, after, place } of quarters ? kinds : kinds.slice(0, 1)) {
    const key = sql`((p.n * 8 + ${index}::int) * 8 + ${place}::int)`
    const day = sql`(${year.from}::date + ${after}::int + floor(pg_temp.draw(${key}, 54) * 9)::int)`
    await run(
      writing,
      sql`insert into reviews (id, officer_id, kind, period, year, self, collective_comment, conclusion, concluded_on, ${closing})
        select pg_temp.named('review', ${key}), p.id, ${kind}, ${period}, ${year.year}::int,
          'Thực hiện đủ giờ làm việc tình nguyện; còn chậm trong báo cáo.', 'Tập thể nhất trí với bản tự kiểm điểm.',
          'Hoàn thành nội dung đăng ký.', to_char(${day} + 2, 'YYYY-MM-DD'), ${closed(writing.flow(flow), day)}
        from ${present(year)} and pg_temp.draw(${key}, 55) < 0.86`,
    )
    await run(
      writing,
      sql`insert into reviews_collective_merits (_order, _parent_id, id, key, met)
        select m.place, r.id, substr(md5(m.key || r.id), 1, 24), m.key, pg_temp.draw(${key} * 4 + m.place, 56) < 0.93
        from scale_people p join reviews r on r.id = pg_temp.named('review', ${key})
          cross join unnest(${list(
            plan.merits.map((merit) => merit.key),
            'text',
          )}) with ordinality as m(key, place)`,
    )
  }
}

async function writeInitiatives(writing: Writing, year: PlanYear, index: number): Promise<void> {
  const day = sql`(${year.from}::date + 60 + floor(pg_temp.draw(p.n * 8 + ${index}::int, 57) * 280)::int)`
  await run(
    writing,
    sql`insert into initiatives (id, officer_id, title, kind, field, realised_on, summary, recognition_by, recognition_number,
        recognition_date, recognition_issuer, author_ids, recognised_on, ${closing})
      select pg_temp.named('initiative', p.n * 8 + ${index}::int), p.id, 'Rút ngắn thời gian giải quyết công việc số ' || p.n,
        'experience', 'union', to_char(${day} - 30, 'YYYY-MM-DD'), 'Chia việc theo ngày, phân công rõ người, rõ hạn; kiểm lại vào chiều thứ sáu.',
        'superiorUnion', p.n % 900 || '/QĐ-ĐTN', to_char(${day}, 'YYYY-MM-DD'), 'Đoàn cấp trên', p.id::text,
        to_char(${day}, 'YYYY-MM-DD'), ${closed(writing.flow('initiative'), day)}
      from ${present(year)} and p.depth <= 2 and pg_temp.draw(p.n * 8 + ${index}::int, 58) < case p.office when 'secretary' then 0.7 else 0.1 end`,
  )
}

async function writeExemptions(writing: Writing, year: PlanYear, index: number): Promise<void> {
  const key = sql`(p.n * 8 + ${index}::int)`
  const day = sql`(${year.from}::date + floor(pg_temp.draw(${key}, 59) * 300)::int)`
  await run(
    writing,
    sql`insert into exemptions (id, officer_id, type, "from", "to", reason, ${closing})
      select pg_temp.named('exemption', ${key}), p.id, case when pg_temp.draw(${key}, 60) < 0.3 then 'maternity' else 'leave' end,
        to_char(${day}, 'YYYY-MM-DD'),
        to_char(${day} + case when pg_temp.draw(${key}, 60) < 0.3 then 180 else 5 + p.n::int % 25 end, 'YYYY-MM-DD'),
        'Có quyết định của cơ quan.', ${closed(writing.flow('exemption'), day)}
      from ${present(year)} and pg_temp.draw(${key}, 61) < 0.02`,
  )
}

/** T1: what units are run by; most stay in force. */
async function writeModels(writing: Writing): Promise<void> {
  const day = sql`(${writing.years[0]?.from}::date + floor(pg_temp.draw(u.n, 62) * 700)::int)`
  await run(
    writing,
    sql`insert into models (id, title, idea, content, "from", "to", ${closing})
      select pg_temp.named('model', u.n), 'Mô hình “Ngày tiếp dân thứ ' || u.n || '”', 'Người dân phải đi lại nhiều lần; ý tưởng là hẹn trước và trả kết quả tại ấp.',
        'Mỗi tuần một buổi, bí thư phân công hai người trực, ghi sổ và trả lời trong ngày; tháng nào cũng họp rút kinh nghiệm, lần thứ ' || u.n || '.',
        to_char(${day}, 'YYYY-MM-DD'), case when pg_temp.draw(u.n, 63) < 0.15 then to_char(${day} + 400, 'YYYY-MM-DD') end,
        ${closed(writing.flow('model'), day)}
      from scale_units u where u.depth <= 2 and pg_temp.draw(u.n, 64) < 0.75`,
  )
}

import { sql } from '../../sql/db.ts'
import { countsOf, inside, lineIn, type Part, type RegisterQuestion } from './registerQuestion.ts'

const grades = ['excellent', 'good', 'completed', 'notCompleted', 'notRated'] as const

/** Table 12: concluded annual reviews by the grade proposed. */
export function gradesSql(question: RegisterQuestion): Part {
  const pairs = grades.map((key) => sql`${key}::text, count(*) filter (where grade = ${key})`)
  return countsOf(
    'grades',
    sql`jsonb_build_object(${sql.join(pairs, sql`, `)})`,
    sql`select ${lineIn(question, 'r')} as line, r.proposed_grade as grade from reviews r
      where ${inside(question, 'r')} and r.kind = 'annual' and r.year = ${question.year} and r.state = 'approved'
        and r.proposed_grade is not null`,
  )
}

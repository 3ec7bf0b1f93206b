import { type Day, toDay } from '#core/calendar/day.ts'
import type { ReportFacts, RowFacts } from '#core/report/facts.ts'

const months = [
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
]

/** A row of figures in which everything differs from everything else. */
export function sampleRow(unit: string, name: string, seed: number): RowFacts {
  return {
    unit,
    name,
    targets: [{ key: 'T2a', numerator: seed * 3, denominator: seed * 4 }],
    previous: [{ key: 'T2a', numerator: seed * 2, denominator: seed * 4 }],
    standards: [
      { key: 'weeklyHours', met: seed * 40, owed: seed * 50 },
      { key: 'monthlyAttendance', met: seed * 9, owed: seed * 12 },
    ],
    weekly: {
      officers: seed,
      minutes: seed * 5990,
      averageMinutes: 119.8,
      met: seed * 40,
      owed: seed * 50,
      officersMeeting: seed - 1,
    },
    monthly: {
      met: seed * 9,
      owed: seed * 12,
      volunteerActivities: seed * 31,
      branchMeetings: seed * 17,
      numbers: [
        { number: 4, met: seed, owed: seed * 2 },
        { number: 3, met: seed * 8, owed: seed * 10 },
      ],
      months: months.map((period, index) => ({
        period,
        met: seed,
        owed: seed + 1,
        volunteerActivities: seed + index,
        branchMeetings: index,
      })),
    },
  }
}

/** A district's facts of 2026, taken at 15:30 on 26 October in Vietnam. */
export function sampleFacts(more: Partial<ReportFacts> = {}): ReportFacts {
  const total = { ...sampleRow('q1', 'Quận đoàn Ninh Kiều', 60) }
  return {
    version: 1,
    unit: 'q1',
    name: 'Quận đoàn Ninh Kiều',
    heading: {
      organisation: 'ĐOÀN TNCS HỒ CHÍ MINH',
      superior: 'THÀNH ĐOÀN CẦN THƠ',
      issuer: 'BCH Quận đoàn Ninh Kiều',
      subject: 'Kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm” năm 2026',
    },
    year: 2026,
    lastDay: toDay('2026-10-29'),
    from: toDay('2025-10-01'),
    to: toDay('2026-09-30'),
    asOf: toDay('2026-09-30'),
    takenAt: Date.parse('2026-10-26T15:30:00+07:00'),
    demo: false,
    targets: total.targets,
    standards: total.standards,
    total,
    own: sampleRow('q1', 'Quận đoàn Ninh Kiều', 9),
    children: [
      sampleRow('c1', 'Đoàn phường Xuân Khánh', 21),
      sampleRow('c2', '=HYPERLINK("http://x";"bấm vào đây")', 17),
      sampleRow(
        'c3',
        '+Đoàn trường Đại học Kỹ thuật – Công nghệ, một tên đơn vị rất dài để thử xuống dòng',
        14,
      ),
    ],
    countedOnce: 1,
    meetingShare: 80,
    reporting: [
      {
        unit: 'q1',
        name: 'Quận đoàn Ninh Kiều',
        dueDay: '2026-10-29' as Day,
        submittedAt: null,
        state: 'draft',
        corrections: 0,
      },
    ],
    ...more,
  }
}

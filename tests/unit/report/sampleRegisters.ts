import { toDay } from '#core/calendar/day.ts'
import type { RegisterFacts } from '#core/report/registerFacts.ts'

/** A unit of which the registers hold nothing at all. */
export function emptyRegisters(): RegisterFacts {
  const none = { items: [], total: 0 }
  return {
    offices: [],
    staff: {},
    staffOffices: {},
    pledges: {},
    reviews: {},
    missingPapers: none,
    art: {},
    plannedInitiatives: {},
    initiatives: {},
    recognisedInitiatives: none,
    sessions: {},
    heldSessions: none,
    models: none,
    conductRules: {},
    conductMeetings: {},
    documents: {},
    acknowledgements: {},
    inspections: {},
    violations: {},
    inspectionItems: none,
    summons: {},
    uniforms: {},
    grades: null,
    communications: {},
    projects: {},
    projectItems: none,
  }
}

const staff = {
  officers: 21,
  female: 9,
  minority: 2,
  partyMembers: 15,
  fullTime: 4,
  cadre: 1,
  civilServant: 6,
  publicEmployee: 8,
  otherEmployment: 6,
  genderUnknown: 1,
  ethnicityUnknown: 0,
  joined: 3,
  left: 1,
}
const paper = { owed: 20, submitted: 18, approved: 15, returned: 1, late: 2, missing: 2 }
const sums = { sessions: 5, present: 60, expected: 66, comments: 40, remedies: 7, remediesDone: 0 }

/** What the registers of `sampleFacts` hold: something of everything for the unit's first child, nothing for its second. */
export function sampleRegisters(more: Partial<RegisterFacts> = {}): RegisterFacts {
  const both = <Facts>(facts: Facts) => ({ c1: facts, total: facts })
  return {
    offices: [
      { key: 'secretary', name: 'Bí thư' },
      { key: 'executiveMember', name: 'Ủy viên Ban Chấp hành' },
    ],
    staff: { ...both(staff), q1: { ...staff, officers: 5 } },
    staffOffices: both({ secretary: 1, executiveMember: 20 }),
    pledges: both(paper),
    reviews: both({ ...paper, late: 0 }),
    missingPapers: {
      items: [
        {
          officer: 'o1',
          name: 'Trần Thị Mẫu',
          office: 'Ủy viên Ban Chấp hành',
          unit: 'Đoàn phường Xuân Khánh',
          pledge: true,
          review: false,
        },
      ],
      total: 2,
    },
    art: both({ songs: 4, dances: 0, sports: 6, officers: 9 }),
    plannedInitiatives: both({ planned: 11 }),
    initiatives: both({ submitted: 6, byAgencyHead: 3, bySuperiorUnion: 2, union: 4, professional: 1 }),
    recognisedInitiatives: {
      items: [
        {
          id: 'i1',
          title: '=HYPERLINK("http://x")',
          authors: 'Trần Thị Mẫu (60%), Lê Văn Ví Dụ (40%)',
          unit: 'Đoàn phường Xuân Khánh',
          field: 'union',
          by: 'agencyHead',
          number: '12/QĐ-UBND',
          date: toDay('2026-05-06'),
        },
      ],
      total: 1,
    },
    sessions: both(sums),
    heldSessions: {
      items: [
        { id: 's1', unit: 'c1', period: '2026-Q1', heldOn: toDay('2025-12-20'), present: 12, expected: 13 },
        { id: 's3', unit: 'c1', period: '2026-Q3', heldOn: toDay('2026-06-20'), present: 13, expected: 13 },
      ],
      total: 2,
    },
    models: {
      items: [
        {
          id: 'm1',
          title: 'Mỗi tuần một việc tốt',
          unit: 'Đoàn phường Xuân Khánh',
          content: 'Mỗi cán bộ Đoàn mỗi tuần giúp một hộ dân làm thủ tục hành chính trực tuyến.',
          from: toDay('2025-11-01'),
          to: null,
          document: '05-KH/ĐTN',
          documentDate: toDay('2025-10-28'),
          outcome: null,
          remark: 'Có nét tương đồng với mô hình của Đoàn phường An Hòa, khác về đối tượng.',
        },
      ],
      total: 1,
    },
    conductRules: both({ lists: 1, dos: 8, donts: 8 }),
    conductMeetings: both({ branchMeetings: 40, branchHeld: 12, committeeMeetings: 6, committeeHeld: 0 }),
    documents: both({ plan: 2, letter: 3 }),
    acknowledgements: both({ acknowledgements: 4, units: 3 }),
    inspections: both({
      planned: 2,
      unannounced: 1,
      held: 3,
      concluded: 2,
      remedies: 5,
      remediesDone: 3,
      remediesOverdue: 1,
    }),
    violations: both({ violations: 1, handled: 1 }),
    inspectionItems: {
      items: [
        {
          id: 'k1',
          title: 'Kiểm tra việc thực hiện giờ tình nguyện',
          unit: 'Đoàn phường Xuân Khánh',
          kind: 'unannounced',
          status: 'followedUp',
          day: toDay('2026-04-02'),
          scope: 'Sổ theo dõi giờ tình nguyện quý II',
          conclusion: 'Ghi chép đầy đủ, minh chứng còn thiếu ở hai trường hợp.',
          remedies: 2,
          remediesDone: 2,
        },
      ],
      total: 1,
    },
    summons: both({ onTime: 30, late: 4, excused: 3, absent: 1, substitute: 2 }),
    uniforms: both({ worn: 27, missing: 3 }),
    grades: null,
    communications: both({ kinds: { article: 7, talk: 2 }, reach: 15_400 }),
    projects: both({
      kinds: { youthProject: 1, campaign: 2 },
      running: 1,
      done: 2,
      value: 120_000_000,
      people: 2,
      work: 1,
      self: 0,
    }),
    projectItems: {
      items: [
        {
          id: 'p1',
          title: 'Thắp sáng đường hẻm',
          unit: 'Đoàn phường Xuân Khánh',
          kind: 'youthProject',
          status: 'done',
          from: toDay('2026-03-01'),
          to: toDay('2026-03-31'),
          value: 120_000_000,
          themes: ['people', 'work'],
        },
      ],
      total: 1,
    },
    ...more,
  }
}

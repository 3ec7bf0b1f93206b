import { toDay } from '#core/calendar/day.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { calendar } from './calendar.ts'

export const planKey = 'can-bo-doan-trach-nhiem'
export const planName =
  'Mô hình “Cán bộ Đoàn trách nhiệm” trong việc rèn luyện tác phong, thực hiện lề lối công tác cán bộ Đoàn, giai đoạn 2023 – 2027'
/** The first plan year that the plan covers whole. */
export const planValidFrom = toDay('2022-10-01')

const leaders = ['secretary', 'deputySecretary']
// Q14: a chi đoàn is no "cấp": its secretary and deputy belong to group B.
const levelsWithLeaders = ['province', 'district', 'commune', 'grassroots', 'grassrootsBranch']

/** The plan 2023–2027 of the city's Union, with what was decided where its text is silent. */
export const plan: PlanDefinition = {
  years: { from: 2023, to: 2027 },
  firstMonth: 10,
  levels: [
    level('province', 'Cấp tỉnh, thành phố', 'Province or city', { assessed: false }),
    level('district', 'Cấp huyện và tương đương', 'District and equivalent'),
    level('commune', 'Cấp xã', 'Commune'),
    level('grassroots', 'Đoàn cơ sở', 'Grassroots Union'),
    level('grassrootsBranch', 'Chi đoàn cơ sở', 'Grassroots branch', { branch: true }),
    level('branch', 'Chi đoàn', 'Branch', { branch: true, assessed: false }),
  ],
  contents: [
    word('responsibility', 'Trách nhiệm', 'Responsibility'),
    word('exemplarity', 'Gương mẫu', 'Being exemplary'),
    word('honesty', 'Trung thực', 'Honesty'),
  ],
  themes: [
    word('people', 'Trách nhiệm với Nhân dân', 'Responsibility to the people'),
    word('work', 'Trách nhiệm với công việc', 'Responsibility at work'),
    word('self', 'Trách nhiệm với bản thân', 'Responsibility to oneself'),
  ],
  groups: [
    {
      key: 'A',
      label: {
        vi: 'Cán bộ Đoàn chuyên trách, cán bộ Đoàn giữ chức vụ Bí thư, Phó Bí thư Đoàn các cấp',
        en: 'Full-time officers, secretaries and deputy secretaries',
      },
      rules: [{ fullTime: true }, { offices: leaders, levels: levelsWithLeaders }],
    },
    {
      key: 'B',
      label: {
        vi: 'Cán bộ Đoàn không chuyên trách, Ủy viên Ban Chấp hành, Ban Thường vụ Đoàn cơ sở, Chi đoàn cơ sở, Chi đoàn',
        en: 'Other officers',
      },
      rules: [{}],
    },
  ],
  officeOrder: [
    'secretary',
    'deputySecretary',
    'standingMember',
    'executiveMember',
    'inspectionCommittee',
    'specialist',
    'clerk',
    'inspectionOffice',
    'communicationsOffice',
    'observer',
    'systemAdministrator',
  ],
  standards: [
    {
      key: 'weeklyHours',
      label: { vi: 'Giờ làm việc tình nguyện mỗi tuần', en: 'Volunteer hours a week' },
      period: 'week',
      measure: 'minutes',
      mode: 'sum',
      // Q08: a week with three or more public holidays or days off in lieu is not owed.
      daysOff: 3,
      numbers: [{ number: 120 }],
    },
    {
      key: 'monthlyAttendance',
      label: {
        vi: 'Hoạt động tình nguyện hoặc buổi sinh hoạt Chi đoàn mỗi tháng',
        en: 'Volunteer activities or branch meetings a month',
      },
      period: 'month',
      measure: 'count',
      mode: 'either',
      numbers: [
        { groups: ['A'], levels: ['district'], number: 4 },
        { groups: ['A'], levels: ['grassroots', 'grassrootsBranch', 'commune'], number: 3 },
        { groups: ['B'], levels: ['grassroots', 'commune'], number: 3 },
      ],
    },
    {
      key: 'yearlyInitiative',
      label: { vi: 'Sáng kiến được công nhận trong năm', en: 'A recognised initiative a year' },
      period: 'year',
      measure: 'count',
      mode: 'sum',
      // R31; Q12: at the city's level too.
      numbers: [{ groups: ['A'], number: 1 }],
    },
    {
      key: 'yearlyArtOrSport',
      label: {
        vi: 'Bài hát, điệu múa tập thể hoặc môn thể thao trong năm',
        en: 'A song, a dance or a sport a year',
      },
      period: 'year',
      measure: 'count',
      mode: 'either',
      // R39.
      numbers: [{ groups: ['B'], number: 1 }],
    },
    {
      key: 'summonedMeetings',
      label: { vi: 'Họp do Đoàn triệu tập', en: 'Summoned meetings' },
      period: 'month',
      measure: 'share',
      mode: 'sum',
      // R33, R41: all of them; whoever was excused broke nothing.
      excused: 'leftOut',
      numbers: [{ number: 100 }],
    },
  ],
  targets: [
    {
      key: 'T1',
      label: { vi: 'Cấp bộ Đoàn có mô hình đang áp dụng', en: 'Units with a model in force' },
      heading: { vi: 'Chỉ tiêu 1: mô hình', en: 'Target 1: practice models' },
      percent: 100,
      levels: levelsWithLeaders,
    },
    {
      key: 'T2a',
      label: {
        vi: 'Cán bộ Đoàn có bản đăng ký được xác nhận',
        en: 'Officers with a confirmed pledge',
      },
      heading: { vi: 'Chỉ tiêu 2: bản đăng ký (a1)', en: 'Target 2: pledges (a1)' },
      percent: 100,
    },
    {
      key: 'T2b',
      label: {
        vi: 'Cán bộ Đoàn có bản tự kiểm điểm, đánh giá được xác nhận',
        en: 'Officers with a confirmed annual review',
      },
      heading: { vi: 'Chỉ tiêu 2: bản tự kiểm điểm, đánh giá (a2)', en: 'Target 2: annual reviews (a2)' },
      percent: 100,
    },
    {
      key: 'T3',
      label: {
        vi: 'Bí thư Đoàn cơ sở có sáng kiến được hiện thực hóa và được công nhận',
        en: 'Secretaries of grassroots Unions with a realised and recognised initiative',
      },
      heading: { vi: 'Chỉ tiêu 3: sáng kiến của Bí thư', en: 'Target 3: initiatives of secretaries' },
      percent: 100,
      offices: ['secretary'],
      levels: ['grassroots', 'commune'],
    },
    {
      key: 'T4',
      label: {
        vi: 'Cán bộ Đoàn là công chức, viên chức đạt đủ bốn “được”',
        en: 'Civil servants and public employees with all four merits',
      },
      heading: { vi: 'Chỉ tiêu 4: đạt 4 “được”', en: 'Target 4: all four merits' },
      percent: 100,
      employment: ['civilServant', 'publicEmployee'],
    },
  ],
  officeHours: {
    weekdays: [1, 2, 3, 4, 5],
    windows: [
      { from: '07:00', to: '11:00' },
      { from: '13:00', to: '17:00' },
    ],
    ...calendar,
  },
  employmentInScope: ['cadre', 'civilServant', 'publicEmployee'],
  activity: { maxHours: 16, freeEntryUntilDay: 10 },
  deadlines: {
    pledge: { opens: '10-01', due: '12-31', daysAfterAppointment: 30 },
    review: { opens: '09-15', due: '10-10' },
    report: { due: '10-30', inclusive: false, remindDaysBefore: [30, 14, 7, 1] },
    closing: '10-10',
  },
  commitments: [
    word(
      'uniform',
      'Mặc áo Thanh niên Việt Nam vào các ngày thứ hai hằng tuần, các buổi hội nghị và hoạt động tập thể của tổ chức Đoàn',
      'Wears the Youth shirt on Mondays, at conferences and at the Union’s collective activities',
    ),
    word(
      'meetings',
      'Tham dự đầy đủ các buổi họp do tổ chức Đoàn triệu tập, đúng giờ, đúng thành phần',
      'Attends every summoned meeting in person and on time',
    ),
    word('alcohol', 'Không uống rượu, bia trong giờ làm việc', 'Drinks no alcohol during working hours'),
    word(
      'ceremonies',
      'Thực hiện việc cưới, việc tang văn minh, tiết kiệm',
      'Keeps weddings and funerals civil and modest',
    ),
  ],
  merits: [
    word('person', 'Được người', 'A good person'),
    word('work', 'Được việc', 'Good at the work'),
    word('organisation', 'Được tổ chức', 'Good for the organisation'),
    word('people', 'Được lòng dân', 'Trusted by the people'),
  ],
  originality: { hint: 45 },
  report: {
    meetingShare: 80,
    programme: 'Mô hình “Cán bộ Đoàn trách nhiệm”',
    themes: 'Phong trào “3 trách nhiệm”',
    title: 'BÁO CÁO',
    subject:
      'Kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm” trong việc rèn luyện tác phong, thực hiện lề lối công tác cán bộ Đoàn năm {{year}}',
    organisation: 'ĐOÀN TNCS HỒ CHÍ MINH',
    superior: 'THÀNH ĐOÀN CẦN THƠ',
    issuerPrefix: 'BCH',
    place: 'Cần Thơ',
    signedFor: 'TM. BAN THƯỜNG VỤ',
    signedForWithoutStandingCommittee: 'TM. BAN CHẤP HÀNH',
    signerTitles: { secretary: 'BÍ THƯ', deputySecretary: 'PHÓ BÍ THƯ' },
    recipients: ['Ban Thường vụ Thành đoàn', 'Ban Tổ chức – Kiểm tra Thành đoàn', 'Lưu: VP.'],
    symbol: 'BC/ĐTN',
    letterheads: {
      CT: {
        issuer: 'BCH TP. Cần Thơ',
        symbol: 'BC/TĐTN-TCKT',
        recipients: ['Ban Thường vụ Thành đoàn', 'Các đơn vị trực thuộc', 'Lưu: TCKT, VP.'],
      },
    },
    departmentPapers: {
      reminder: {
        subject: 'đôn đốc nộp báo cáo kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm” năm {{year}}',
        symbol: 'CV/TĐTN-TCKT',
        signedFor: 'TL. BAN THƯỜNG VỤ',
        signerTitle: 'TRƯỞNG BAN\nTỔ CHỨC – KIỂM TRA',
        recipients: ['Như trên', 'Thường trực Thành đoàn (để báo cáo)', 'Lưu: TCKT, VP.'],
      },
      communications: {
        subject: 'Kết quả thực hiện công tác tuyên truyền Mô hình “Cán bộ Đoàn trách nhiệm” năm {{year}}',
        symbol: 'BC/TĐTN-BTG',
        signedFor: 'TL. BAN THƯỜNG VỤ',
        signerTitle: 'TRƯỞNG BAN TUYÊN GIÁO',
        recipients: ['Ban Thường vụ Thành đoàn', 'Ban Tổ chức – Kiểm tra Thành đoàn', 'Lưu: BTG, VP.'],
      },
    },
  },
  review: { grades: false },
  sessions: { minutesRequired: false },
  forms: {
    pledge: {
      code: 'Mẫu a1 ĐKCT01',
      name: 'Bản đăng ký (a1)',
      title: 'BẢN ĐĂNG KÝ',
      subject: 'Thực hiện Chỉ thị số 01-CT/TWĐTN năm {{year}}',
    },
    review: {
      code: 'Mẫu a2 KĐCT01',
      name: 'Bản tự kiểm điểm, đánh giá (a2)',
      title: 'BẢN TỰ KIỂM ĐIỂM, ĐÁNH GIÁ',
      subject: 'Kết quả thực hiện Chỉ thị số 01-CT/TWĐTN năm {{year}}',
    },
    session: {
      title: 'BIÊN BẢN',
      subject: 'Phiên tự phê bình và phê bình {{period}}',
    },
    attendance: { title: 'DANH SÁCH THAM DỰ', subject: '{{subject}}' },
    summary: {
      title: 'TỔNG HỢP KẾT QUẢ CÁ NHÂN',
      subject: 'Thực hiện Mô hình “Cán bộ Đoàn trách nhiệm” năm {{year}}',
    },
  },
}

function word(key: string, vi: string, en: string) {
  return { key, label: { vi, en } }
}

function level(key: string, vi: string, en: string, flags: { assessed?: boolean; branch?: boolean } = {}) {
  return { ...word(key, vi, en), assessed: flags.assessed ?? true, branch: flags.branch ?? false }
}

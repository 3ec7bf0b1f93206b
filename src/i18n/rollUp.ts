import type { RollUpWord } from '#core/report/rollUpWords.ts'

export const vi: Record<RollUpWord, string> = {
  rolledUp: 'Tổng hợp từ {{reports}}/{{units}} báo cáo đã tiếp nhận',
  rolledUpAwaited: 'còn thiếu: {{units}}',
  rolledUpMore: 'và {{count}} đơn vị khác (Biểu 15c)',
  rolledUpTotal:
    'Tổng cộng là tổng của các báo cáo đã tiếp nhận và số liệu của chính đơn vị tổng hợp; đồng chí giữ chức vụ ở nhiều đơn vị được tính theo báo cáo của từng đơn vị (hiện có {{count}} đồng chí). Dấu “–”: chưa có báo cáo được tiếp nhận.',
  rolledUpMethod:
    'Số liệu của các đơn vị trực thuộc lấy từ báo cáo đã được tiếp nhận, đúng như khi đơn vị xác nhận; đơn vị chưa có báo cáo được tiếp nhận không được tính vào tổng. Số liệu của chính đơn vị tổng hợp lấy từ hồ sơ trên hệ thống vào lúc chốt số liệu.',
  rolledUpSubmitted: 'Số liệu được xác nhận lúc {{hour}} giờ {{minute}}, ngày {{day}}.',
  rolledUpTitle: 'Báo cáo của các đơn vị được tổng hợp',
  rolledUpReport: 'Báo cáo',
  rolledUpFirst: 'Báo cáo lần đầu',
  rolledUpNone: 'Chưa tổng hợp: {{state}}',
  rolledUpPending: 'đã nộp, chờ tiếp nhận',
  rolledUpTakenAt: 'Số liệu tính đến',
  rolledUpAcceptedAt: 'Tiếp nhận lúc',
  rolledUpCode: 'Mã tra cứu',
  noteRolledUp:
    'Báo cáo tiếp nhận sau thời điểm chốt số liệu chưa có trong bảng này; khi tổng hợp lại, số liệu được bổ sung.',
  comparedTitle: 'So sánh với năm trước',
  comparedKind: 'Hình thức',
  comparedBefore: 'Năm trước',
  comparedNow: 'Năm báo cáo',
  comparedChange: 'Tăng, giảm',
  itemsTitle: 'Danh mục tin, bài, hoạt động tuyên truyền',
  itemTitle: 'Tên tin, bài, hoạt động',
  itemOutlet: 'Nơi đăng, phát, tổ chức',
}

export const en: Record<RollUpWord, string> = {
  rolledUp: 'Compiled from {{reports}} of {{units}} accepted reports',
  rolledUpAwaited: 'missing: {{units}}',
  rolledUpMore: 'and {{count}} more units (table 15c)',
  rolledUpTotal:
    'The total adds up the accepted reports and the figures of the compiling unit itself; officers with posts in several units count as each unit’s report counts them ({{count}} at present). A dash: no report accepted yet.',
  rolledUpMethod:
    'Figures of the units below are those of their accepted reports, as they were signed; units without one are not in the total. Those of the compiling unit itself are its records as of when the figures were taken.',
  rolledUpSubmitted: 'Figures confirmed at {{hour}}:{{minute}} on {{day}}.',
  rolledUpTitle: 'Reports this one is compiled from',
  rolledUpReport: 'Report',
  rolledUpFirst: 'First report',
  rolledUpNone: 'Not included: {{state}}',
  rolledUpPending: 'submitted, not accepted yet',
  rolledUpTakenAt: 'Figures as of',
  rolledUpAcceptedAt: 'Accepted at',
  rolledUpCode: 'Verification code',
  noteRolledUp: 'Reports accepted later are not in this table; they are once it is compiled anew.',
  comparedTitle: 'Compared with the year before',
  comparedKind: 'Kind',
  comparedBefore: 'Year before',
  comparedNow: 'This year',
  comparedChange: 'Change',
  itemsTitle: 'Items of communication',
  itemTitle: 'Item',
  itemOutlet: 'Outlet',
}

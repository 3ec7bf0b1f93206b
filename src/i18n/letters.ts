import type { LetterWords } from '#core/letter/words.ts'
import type { DepartmentPaper } from '#core/standards/plan.ts'

type DepartmentPapers = Record<'reminder' | 'communications', DepartmentPaper>

const viWords: LetterWords = {
  dated: '{{place}}, ngày {{day}} tháng {{month}} năm {{year}}',
  undated: '{{place}}, ngày       tháng       năm {{year}}',
  number: 'Số:        -{{symbol}}',
  about: 'V/v {{subject}}',
  to: 'Kính gửi:',
  toUnits: 'Ban Chấp hành các đơn vị trực thuộc',
  toList: '(có tên trong danh sách dưới đây)',
  askedBefore:
    'Thực hiện {{programme}}, các đơn vị trực thuộc gửi báo cáo kết quả năm {{year}} về {{sender}} qua {{office}}, chậm nhất hết ngày {{lastDay}}.',
  askedAfter:
    'Thực hiện {{programme}}, các đơn vị trực thuộc gửi báo cáo kết quả năm {{year}} về {{sender}} qua {{office}}; hạn nộp là hết ngày {{lastDay}}.',
  standing:
    'Tính đến {{hour}} giờ {{minute}}, ngày {{day}}, còn {{units}}/{{owing}} đơn vị chưa nộp báo cáo, gồm:',
  askInTime:
    '{{sender}} đề nghị các đơn vị nêu trên rà soát, xác nhận số liệu, hoàn chỉnh và gửi báo cáo đúng thời hạn.',
  askLate:
    '{{sender}} đề nghị các đơn vị nêu trên khẩn trương rà soát, xác nhận số liệu, hoàn chỉnh và gửi báo cáo trước ngày ....../....../.........; nêu rõ lý do nộp sau hạn.',
  columnNumber: 'TT',
  columnUnit: 'Đơn vị',
  columnDue: 'Hạn nộp',
  columnState: 'Tình trạng',
  columnLate: 'Sau hạn',
  stateNone: 'Chưa lập báo cáo',
  stateDraft: 'Đang lập báo cáo',
  days: '{{days}} ngày',
  close:
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị đơn vị liên hệ {{office}} để được hướng dẫn./.',
  recipients: 'Nơi nhận:',
  file: 'Công văn đôn đốc báo cáo năm {{year}}',
}

const enWords: LetterWords = {
  dated: '{{place}}, {{day}}/{{month}}/{{year}}',
  undated: '{{place}},       /      /{{year}}',
  number: 'No.:        -{{symbol}}',
  about: 'Re: {{subject}}',
  to: 'To:',
  toUnits: 'the executive committees of the units',
  toList: '(listed below)',
  askedBefore:
    'Under {{programme}} the units send their report of {{year}} to {{sender}} through {{office}} by the end of {{lastDay}}.',
  askedAfter:
    'Under {{programme}} the units send their report of {{year}} to {{sender}} through {{office}}; it was due by the end of {{lastDay}}.',
  standing: 'As of {{hour}}:{{minute}}, {{day}}, {{units}} of {{owing}} units have not sent theirs:',
  askInTime:
    '{{sender}} asks these units to check and confirm their figures and to send their report in time.',
  askLate:
    '{{sender}} asks these units to check and confirm their figures without delay and to send their report before ....../....../........., with the reason of the delay.',
  columnNumber: 'No.',
  columnUnit: 'Unit',
  columnDue: 'Due',
  columnState: 'State',
  columnLate: 'Late by',
  stateNone: 'Not begun',
  stateDraft: 'In preparation',
  days: '{{days}} days',
  close: 'Units that meet with difficulties are asked to turn to {{office}}.',
  recipients: 'To:',
  file: 'Reminder letter {{year}}',
}

/** Where the plan does not say how a department's paper is headed and signed. */
const viPapers: DepartmentPapers = {
  reminder: {
    subject: 'đôn đốc nộp báo cáo kết quả thực hiện kế hoạch năm {{year}}',
    symbol: 'CV/TĐTN-TCKT',
    signedFor: 'TL. BAN THƯỜNG VỤ',
    signerTitle: 'TRƯỞNG BAN\nTỔ CHỨC – KIỂM TRA',
    recipients: ['Như trên', 'Thường trực Thành đoàn (để b/c)', 'Lưu: TCKT, VP.'],
  },
  communications: {
    subject: 'Kết quả công tác tuyên truyền thực hiện kế hoạch năm {{year}}',
    symbol: 'BC/TĐTN-BTG',
    signedFor: 'TL. BAN THƯỜNG VỤ',
    signerTitle: 'TRƯỞNG BAN TUYÊN GIÁO',
    recipients: ['Ban Thường vụ Thành đoàn', 'Ban Tổ chức – Kiểm tra Thành đoàn', 'Lưu: BTG, VP.'],
  },
}

const enPapers: DepartmentPapers = {
  reminder: {
    subject: 'reports of {{year}} that are still owed',
    symbol: 'L/CU',
    signedFor: 'FOR THE STANDING COMMITTEE',
    signerTitle: 'HEAD OF ORGANISATION AND INSPECTION',
    recipients: ['As above', 'The standing committee', 'File'],
  },
  communications: {
    subject: 'Communication under the plan in {{year}}',
    symbol: 'R/CU',
    signedFor: 'FOR THE STANDING COMMITTEE',
    signerTitle: 'HEAD OF COMMUNICATIONS',
    recipients: ['The standing committee', 'Organisation and inspection', 'File'],
  },
}

export const vi = {
  words: viWords,
  papers: viPapers,
  standingCommittee: 'Ban Thường vụ {{unit}}',
  executiveCommittee: 'Ban Chấp hành {{unit}}',
}
export const en: typeof vi = {
  words: enWords,
  papers: enPapers,
  standingCommittee: 'the standing committee of {{unit}}',
  executiveCommittee: 'the executive committee of {{unit}}',
}

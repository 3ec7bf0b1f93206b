import type { CommunicationWords } from '#core/report/writeCommunications.ts'
import * as choices from './choices.ts'

/** The running text of the communications office's report (R44). */
export const vi: CommunicationWords = {
  kinds: choices.vi.communicationKind,
  work: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
  workHint:
    '[Gợi ý: nêu văn bản chỉ đạo, định hướng tuyên truyền, việc phân công và phối hợp. Dòng gợi ý trong ngoặc vuông không được in.]',
  results: 'II. KẾT QUẢ THỰC HIỆN',
  total:
    'Trong năm {{year}} (từ ngày {{from}} đến ngày {{to}}), các cấp bộ Đoàn đã ghi nhận {{count}} tin, bài, sản phẩm và hoạt động tuyên truyền{{lastYear}}; trong đó:',
  lastYear: ' (năm {{year}}: {{before}})',
  kind: '- {{name}}: {{count}}{{lastYear}}.',
  reach: 'Số lượt người được tiếp cận theo sổ theo dõi: {{reach}} lượt.',
  units: 'Có {{part}}/{{all}} đơn vị trực thuộc ghi nhận hoạt động tuyên truyền trong năm.',
  most: 'Đơn vị có nhiều tin, bài, hoạt động: {{names}}.',
  unitItems: '{{name}} ({{count}})',
  none: 'Còn {{count}} đơn vị chưa ghi nhận hoạt động nào: {{names}}.',
  resultsHint: '[Gợi ý: nêu cách làm hay, sản phẩm tuyên truyền tiêu biểu.]',
  assessment: 'III. ĐÁNH GIÁ CHUNG',
  assessmentHint: '[Gợi ý: nêu ưu điểm, hạn chế, nguyên nhân và bài học kinh nghiệm.]',
  direction: 'IV. PHƯƠNG HƯỚNG NĂM {{year}}',
  directionHint: '[Gợi ý: nêu nội dung, hình thức tuyên truyền trọng tâm của năm tới.]',
  requests: 'V. KIẾN NGHỊ, ĐỀ XUẤT',
  requestsHint: '[Gợi ý: nêu kiến nghị với Ban Thường vụ; nếu không có, ghi “Không”.]',
}

export const en: CommunicationWords = {
  kinds: choices.en.communicationKind,
  work: 'I. GUIDANCE',
  workHint: '[Hint: directives, guidance, who was in charge. Hints in square brackets are not printed.]',
  results: 'II. RESULTS',
  total: 'In {{year}} ({{from}} to {{to}}) {{count}} items of communication were registered{{lastYear}}:',
  lastYear: ' ({{year}}: {{before}})',
  kind: '- {{name}}: {{count}}{{lastYear}}.',
  reach: 'People reached, by the registers: {{reach}}.',
  units: '{{part}} of {{all}} units registered items.',
  most: 'Units with most items: {{names}}.',
  unitItems: '{{name}} ({{count}})',
  none: '{{count}} units registered none: {{names}}.',
  resultsHint: '[Hint: good examples.]',
  assessment: 'III. ASSESSMENT',
  assessmentHint: '[Hint: strengths, shortcomings, causes, lessons.]',
  direction: 'IV. DIRECTION OF {{year}}',
  directionHint: '[Hint: main subjects and forms of the next year.]',
  requests: 'V. REQUESTS',
  requestsHint: '[Hint: requests to the standing committee, or “None”.]',
}

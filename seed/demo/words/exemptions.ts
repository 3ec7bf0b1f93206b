/** Why somebody is not to be measured for a time, how long, and how often that comes up in a year. */
export const exemptionReasons: {
  type: string
  days: [number, number]
  count: number
  reasons: string[]
}[] = [
  {
    type: 'maternity',
    days: [178, 182],
    count: 11,
    reasons: ['Nghỉ thai sản theo chế độ.', 'Nghỉ sinh con, có quyết định của cơ quan.'],
  },
  {
    type: 'sickness',
    days: [9, 26],
    count: 9,
    reasons: [
      'Điều trị tại bệnh viện, có giấy ra viện.',
      'Nghỉ ốm dài ngày theo chỉ định của bác sĩ.',
      'Phẫu thuật, nghỉ phục hồi.',
    ],
  },
  {
    type: 'study',
    days: [50, 120],
    count: 8,
    reasons: [
      'Học lớp Trung cấp lý luận chính trị hệ tập trung.',
      'Đi học cao học tập trung theo quyết định cử đi học.',
      'Bồi dưỡng nghiệp vụ tập trung tại Thành phố Hồ Chí Minh.',
    ],
  },
  {
    type: 'assignment',
    days: [18, 45],
    count: 7,
    reasons: [
      'Biệt phái hỗ trợ địa phương khác.',
      'Tham gia đoàn công tác dài ngày theo kế hoạch của ngành.',
      'Làm nhiệm vụ tại biên giới, hải đảo.',
    ],
  },
  {
    type: 'leave',
    days: [8, 14],
    count: 10,
    reasons: ['Nghỉ phép năm, về quê chăm sóc người thân.', 'Nghỉ phép theo kế hoạch đã duyệt của cơ quan.'],
  },
]

export const unitExemptions = {
  holiday: 'Không tính chỉ tiêu tuần trong đợt phục vụ Tết Nguyên đán theo thông báo của đơn vị.',
  disaster: 'Toàn đơn vị tham gia ứng phó mưa bão, triều cường theo lệnh huy động của địa phương.',
}

export const exemptionRefusals = [
  'Thời gian đề nghị không khớp với quyết định kèm theo.',
  'Trường hợp này không thuộc diện không tính chỉ tiêu.',
]

export const exemptionReturns = [
  'Đề nghị ghi số, ngày của quyết định.',
  'Đề nghị ghi rõ ngày kết thúc theo giấy của cơ quan.',
]

/** Why somebody was excused, or who came instead. */
export const notes: Record<string, string[]> = {
  excused: [
    'Đi công tác, có báo cáo trước',
    'Nghỉ ốm',
    'Trùng lịch họp của cơ quan',
    'Trực cơ quan theo phân công',
    'Việc gia đình, đã xin phép',
  ],
  substitute: ['Cử Phó Bí thư dự thay', 'Cử ủy viên Ban Chấp hành dự thay', 'Cử cán bộ văn phòng dự thay'],
}

export const committeeTitles = [
  'Họp Ban Chấp hành tháng {{month}}',
  'Họp Ban Thường vụ tháng {{month}}',
  'Hội nghị Ban Chấp hành chuyên đề tác phong, lề lối công tác tháng {{month}}',
  'Họp Ban Chấp hành đánh giá chỉ tiêu tháng {{month}}',
]

/** What people have learnt or trained, by kind. */
export const artTitles: Record<string, string[]> = {
  song: [
    'Học bài hát “Thanh niên làm theo lời Bác”',
    'Học bài hát “Tự nguyện”',
    'Học bài hát “Khát vọng tuổi trẻ”',
    'Học bài hát “Lên đàng”',
    'Học bài hát “Đoàn ca”',
  ],
  dance: [
    'Tập điệu múa “Việt Nam ơi”',
    'Tập điệu múa “Nối vòng tay lớn”',
    'Tập điệu múa “Trống cơm”',
    'Tập dân vũ “Tự hào tuổi trẻ”',
  ],
  sport: [
    'Luyện tập bóng chuyền cùng chi đoàn',
    'Giải chạy bộ phong trào của đơn vị',
    'Luyện tập cầu lông',
    'Giao hữu bóng đá mini',
    'Luyện tập bơi lội',
    'Tập kéo co chuẩn bị hội thao',
  ],
}

/** What documents of the plan are called; `{{unit}}` issues, `{{year}}` is the plan year, `{{place}}` where. */
export const planTitles = [
  'Triển khai thực hiện Mô hình “Cán bộ Đoàn trách nhiệm” năm {{year}} của {{unit}}',
  'Rèn luyện tác phong, thực hiện lề lối công tác cán bộ Đoàn năm {{year}} tại {{unit}}',
  'Thực hiện bốn nhóm chỉ tiêu Mô hình “Cán bộ Đoàn trách nhiệm” năm {{year}} – {{unit}}',
  'Nâng cao trách nhiệm, tính gương mẫu, trung thực của cán bộ {{unit}} năm {{year}}',
]

export const programmeTitles = [
  'Chương trình công tác năm {{year}} của Ban Chấp hành {{unit}}',
  'Chương trình công tác toàn khóa và năm {{year}} của Ban Thường vụ {{unit}}',
  'Chương trình công tác Đoàn và phong trào thanh thiếu nhi năm {{year}} – {{unit}}',
]

export const workRulesTitles = [
  'Quy chế làm việc của Ban Chấp hành, Ban Thường vụ {{unit}}',
  'Quy chế làm việc của Ban Chấp hành {{unit}}, sửa đổi theo Mô hình “Cán bộ Đoàn trách nhiệm”',
]

export const criteriaTitles = [
  'Bộ tiêu chí rèn luyện cán bộ {{unit}} giai đoạn 2023 – 2027',
  'Tiêu chí rèn luyện tác phong, lề lối công tác của cán bộ {{unit}}',
]

export const decisionTitles = [
  'Phân công ủy viên Ban Chấp hành {{unit}} theo dõi, giúp đỡ chi đoàn',
  'Thành lập tổ kiểm tra việc thực hiện Mô hình “Cán bộ Đoàn trách nhiệm” tại {{unit}}',
  'Kiện toàn Ban Chấp hành {{unit}}',
]

/** A meeting is called by a letter; `{{meeting}}` is its title. */
export const summonsTitle = 'Triệu tập dự {{meeting}} – {{unit}}'

export const acknowledgementNotes = [
  'Quán triệt tại hội nghị Ban Chấp hành mở rộng, {{count}} cán bộ tham dự.',
  'Phổ biến tại buổi sinh hoạt chi đoàn, phát tài liệu cho {{count}} cán bộ.',
  'Quán triệt trực tuyến đến {{count}} cán bộ chủ chốt các chi đoàn.',
  'Lồng ghép trong hội nghị giao ban, có {{count}} đồng chí ký nhận tài liệu.',
  'Niêm yết tại phòng họp và gửi qua nhóm công việc cho {{count}} cán bộ.',
]

export const documentNotes = [
  'Lưu tại văn phòng, bản giấy có dấu.',
  'Đã gửi các đơn vị trực thuộc qua thư điện tử.',
  'Ban hành kèm phụ lục phân công.',
]

export const communicationTitles = [
  'Cán bộ Đoàn {{place}} làm thêm hai giờ mỗi tuần vì người dân',
  'Chuyện người bí thư đi từng nhà ở {{place}}',
  '{{place}}: nói đi đôi với làm trong rèn luyện tác phong cán bộ Đoàn',
  'Ngày thứ bảy không hẹn trước tại {{place}}',
  'Những điều nên làm và không nên làm qua góc nhìn đoàn viên {{place}}',
  'Gương cán bộ trẻ {{place}}: đúng giờ, đúng việc, đúng hẹn',
  'Ba trách nhiệm, một tấm lòng ở {{place}}',
  'Từ bản đăng ký đến việc làm hằng ngày: ghi nhận tại {{place}}',
  'Tự phê bình và phê bình: {{place}} không né tránh việc khó',
  'Mô hình rèn luyện tác phong ở {{place}} sau một năm nhìn lại',
  'Thanh niên {{place}} giữ gìn màu áo xanh ngày thứ hai',
  'Tọa đàm “Trách nhiệm, gương mẫu, trung thực” của cán bộ Đoàn {{place}}',
  'Sáng kiến nhỏ, hiệu quả lớn của đoàn viên {{place}}',
  'Hỏi đáp về giờ làm việc tình nguyện của cán bộ Đoàn {{place}}',
]

export const outlets: Record<string, string[]> = {
  article: ['Báo Cần Thơ', 'Trang thông tin điện tử Thành đoàn', 'Cổng thông tin của đơn vị'],
  post: ['Trang Facebook của đơn vị', 'Kênh Zalo của đơn vị', 'Trang Facebook Thành đoàn'],
  broadcast: ['Đài Truyền thanh địa phương', 'Đài Phát thanh và Truyền hình thành phố'],
  video: ['Kênh YouTube Thành đoàn', 'Đài Phát thanh và Truyền hình thành phố'],
  talk: ['Hội trường đơn vị', 'Nhà Văn hóa Thanh niên'],
  visual: ['Bảng tin đơn vị', 'Trục đường chính của địa phương'],
  other: ['Nhóm công việc của cán bộ Đoàn'],
}

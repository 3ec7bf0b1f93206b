/** What units add to the national list of their own; `{{place}}` is theirs. */
export const ownDos: [heading: string, detail: string][] = [
  [
    'Một giờ sớm hơn',
    'Cán bộ Đoàn {{place}} có mặt trước giờ tiếp công dân để chuẩn bị chỗ ngồi, nước uống, biểu mẫu.',
  ],
  ['Nghe hết câu', 'Nghe đoàn viên {{place}} trình bày xong mới trả lời; hẹn ngày nếu chưa trả lời được.'],
  ['Ghi sổ ngay trong ngày', 'Ghi công việc, giờ tình nguyện ngay trong ngày làm, không dồn đến cuối tháng.'],
  ['Mỗi quý một chi đoàn', 'Mỗi ủy viên Ban Chấp hành {{place}} dự và giúp một chi đoàn khó khăn trong quý.'],
  ['Nói bằng số liệu', 'Khi báo cáo kết quả của {{place}} phải kèm số liệu và nơi kiểm chứng.'],
  ['Tiết kiệm điện, giấy, nước', 'Tắt thiết bị khi ra khỏi phòng; gửi tài liệu họp qua thư điện tử.'],
  ['Chào hỏi Nhân dân', 'Chủ động chào hỏi, hướng dẫn người dân đến {{place}} liên hệ công việc.'],
  ['Đi bộ cùng cơ sở', 'Mỗi tháng ít nhất một ngày làm việc tại địa bàn do mình phụ trách ở {{place}}.'],
  ['Công khai việc đã hứa', 'Niêm yết việc đã nhận làm và thời hạn tại phòng làm việc của {{place}}.'],
  [
    'Nhận lỗi trước, giải thích sau',
    'Khi có sai sót thì nhận trách nhiệm, sửa ngay rồi mới trình bày nguyên nhân.',
  ],
  ['Tự học một kỹ năng số', 'Mỗi quý học thêm một kỹ năng số và hướng dẫn lại cho đoàn viên {{place}}.'],
  ['Giữ phòng họp đúng giờ', 'Bắt đầu và kết thúc cuộc họp đúng giờ ghi trong giấy mời.'],
]

export const ownDonts: [heading: string, detail: string][] = [
  ['Để điện thoại trên bàn họp', 'Không dùng điện thoại vào việc riêng trong cuộc họp của {{place}}.'],
  ['Hứa rồi để đó', 'Không nhận việc rồi không làm, không báo lại cho đoàn viên {{place}}.'],
  ['Sao chép kế hoạch', 'Không chép nguyên kế hoạch của cấp trên hoặc của đơn vị khác.'],
  ['Ghi khống lượt tham gia', 'Không ghi tên người không có mặt vào danh sách hoạt động.'],
  ['Đùn việc cho chi đoàn', 'Không giao việc của mình cho chi đoàn rồi chỉ nhận kết quả.'],
  ['Trả lời “không biết”', 'Không để người dân đến {{place}} phải hỏi lại lần thứ hai vì được chỉ sai.'],
  ['Chụp ảnh rồi về', 'Không rời hoạt động tình nguyện ngay sau khi chụp ảnh.'],
  ['Khen nhau trong phê bình', 'Không biến buổi tự phê bình và phê bình thành nơi khen ngợi lẫn nhau.'],
  ['Đăng trước, kiểm tra sau', 'Không đăng tin về hoạt động của {{place}} khi chưa kiểm tra số liệu.'],
  ['Họp kéo dài', 'Không kéo cuộc họp quá giờ hành chính khi không cần thiết.'],
  ['Nể nang khi bình xét', 'Không bỏ phiếu theo tình cảm khi bình xét thi đua ở {{place}}.'],
  ['Bỏ trống ngày thứ hai', 'Không quên áo Thanh niên Việt Nam ngày thứ hai khi không được miễn.'],
]

/** Titles of what people do; `{{place}}` is where. */
export const volunteerTitles = [
  'Ngày Chủ nhật xanh tại {{place}}',
  'Ngày thứ bảy tình nguyện giải quyết thủ tục hành chính tại {{place}}',
  'Ra quân vệ sinh môi trường, khơi thông cống rãnh tại {{place}}',
  'Hiến máu tình nguyện tại {{place}}',
  'Trồng cây xanh “Vì một Việt Nam xanh” tại {{place}}',
  'Hỗ trợ người dân cài đặt dịch vụ công trực tuyến tại {{place}}',
  'Thăm và tặng quà gia đình chính sách tại {{place}}',
  'Sửa chữa cầu, đường giao thông nông thôn tại {{place}}',
  'Tiếp sức mùa thi tại {{place}}',
  'Dạy bơi miễn phí cho trẻ em tại {{place}}',
  'Sơn, vẽ tường tuyên truyền nếp sống văn minh tại {{place}}',
  'Thắp nến tri ân các anh hùng liệt sĩ tại {{place}}',
  'Đổi rác thải nhựa lấy quà tại {{place}}',
  'Khám bệnh, cấp thuốc miễn phí cho người dân tại {{place}}',
  'Tổ chức sân chơi cho thiếu nhi tại {{place}}',
  'Tuyên truyền an toàn giao thông tại {{place}}',
]

export const meetingTitles = [
  'Sinh hoạt Chi đoàn tháng {{month}}',
  'Sinh hoạt Chi đoàn tháng {{month}}: những điều nên làm và không nên làm',
  'Sinh hoạt chuyên đề tháng {{month}}: học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'Sinh hoạt Chi đoàn tháng {{month}}: trách nhiệm với công việc',
]

export const summonsTitles = [
  'Hội nghị giao ban công tác Đoàn quý {{quarter}}',
  'Hội nghị Ban Chấp hành mở rộng quý {{quarter}}',
  'Tập huấn nghiệp vụ công tác Đoàn quý {{quarter}}',
]

/** Work of one's own outside office hours. */
export const hoursTitles = [
  'Hướng dẫn người dân nộp hồ sơ trực tuyến ngoài giờ',
  'Trực điểm tiếp nhận và trao tặng áo quần cũ',
  'Chăm sóc tuyến đường thanh niên tự quản',
  'Chăm sóc vườn cây thanh niên',
  'Dạy kèm học sinh có hoàn cảnh khó khăn',
  'Nhập dữ liệu đoàn viên cho chi đoàn',
  'Tuyên truyền phòng, chống sốt xuất huyết tại nhà dân',
  'Tuần tra an ninh trật tự cùng đội thanh niên xung kích',
  'Phân loại rác, thu gom pin cũ',
  'Hỗ trợ bếp ăn từ thiện bệnh viện',
  'Biên tập tin, bài cho trang thông tin của Đoàn',
  'Chuẩn bị cơ sở vật chất cho hoạt động cuối tuần',
  'Hướng dẫn đội hình thanh niên tình nguyện',
  'Dọn vệ sinh nghĩa trang liệt sĩ',
  'Sắp xếp tủ sách thanh niên',
  'Thăm hỏi đoàn viên ốm đau',
]

export const lateReasons = [
  'Đi công tác dài ngày, chưa kịp nhập',
  'Quên nhập, đối chiếu lại sổ theo dõi của chi đoàn',
  'Máy tính hỏng, nhập bổ sung sau',
  'Chờ xác nhận của đơn vị tổ chức',
]

export const returnReasons = [
  'Đề nghị ghi rõ nơi thực hiện và người phối hợp.',
  'Thời gian ghi chưa khớp với sổ theo dõi, đề nghị kiểm tra lại.',
  'Đề nghị ghi cụ thể công việc đã làm.',
  'Nội dung còn chung chung, đề nghị bổ sung.',
]

export const rejectReasons = [
  'Không có tên trong danh sách tham gia của đơn vị.',
  'Hoạt động này đã hoãn, không tổ chức.',
  'Trùng với công việc chuyên môn trong giờ hành chính.',
]

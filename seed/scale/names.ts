/** Words from which names of units and people are put together; no unit and nobody is meant. */
const words = (text: string) => text.split(' ')

export const firstSyllables = words('Tân Phú Long An Bình Thạnh Mỹ Hòa Vĩnh Thới Trường Đông')
export const secondSyllables = words(
  'Thành Lộc Hưng Phước An Trung Thuận Quới Xuân Lợi Phong Tiến Thắng Hải Sơn Điền',
)
export const families = words(
  'Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Mai Tô',
)
export const middles = words(
  'Văn Hữu Minh Quốc Thanh Đức Công Thị Ngọc Kim Mỹ Bích Hồng Thùy Phương Cẩm Diễm Yến',
)
export const givens = words(
  'An Bảo Cường Duy Đạt Giang Hải Hậu Huy Hưng Khang Khoa Linh Long Nam Nghĩa Nhi Như Phát Phúc Quân Quỳnh Sang Tâm Thảo Thư Tiên Trâm Trúc Tú Uyên Vy Xuân Yến',
)

export const titles = {
  volunteerHours: [
    'Trực bộ phận một cửa, hướng dẫn người dân làm hồ sơ',
    'Dạy kèm học sinh có hoàn cảnh khó khăn',
    'Hỗ trợ người cao tuổi cài đặt dịch vụ công',
    'Dọn vệ sinh tuyến kênh và trồng cây xanh',
    'Sửa chữa nhà cho gia đình chính sách',
    'Tổ chức sân chơi cho thiếu nhi cuối tuần',
    'Nhập liệu, số hoá hồ sơ đoàn viên',
    'Tiếp sức người bệnh tại trạm y tế',
  ],
  volunteerActivity: [
    'Ngày thứ bảy tình nguyện',
    'Ngày Chủ nhật xanh',
    'Ra quân hiến máu tình nguyện',
    'Thăm gia đình chính sách',
    'Chung tay xây dựng nông thôn mới',
  ],
  branchMeeting: ['Sinh hoạt Chi đoàn tháng', 'Sinh hoạt Chi đoàn chủ điểm', 'Sinh hoạt Chi đoàn mở rộng'],
  summonedMeeting: ['Hội nghị giao ban quý', 'Hội nghị Ban Chấp hành', 'Hội nghị chuyên đề công tác Đoàn'],
  art: ['Hội diễn văn nghệ', 'Hội thao thanh niên', 'Tập hát bài ca truyền thống'],
}

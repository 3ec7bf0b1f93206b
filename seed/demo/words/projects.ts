/** Names of projects by kind; `{{place}}` is where, `{{number}}` a measure. */
export const projectTitles: Record<string, string[]> = {
  campaign: [
    'Đợt cao điểm “3 trách nhiệm” chào mừng ngày thành lập Đoàn tại {{place}}',
    'Tháng Thanh niên ở {{place}}: trách nhiệm với Nhân dân',
    'Chiến dịch Thanh niên tình nguyện hè tại {{place}}',
    'Đợt cao điểm {{number}} ngày giải quyết hồ sơ trễ hạn cùng {{place}}',
    'Tuần lễ cán bộ Đoàn xuống cơ sở của {{place}}',
  ],
  youthProject: [
    'Thắp sáng {{number}} trăm mét đường hẻm tại {{place}}',
    'Sân chơi thiếu nhi {{place}}',
    'Tuyến đường hoa thanh niên dài {{number}} trăm mét ở {{place}}',
    'Phòng đọc sách cộng đồng {{place}}',
    'Nhà nhân ái số {{number}} tại {{place}}',
    'Trạm lọc nước sạch cho {{number}} hộ dân {{place}}',
  ],
  youthTask: [
    'Dọn dẹp, trồng cây quanh khuôn viên {{place}}',
    'Số hóa {{number}} trăm hồ sơ lưu trữ của {{place}}',
    'Sơn lại hàng rào, bồn hoa {{place}}',
    'Trực hướng dẫn dịch vụ công {{number}} buổi tại {{place}}',
    'Kiểm kê, sắp xếp kho tư liệu {{place}}',
  ],
  study: [
    'Mỗi tuần một giờ tự học nghiệp vụ ở {{place}}',
    'Câu lạc bộ tiếng Anh công vụ {{place}}',
    'Lớp kỹ năng điều hành sinh hoạt chi đoàn cho {{number}} cán bộ {{place}}',
    'Đôi bạn cùng tiến trong cán bộ trẻ {{place}}',
  ],
  youthCreativity: [
    'Sáng tạo trẻ {{place}}: {{number}} cách làm giảm giấy tờ',
    'Hộp thư ý tưởng của đoàn viên {{place}}',
    'Ngày hội ý tưởng chuyển đổi số {{place}}',
  ],
  research: [
    'Nghiên cứu mức độ hài lòng của người dân khi đến {{place}}',
    'Khảo sát thói quen đọc của {{number}} trăm thanh niên {{place}}',
    'Thử nghiệm mô hình phân loại rác tại nguồn ở {{place}}',
  ],
}

export const projectContents = [
  'Huy động đoàn viên tham gia ngoài giờ, phân công theo tổ, mỗi tổ phụ trách một phần và tự nghiệm thu trước khi báo cáo.',
  'Khảo sát nhu cầu, lập dự toán công khai, vận động đóng góp ngày công và vật liệu, nghiệm thu có đại diện người dân.',
  'Chia thành ba giai đoạn: chuẩn bị, thực hiện, duy trì; cuối mỗi giai đoạn có đánh giá của chi đoàn và thủ trưởng đơn vị.',
  'Giao mỗi ủy viên Ban Chấp hành phụ trách một đầu việc, cập nhật tiến độ hằng tuần trong nhóm công việc.',
  'Phối hợp với các đoàn thể cùng cấp; phần việc khó do cán bộ Đoàn chủ chốt trực tiếp đảm nhận.',
]

export const projectOutcomes = [
  'Hoàn thành đúng hạn, {{count}} lượt đoàn viên tham gia, bàn giao cho địa phương quản lý.',
  'Đạt {{percent}}% khối lượng đề ra; phần còn lại chuyển sang đợt sau, đã nêu rõ nguyên nhân.',
  'Nghiệm thu đạt yêu cầu, có {{count}} lượt người dân được hưởng lợi trong tháng đầu.',
  'Hoàn thành, tiết kiệm {{percent}}% dự toán nhờ ngày công của đoàn viên.',
  'Đã đưa vào sử dụng, phân công {{count}} đoàn viên luân phiên chăm sóc, giữ gìn.',
]

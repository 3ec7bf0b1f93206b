type Topic = { title: string; union: boolean }
const union = (title: string): Topic => ({ title, union: true })
const work = (title: string): Topic => ({ title, union: false })

/** What initiatives are about: the Union's work, or one's profession. */
export const initiativeTopics: Topic[] = [
  union('Sổ tay điện tử theo dõi {{thing}} của chi đoàn tại {{place}}'),
  union('Quy trình {{number}} bước cho {{thing}} ở {{place}}'),
  union('Bản đồ số và {{thing}} trên địa bàn {{place}}'),
  union('Bộ câu hỏi tình huống về {{thing}}, dùng trong sinh hoạt chi đoàn {{place}}'),
  union('Mẫu biên bản rút gọn và {{thing}} tại {{place}}'),
  union('Giao {{thing}} cho nhóm đoàn viên cùng sở thích ở {{place}}'),
  union('Tủ sách luân chuyển gắn với {{thing}} của {{place}}'),
  union('Dùng mã quét trong {{thing}} ở {{place}}'),
  union('Kênh tiếp nhận ý kiến đoàn viên {{place}} về {{thing}}'),
  union('Lịch dùng chung cho {{thing}} giữa các chi đoàn {{place}}'),
  union('Trò chơi truyền thông giúp thiếu nhi {{place}} hiểu {{thing}}'),
  union('Đội hình phản ứng nhanh lo {{thing}} ở {{place}}'),
  union('Gia sư tình nguyện và {{thing}}: cách làm của {{place}}'),
  union('Chấm điểm rèn luyện đoàn viên qua {{thing}} tại {{place}}'),
  union('Gây quỹ từ rác tái chế cho {{thing}} ở {{place}}'),
  work('Trả lời tự động {{number}} câu hỏi về {{thing}} tại {{place}}'),
  work('Bảng màu cảnh báo chậm trong {{thing}} của {{place}}'),
  work('Rút ngắn thời gian của {{thing}} tại {{place}}'),
  work('Quản lý {{thing}} bằng mã vạch ở {{place}}'),
  work('Phiếu một phút đánh giá {{thing}} tại {{place}}'),
  work('Bảng dữ liệu dùng chung thay giấy tờ trong {{thing}} ở {{place}}'),
  work('Hướng dẫn bằng hình ảnh về {{thing}} tại {{place}}'),
  work('Tiết kiệm điện, giấy nhờ cải tiến {{thing}} ở {{place}}'),
  work('Ngân hàng tình huống cho viên chức mới về {{thing}}, {{place}}'),
  work('Ca trực linh hoạt và {{thing}}: giảm thời gian chờ ở {{place}}'),
  work('Kiểm tra chéo dữ liệu đầu vào trong {{thing}} tại {{place}}'),
  work('Góc tự phục vụ cho {{thing}} ở {{place}}'),
  work('Học liệu số tự làm về {{thing}} tại {{place}}'),
  work('Bàn giao không bỏ sót trong {{thing}} ở {{place}}'),
  work('Phần mềm nhỏ phục vụ {{thing}} của {{place}}'),
  work('Phiếu theo dõi chống ghi trùng cho {{thing}} tại {{place}}'),
]

export const initiativeSummaries = [
  'Trước khi áp dụng, mỗi tháng mất khoảng {{number}} giờ tổng hợp thủ công và thường sai sót.',
  'Giải pháp xuất phát từ ý kiến của {{number}} đoàn viên và người dân trong đợt khảo sát.',
  'Cách làm cũ khiến người thực hiện phải nhập một thông tin nhiều lần.',
  'Tác giả thử nghiệm trong {{number}} tuần tại một bộ phận rồi điều chỉnh.',
  'Công cụ được làm từ phần mềm văn phòng sẵn có, không tốn chi phí mua sắm.',
  'Các bước được vẽ thành sơ đồ một trang, dán tại nơi làm việc.',
  'Mọi người cùng dùng một bảng dữ liệu, phân quyền xem và sửa.',
  'Người phụ trách nhận nhắc việc trước hạn ba ngày.',
  'Kết quả hằng tuần được công khai để đoàn viên góp ý.',
  'Nội dung hướng dẫn viết bằng lời dễ hiểu, kèm ví dụ có thật ở {{place}}.',
  'Phần khó nhất là thay đổi thói quen; tác giả trực tiếp kèm từng người trong tháng đầu.',
  'Giải pháp giữ nguyên biểu mẫu theo quy định, chỉ đổi trình tự thực hiện.',
]

export const initiativeNovelty = [
  'Lần đầu áp dụng tại {{place}}, chưa có đơn vị cùng cấp thực hiện.',
  'Kết hợp hai biểu mẫu cũ thành một, bỏ {{number}} mục trùng lặp.',
  'Dùng dữ liệu có sẵn thay cho khảo sát mới.',
  'Đưa người được phục vụ vào khâu xác nhận kết quả.',
  'Tự xây dựng, không dùng lại tài liệu của nơi khác.',
  'Thứ tự các bước được đảo lại để phát hiện sai sót sớm.',
]

export const initiativeEffects = [
  'Tiết kiệm {{number}} giờ làm việc mỗi tháng, giảm lỗi nhập liệu rõ rệt.',
  '{{percent}}% hồ sơ đúng hạn sau một quý áp dụng.',
  'Số lượt tham gia sinh hoạt tăng, {{percent}}% đoàn viên đánh giá hài lòng.',
  'Giảm khoảng {{number}} triệu đồng chi phí in ấn mỗi năm.',
  'Thời gian chờ của người dân giảm từ {{number}} phút xuống còn một phần ba.',
  'Không còn tình trạng thất lạc biên bản; tra cứu trong vòng một phút.',
]

export const initiativeApplicability = [
  'Áp dụng được cho mọi chi đoàn có máy tính nối mạng.',
  'Đã chuyển giao cho {{number}} đơn vị bạn, không cần tập huấn dài ngày.',
  'Phù hợp với các đơn vị có tiếp công dân.',
  'Có thể nhân rộng trong ngành sau khi điều chỉnh biểu mẫu.',
  'Dùng được ngay với điều kiện sẵn có của {{place}}.',
]

export const initiativeReturns = [
  'Đề nghị bổ sung số liệu trước và sau khi áp dụng.',
  'Cần làm rõ phần đóng góp của từng tác giả.',
  'Chưa nêu thời điểm bắt đầu áp dụng thực tế.',
  'Mô tả còn chung chung, đề nghị nêu các bước thực hiện.',
]

export const initiativeRejections = [
  'Giải pháp đã được công nhận cho tác giả khác trong năm trước.',
  'Chưa áp dụng thực tế, mới ở mức ý tưởng.',
  'Nội dung thuộc nhiệm vụ thường xuyên, không có điểm mới.',
]

export const initiativeComments = [
  'Đã kiểm tra tại nơi áp dụng, kết quả đúng như báo cáo.',
  'Thiết thực, dễ nhân rộng.',
  'Đồng ý, đề nghị phổ biến trong buổi sinh hoạt chuyên đề.',
]

type Topic = { title: string; union: boolean }
const union = (title: string): Topic => ({ title, union: true })
const work = (title: string): Topic => ({ title, union: false })

/** What initiatives are about: the Union's work, or one's profession. */
export const initiativeTopics: Topic[] = [
  union('Sổ tay điện tử theo dõi giờ tình nguyện của chi đoàn tại {{place}}'),
  union('Quy trình {{number}} bước tổ chức sinh hoạt chi đoàn không quá 60 phút ở {{place}}'),
  union('Bản đồ số các công trình thanh niên trên địa bàn {{place}}'),
  union('Bộ câu hỏi tình huống cho phiên tự phê bình và phê bình ở {{place}}'),
  union('Mẫu biên bản rút gọn và cách lưu trữ văn bản Đoàn tại {{place}}'),
  union('Phân nhóm đoàn viên theo sở thích để giao việc phù hợp ở {{place}}'),
  union('Tủ sách luân chuyển giữa các chi đoàn {{place}}'),
  union('Điểm danh bằng mã quét trong các buổi sinh hoạt của {{place}}'),
  union('Kênh tiếp nhận ý kiến đoàn viên ẩn danh của {{place}}'),
  union('Lịch hoạt động liên chi đoàn dùng chung tại {{place}}'),
  union('Bộ trò chơi truyền thông phòng, chống tai nạn đuối nước cho thiếu nhi {{place}}'),
  union('Đội hình phản ứng nhanh hỗ trợ dịch vụ công của đoàn viên {{place}}'),
  union('Nhóm gia sư tình nguyện trực tuyến của {{place}}'),
  union('Cách chấm điểm rèn luyện đoàn viên theo việc làm thật ở {{place}}'),
  union('Mô hình gây quỹ từ rác tái chế của các chi đoàn {{place}}'),
  work('Mẫu trả lời tự động {{number}} câu hỏi thường gặp tại bộ phận một cửa {{place}}'),
  work('Bảng theo dõi hồ sơ trễ hạn theo màu của {{place}}'),
  work('Rút ngắn thời gian luân chuyển văn bản nội bộ tại {{place}}'),
  work('Sắp xếp kho lưu trữ theo mã vạch ở {{place}}'),
  work('Biểu mẫu khảo sát hài lòng tại quầy giao dịch {{place}}'),
  work('Thay thế báo cáo giấy bằng bảng dữ liệu dùng chung ở {{place}}'),
  work('Hướng dẫn bằng hình ảnh {{number}} thủ tục người dân hay làm sai tại {{place}}'),
  work('Tiết kiệm điện nhờ hẹn giờ thiết bị văn phòng ở {{place}}'),
  work('Ngân hàng tình huống chuyên môn cho viên chức mới của {{place}}'),
  work('Lịch trực linh hoạt giảm thời gian chờ của người dân đến {{place}}'),
  work('Kiểm tra chéo dữ liệu đầu vào, giảm lỗi nhập liệu tại {{place}}'),
  work('Góc tự phục vụ tra cứu thông tin ở {{place}}'),
  work('Bộ học liệu số tự làm cho tiết thực hành tại {{place}}'),
  work('Quy trình bàn giao ca không bỏ sót việc ở {{place}}'),
  work('Phần mềm nhỏ tính chế độ làm thêm giờ của {{place}}'),
  work('Cải tiến phiếu theo dõi chăm sóc, giảm ghi trùng tại {{place}}'),
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

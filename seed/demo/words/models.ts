/** Names of practice models; names may be equal, ideas may not (R06). */
export const modelTitles = [
  '3 rõ, 4 đúng, 5 không',
  'Ngày thứ hai không chậm trễ',
  'Cán bộ Đoàn một việc tốt mỗi tuần',
  '5 trước, 3 sau',
  'Nói đi đôi với làm',
  'Sổ tay trách nhiệm',
  'Giờ vàng tiếp dân',
  'Bí thư lắng nghe',
  'Bàn làm việc không giấy nợ',
  'Mỗi tháng một chi đoàn',
  'Phản hồi trong 48 giờ',
  'Góc soi mình',
  '3 gương: gương mẫu, gương giờ, gương lời',
  'Tổ tự quản tác phong',
  'Thẻ đúng hẹn',
  'Chủ nhật về cơ sở',
  'Nhóm 4 cùng: cùng học, cùng làm, cùng nghe, cùng chịu trách nhiệm',
  'Nhật ký việc khó',
  'Hộp thư góp ý thẳng thắn',
  'Một cửa, một nụ cười',
  'Cán bộ Đoàn 6 biết',
  'Bảng tín nhiệm chi đoàn',
  'Họp 60 phút',
  'Đôi bạn kèm việc',
  'Lịch tuần công khai',
  'Tủ hồ sơ mở',
]

export const modelProblems = [
  'Qua khảo sát {{number}} đoàn viên, điều phiền lòng nhất là phải hỏi nhiều lần mới có câu trả lời',
  'Năm trước còn {{number}} phần việc trễ hạn vì không rõ người chịu trách nhiệm',
  'Nhiều cuộc họp bắt đầu muộn và kết thúc không có kết luận',
  'Giờ tình nguyện được ghi dồn vào cuối tháng nên khó đối chiếu',
  'Người dân đến {{place}} thường ngại hỏi cán bộ trẻ',
  'Cán bộ mới nhận nhiệm vụ lúng túng trong ba tháng đầu',
  'Góp ý trong phiên tự phê bình còn chung chung, nể nang',
  'Báo cáo đẹp nhưng cơ sở không thấy mình trong đó',
  'Việc khó thường được chuyển từ người này sang người khác',
  'Đoàn viên biết kế hoạch qua ảnh chụp chứ không qua việc làm',
  'Ở {{place}}, việc mặc áo Thanh niên Việt Nam và giữ giờ giấc chưa đều',
  'Sổ sách nhiều mà thông tin cần lại không có',
]

export const modelApproaches = [
  'mô hình lấy thời hạn công khai làm thước đo thay cho lời hứa',
  'mô hình biến tự phê bình thành việc nhỏ hằng tuần',
  'ý tưởng là để người dân, đoàn viên chấm chứ không tự chấm',
  'mô hình gom việc khó về một nơi để ai cũng thấy',
  'ý tưởng là rèn tác phong qua từng buổi tiếp dân',
  'mô hình ghép người có kinh nghiệm với người mới theo từng nhiệm vụ',
  'ý tưởng là bớt giấy tờ để dành giờ cho cơ sở',
  'mô hình đặt câu hỏi trước, báo cáo sau',
  'ý tưởng là mỗi sai sót phải để lại một bài học viết ra được',
  'mô hình dùng số liệu hằng tuần thay cho nhận xét cuối năm',
]

export const modelContinuity = [
  'Kế thừa nền nếp sinh hoạt và sổ theo dõi sẵn có của {{place}}, không lập thêm bộ phận mới.',
  'Phát triển từ phong trào “3 trách nhiệm” đã thực hiện từ năm 2023 tại {{place}}.',
  'Giữ cách phân công phụ trách chi đoàn của nhiệm kỳ trước, bổ sung thời hạn và người kiểm tra.',
  'Dựa trên danh mục điều nên làm, không nên làm mà đơn vị đã ban hành.',
  'Tiếp nối mô hình năm trước, bỏ phần chấm điểm hình thức, giữ phần công khai.',
  'Dùng lại nhóm công việc, bảng tin và lịch trực đang có ở {{place}}.',
]

export const modelCreativity = [
  'Điểm mới là người được phục vụ xác nhận kết quả ngay trong ngày.',
  'Lần đầu việc chậm của cán bộ Đoàn được công khai cùng lý do tại {{place}}.',
  'Không dùng báo cáo tuần; số liệu lấy thẳng từ bảng công khai.',
  'Mỗi góp ý phải kèm một việc làm được trong bảy ngày.',
  'Gắn mã quét ở phòng họp để giờ giấc tự ghi nhận, không ai chấm công ai.',
  'Cho phép cấp dưới chọn việc để cấp trên làm mẫu.',
  'Thay cuộc họp đánh giá bằng buổi làm việc thật tại chi đoàn khó khăn nhất.',
]

export const modelDevelopment = [
  'Sau sáu tháng sẽ mở rộng cho toàn bộ chi đoàn trực thuộc, rồi giới thiệu cho đơn vị bạn.',
  'Có thể đưa vào quy chế làm việc khi kết quả hai quý liền đạt yêu cầu.',
  'Hằng năm rút gọn hoặc bổ sung tiêu chí theo ý kiến của đoàn viên {{place}}.',
  'Dự kiến số hóa biểu mẫu trong năm sau để cộng dồn số liệu nhiều năm.',
  'Chuyển dần người phụ trách từ Ban Thường vụ sang các chi đoàn.',
  'Sẽ ghép với chương trình rèn luyện đoàn viên để không làm trùng việc.',
]

export const modelGoals = [
  'Ít nhất {{percent}}% việc xong đúng hạn; {{number}} chi đoàn tham gia; không có phản ánh quá hạn.',
  '{{percent}}% cán bộ thực hiện đủ các tuần; mỗi quý có {{number}} việc khó được giải quyết.',
  'Giảm {{number}} loại giấy tờ; {{percent}}% cuộc họp bắt đầu và kết thúc đúng giờ.',
  '{{number}} lượt gặp đoàn viên mỗi tháng; {{percent}}% ý kiến được trả lời có thời hạn.',
]

export const modelAudiences = [
  'Cán bộ Đoàn là công chức, viên chức của đơn vị',
  'Ủy viên Ban Chấp hành và bí thư các chi đoàn',
  'Toàn thể cán bộ Đoàn chuyên trách và không chuyên trách',
  'Cán bộ chi đoàn và đoàn viên ưu tú nguồn cán bộ',
]

export const modelOutcomes = [
  'Sau một quý, {{percent}}% đầu việc đúng hạn, tăng so với trước; {{number}} chi đoàn tự nguyện nhân rộng.',
  'Đã có {{number}} ý kiến cảm ơn của người dân; hai việc tồn đọng lâu nhất đã xong.',
  'Cuộc họp ngắn đi rõ rệt; {{percent}}% cán bộ tự đánh giá nghiêm túc hơn năm trước.',
  'Đạt {{percent}}% chỉ tiêu; phần chưa đạt do thay đổi nhân sự giữa năm.',
]

/** What whoever decides says; the second list where the text stands close to another unit's. */
export const modelReasons = [
  'Ý tưởng riêng, sát với đặc điểm của đơn vị; đồng ý triển khai.',
  'Đã đối chiếu danh mục mô hình, không trùng nội dung; đề nghị theo dõi chỉ tiêu hằng quý.',
  'Nội dung rõ người, rõ việc; lưu ý giữ số liệu để đánh giá cuối năm.',
  'Có kế thừa và điểm mới; đề nghị bắt đầu từ hai chi đoàn rồi mở rộng.',
  'Cách làm khả thi, không phát sinh giấy tờ; đồng ý.',
  'Trùng tên với đơn vị khác nhưng ý tưởng và cách thực hiện khác nhau; đồng ý.',
]

export const modelAlikeReasons = [
  'Nội dung gần với mô hình của cấp trên; chấp nhận vì đơn vị đã nêu phần cụ thể hóa riêng, yêu cầu bổ sung trong quý.',
  'Có đoạn giống mô hình của đơn vị bạn do cùng học tập một nơi; đối tượng và chỉ tiêu khác nhau nên đồng ý.',
]

export const modelRefusals = [
  'Nội dung chép gần nguyên văn mô hình của cấp trên, chưa cụ thể hóa cho đơn vị (không rập khuôn).',
  'Trùng ý tưởng và cách thực hiện với mô hình đã được đồng ý của đơn vị khác.',
]

export const modelReturns = [
  'Chỉ tiêu chưa đo được, đề nghị nêu rõ số lượng và nơi kiểm chứng.',
  'Phần tính phát triển còn chung chung, đề nghị bổ sung lộ trình.',
  'Chưa nêu người chịu trách nhiệm từng việc.',
]

/** What people say of themselves, and what their collective says of them. */
export const selfStrengths = [
  'Hoàn thành các phần việc đã đăng ký, báo cáo đúng hạn',
  'Giữ nền nếp sinh hoạt chi đoàn hằng tháng',
  'Chủ động nhận {{number}} việc khó khi được phân công',
  'Dự đủ các cuộc họp do Đoàn cấp trên triệu tập',
  'Duy trì giờ làm việc tình nguyện, ghi sổ ngay trong ngày',
  'Giúp {{number}} đoàn viên mới làm quen công việc',
  'Tham mưu kịp thời cho cấp ủy và thủ trưởng đơn vị',
  'Mạnh dạn góp ý cho đồng chí, đồng nghiệp trong tập thể',
  'Gần gũi đoàn viên, trả lời phản ánh trong {{number}} ngày',
  'Thực hiện tốt việc mặc áo Thanh niên Việt Nam ngày thứ hai',
]

export const selfShortcomings = [
  'có tháng chưa đủ số buổi dự sinh hoạt ở cơ sở',
  'còn nể nang khi góp ý cho đồng chí cùng chi đoàn',
  'ghi giờ tình nguyện còn chậm {{number}} ngày',
  'hai lần đến họp sát giờ',
  'chưa kiểm tra kỹ số liệu trước khi báo cáo',
  'việc học tập lý luận còn dồn vào cuối kỳ',
  'chưa quan tâm đều các chi đoàn được phân công',
  'lời nói có lúc nóng nảy khi công việc gấp',
  'phần việc số hóa hồ sơ làm chậm so với đăng ký',
  'ít trực tiếp xuống cơ sở trong thời gian cao điểm chuyên môn',
]

export const causes = [
  'Do chưa sắp xếp khoa học giữa chuyên môn và công tác Đoàn.',
  'Do thiếu kinh nghiệm, ngại va chạm.',
  'Do chủ quan, chưa lập kế hoạch tuần.',
  'Do cuối quý nhiều việc đột xuất, chưa biết nhờ tập thể hỗ trợ.',
  'Do chưa thành thạo phần mềm nên nhập chậm.',
]

export const comments = [
  'Tập thể ghi nhận tinh thần trách nhiệm',
  'Đồng chí thẳng thắn nhận khuyết điểm',
  'Các ý kiến thống nhất với phần tự phê bình',
  'Có {{number}} ý kiến góp ý, đồng chí tiếp thu',
  'Đồng chí có cố gắng so với quý trước',
  'Công việc được giao hoàn thành, chất lượng khá',
  'Đồng chí hòa nhã, được đoàn viên tin cậy',
]

export const advice = [
  'cần sâu sát cơ sở hơn.',
  'đề nghị mạnh dạn phê bình, không nể nang.',
  'cần nhập giờ tình nguyện ngay trong tuần.',
  'nên sắp xếp thời gian dự sinh hoạt tại {{place}} đều các tháng.',
  'cần kiểm tra số liệu trước khi ký.',
  'đề nghị giữ bình tĩnh khi giải quyết công việc gấp.',
  'cần chia sẻ kinh nghiệm cho cán bộ mới.',
  'đề nghị giữ vững kết quả, làm gương cho đoàn viên {{place}}.',
]

export const conclusions = [
  'Kết luận: hoàn thành nhiệm vụ trong quý, khắc phục các hạn chế đã nêu.',
  'Kết luận: thực hiện tốt nội dung đăng ký, tiếp tục phát huy.',
  'Kết luận: có trách nhiệm, cần khắc phục dứt điểm việc chậm ghi sổ.',
  'Kết luận: gương mẫu về giờ giấc, cần sâu sát chi đoàn hơn.',
  'Kết luận: trung thực trong báo cáo, tập thể tín nhiệm.',
  'Kết luận: còn việc quá hạn, Bí thư theo dõi đến khi hoàn thành.',
]

export const remedies = [
  'Dự ít nhất {{number}} buổi sinh hoạt chi đoàn của {{place}}',
  'Hoàn thành phần việc số hóa {{number}} hồ sơ còn lại',
  'Ghi giờ tình nguyện trong vòng hai ngày, không dồn cuối tháng',
  'Trực tiếp giúp một chi đoàn khó khăn củng cố sinh hoạt',
  'Đối chiếu số liệu {{number}} bản ghi với sổ của đơn vị',
  'Học xong lớp bồi dưỡng nghiệp vụ đã đăng ký',
  'Trả lời các phản ánh còn tồn của đoàn viên {{place}}',
  'Có mặt trước giờ họp mười phút trong suốt quý',
]

export const absences = [
  'Đi công tác theo quyết định của cơ quan',
  'Nghỉ ốm, có báo cáo',
  'Dự tập huấn chuyên môn',
  'Trực cơ quan theo lịch',
  'Việc gia đình, đã xin phép Bí thư',
]

export const results: Record<string, string[]> = {
  responsibility: [
    'Đã làm xong {{number}} phần việc phụ trách; một việc chậm do thay đổi kế hoạch, đã báo trước.',
    'Trả lời đúng hạn {{percent}}% phản ánh của đoàn viên {{place}}.',
    'Giúp {{number}} chi đoàn củng cố nền nếp, có biên bản kèm theo.',
    'Không đùn đẩy việc; hai việc khó nhận thêm đã xong trong quý III.',
  ],
  exemplarity: [
    'Mặc áo Thanh niên Việt Nam đủ các tuần, trừ hai tuần đi công tác.',
    'Đúng giờ {{percent}}% số cuộc họp; chủ trì họp không quá 60 phút.',
    'Đã dự một lớp bồi dưỡng và chia sẻ lại cho {{number}} đoàn viên.',
    'Không uống rượu, bia trong giờ làm việc; vận động {{number}} người cùng thực hiện.',
  ],
  honesty: [
    'Công khai quỹ Đoàn của {{place}} đủ bốn quý, có chữ ký.',
    'Số liệu báo cáo khớp với sổ theo dõi; đã đính chính {{number}} bản ghi sai.',
    'Tự nêu hạn chế trong cả bốn phiên và khắc phục {{percent}}%.',
    'Không nhận quà khi bình xét; nêu rõ lý do từng trường hợp.',
  ],
}

export const annualComments = [
  'Tập thể thống nhất với bản tự kiểm điểm; kết quả đúng với số liệu theo dõi',
  'Đồng chí hoàn thành nội dung đăng ký năm, được đoàn viên {{place}} tín nhiệm',
  'Kết quả chuyên môn và công tác Đoàn đều đạt yêu cầu',
  'Có chuyển biến rõ về tác phong so với đầu năm',
  'Một số nội dung đăng ký chưa trọn vẹn, đã nêu nguyên nhân',
]

export const annualConclusions = [
  'Thực hiện tốt bản đăng ký năm; tiếp tục phát huy.',
  'Hoàn thành nội dung đã đăng ký; năm tới chú trọng việc xuống cơ sở.',
  'Cơ bản hoàn thành; phải khắc phục hạn chế về giờ giấc trong quý tới.',
  'Gương mẫu, trách nhiệm; đề nghị giao thêm việc khó.',
  'Đạt yêu cầu; đề nghị đăng ký chỉ tiêu năm sau cụ thể hơn.',
]

export const reviewReturns = [
  'Phần hạn chế còn chung chung, đề nghị nêu rõ việc và thời gian.',
  'Chưa nêu kết quả của nội dung “Trung thực”, đề nghị bổ sung.',
  'Số liệu tự đánh giá chưa khớp với sổ theo dõi, đề nghị kiểm tra lại.',
]

export const dissents = [
  'Tôi nhất trí với các hạn chế, riêng việc đến muộn ngày họp giao ban có lý do đã báo trước.',
  'Đề nghị xem lại số buổi dự sinh hoạt vì hai buổi chưa được ghi nhận.',
  'Tôi đề nghị ghi rõ phần việc chậm thuộc trách nhiệm chung của tổ.',
]

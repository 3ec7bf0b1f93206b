export const inspectionTitles = [
  'Kiểm tra việc thực hiện Mô hình “Cán bộ Đoàn trách nhiệm” tại {{unit}}',
  'Kiểm tra hồ sơ đăng ký, tự kiểm điểm của cán bộ {{unit}}',
  'Giám sát nền nếp sinh hoạt và giờ làm việc tình nguyện ở {{unit}}',
  'Kiểm tra việc mặc áo Thanh niên Việt Nam và chấp hành giờ giấc tại {{unit}}',
  'Giám sát việc khắc phục hạn chế sau tự phê bình và phê bình của {{unit}}',
]

export const inspectionScopes = [
  'Bản đăng ký, sổ theo dõi giờ làm việc tình nguyện, biên bản sinh hoạt từ đầu năm đến ngày kiểm tra.',
  'Việc cụ thể hóa những điều nên làm, không nên làm; nền nếp họp Ban Chấp hành; minh chứng hoạt động.',
  'Đối chiếu 20 bản ghi giờ tình nguyện chọn ngẫu nhiên với sổ của đơn vị tổ chức.',
  'Hồ sơ mô hình rèn luyện tác phong, văn bản triển khai, kết quả từng chỉ tiêu.',
]

export const findings = [
  'Đơn vị có kế hoạch, phân công rõ. Đối chiếu {{count}} bản ghi, {{wrong}} bản ghi chưa ghi nơi thực hiện.',
  'Hồ sơ đầy đủ, sắp xếp theo năm. Còn {{wrong}} cán bộ chưa có bản đăng ký khi kiểm tra.',
  'Biên bản sinh hoạt {{wrong}} tháng chưa có nội dung những điều nên làm, không nên làm.',
  'Có mặt {{count}} cán bộ, {{wrong}} đồng chí không mặc áo Thanh niên Việt Nam không có lý do.',
  'Việc khắc phục sau phiên quý trước còn chậm: {{wrong}} việc quá hạn trên tổng số {{count}} việc.',
]

export const conclusions = [
  'Đơn vị thực hiện nghiêm túc, cần bổ sung minh chứng cho các hoạt động cuối tuần.',
  'Cơ bản đạt yêu cầu; yêu cầu khắc phục các nội dung nêu trên và báo cáo kết quả.',
  'Còn hình thức ở một số khâu; Ban Thường vụ chịu trách nhiệm chấn chỉnh trong tháng.',
  'Thực hiện tốt, đề nghị phổ biến cách làm cho các đơn vị cùng khối.',
]

export const inspectionRemedies = [
  'Bổ sung nơi thực hiện và người phối hợp cho các bản ghi đã nêu.',
  'Hướng dẫn cán bộ chưa đăng ký hoàn thành bản đăng ký.',
  'Đưa nội dung những điều nên làm, không nên làm vào mọi buổi sinh hoạt hằng tháng.',
  'Nhắc nhở cán bộ không mặc áo Thanh niên Việt Nam, theo dõi bốn tuần liền.',
  'Hoàn thành các việc khắc phục quá hạn của phiên quý trước.',
  'Niêm yết lịch trực và phân công giúp đỡ chi đoàn.',
]

export const violationWords: Record<string, { description: string; handling: string; remedy: string }[]> = {
  dishonesty: [
    {
      description: 'Ghi giờ tình nguyện cho một buổi không tham gia; đơn vị tổ chức xác minh không có mặt.',
      handling: 'Tập thể Ban Chấp hành phê bình; bản ghi đã được hủy.',
      remedy: 'Tự rà soát và đính chính toàn bộ bản ghi trong quý.',
    },
  ],
  duty: [
    {
      description: 'Nhiều tháng không dự sinh hoạt chi đoàn, không báo cáo lý do dù đã được nhắc.',
      handling: 'Yêu cầu kiểm điểm trước Ban Chấp hành.',
      remedy: 'Dự đủ sinh hoạt chi đoàn trong ba tháng tiếp theo.',
    },
    {
      description: 'Không thực hiện phần việc thanh niên đã nhận, để quá hạn hai lần.',
      handling: 'Bí thư nhắc nhở trực tiếp, giao lại thời hạn.',
      remedy: 'Hoàn thành phần việc đã nhận.',
    },
  ],
  alcohol: [
    {
      description: 'Có uống bia trong giờ nghỉ trưa của ngày làm việc, buổi chiều vào làm muộn.',
      handling: 'Phê bình trong phiên tự phê bình và phê bình quý.',
      remedy: 'Cam kết bằng văn bản và thực hiện đúng quy định.',
    },
  ],
  meeting: [
    {
      description: 'Vắng ba cuộc họp do Đoàn cấp trên triệu tập, không báo trước.',
      handling: 'Nhắc nhở, yêu cầu báo cáo lý do bằng văn bản.',
      remedy: 'Dự đầy đủ, đúng giờ các cuộc họp trong quý tới.',
    },
  ],
  uniform: [
    {
      description: 'Nhiều ngày thứ hai không mặc áo Thanh niên Việt Nam, không thuộc diện miễn.',
      handling: 'Nhắc nhở tại cuộc họp Ban Chấp hành.',
      remedy: 'Thực hiện đúng quy định trong tám tuần theo dõi.',
    },
  ],
}

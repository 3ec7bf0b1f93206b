import type { Random } from '../random.ts'

type Action = { action: string; measure: string; evidence: string }
type Template = (random: Random, place: string) => Action

const from = (random: Random, low: number, high: number) => String(random.int(low, high)).padStart(2, '0')

/** What an officer undertakes, by focal content; numbers and places make each his own. */
export const actionsOf: Record<string, Template[]> = {
  responsibility: [
    (random, place) => ({
      action: `Trực tiếp phụ trách ${from(random, 1, 4)} phần việc thanh niên tại ${place}, hoàn thành đúng thời hạn đã đăng ký`,
      measure: `100% phần việc hoàn thành, trong đó ${from(random, 1, 3)} phần việc hoàn thành trước hạn`,
      evidence: 'Biên bản nghiệm thu, hình ảnh',
    }),
    (random, place) => ({
      action: `Trả lời phản ánh của đoàn viên, thanh niên ${place} trong vòng ${from(random, 2, 7)} ngày làm việc`,
      measure: `Ít nhất ${random.int(85, 100)}% phản ánh được trả lời đúng hạn`,
      evidence: 'Sổ theo dõi tiếp nhận ý kiến',
    }),
    (random, place) => ({
      action: `Dự sinh hoạt và giúp đỡ ${from(random, 1, 5)} chi đoàn yếu của ${place} từ tháng ${random.int(1, 12)}`,
      measure: `Mỗi quý dự ít nhất ${from(random, 2, 6)} buổi sinh hoạt`,
      evidence: 'Biên bản sinh hoạt chi đoàn',
    }),
    (random, place) => ({
      action: `Tham mưu và tổ chức ${from(random, 2, 8)} hoạt động tình nguyện ngoài giờ hành chính cho ${place}`,
      measure: `Thu hút từ ${random.int(3, 18) * 10} lượt đoàn viên tham gia`,
      evidence: 'Kế hoạch, danh sách tham gia',
    }),
    (random, place) => ({
      action: `Hoàn thành báo cáo của ${place} trước ngày ${random.int(15, 28)} hằng tháng, có số liệu kiểm chứng được`,
      measure: 'Không có báo cáo sau hạn',
      evidence: 'Văn bản đã phát hành',
    }),
  ],
  exemplarity: [
    (random, place) => ({
      action: `Mặc áo Thanh niên Việt Nam ngày thứ hai và vận động ${random.int(5, 40)} đoàn viên ${place} cùng thực hiện`,
      measure: 'Thực hiện đủ các tuần làm việc trong năm',
      evidence: 'Theo dõi của đơn vị',
    }),
    (random, place) => ({
      action: `Có mặt trước giờ họp ${from(random, 5, 15)} phút trong mọi cuộc họp của ${place}`,
      measure: `Đúng giờ ít nhất ${random.int(95, 100)}% số cuộc họp`,
      evidence: 'Danh sách điểm danh',
    }),
    (random, place) => ({
      action: `Hoàn thành ${from(random, 1, 3)} lớp bồi dưỡng nghiệp vụ và chia sẻ lại cho đoàn viên ${place}`,
      measure: `Tổ chức ${from(random, 1, 4)} buổi chia sẻ`,
      evidence: 'Giấy chứng nhận, tài liệu chia sẻ',
    }),
    (random, place) => ({
      action: `Hiến máu tình nguyện ${from(random, 1, 3)} lần và vận động ${random.int(3, 20)} người ở ${place} tham gia`,
      measure: `Ít nhất ${from(random, 2, 12)} đơn vị máu`,
      evidence: 'Giấy chứng nhận hiến máu',
    }),
    (random, place) => ({
      action: `Giữ nơi làm việc không khói thuốc, tiết kiệm điện và giấy tại ${place}, giảm ${random.int(5, 30)}% giấy in`,
      measure: `Giảm ${random.int(5, 30)}% so với năm trước`,
      evidence: 'Số liệu văn phòng',
    }),
  ],
  honesty: [
    (random, place) => ({
      action: `Công khai thu, chi quỹ Đoàn của ${place} trước ngày ${random.int(3, 12)} của tháng đầu quý`,
      measure: 'Bốn lần công khai trong năm',
      evidence: 'Bảng công khai có chữ ký',
    }),
    (random, place) => ({
      action: `Ghi giờ tình nguyện đúng thực tế trong vòng ${from(random, 1, 5)} ngày, đối chiếu với sổ của ${place}`,
      measure: 'Không có bản ghi bị trả lại vì sai thời gian',
      evidence: 'Số liệu trên hệ thống',
    }),
    (random, place) => ({
      action: `Tự phê bình và tiếp thu góp ý của tập thể ${place} mỗi quý, nêu ít nhất ${from(random, 1, 3)} hạn chế cần khắc phục`,
      measure: 'Khắc phục trong quý kế tiếp',
      evidence: 'Biên bản họp',
    }),
    (random, place) => ({
      action: `Báo cáo đúng số lượng ${random.int(20, 160)} đoàn viên do ${place} quản lý, rà soát hai lần trong năm`,
      measure: 'Số liệu khớp với sổ đoàn viên',
      evidence: 'Biên bản rà soát',
    }),
    (random, place) => ({
      action: `Không nhận quà, không nể nang khi bình xét thi đua ở ${place}; nêu rõ lý do với từng trong số ${random.int(3, 25)} trường hợp`,
      measure: 'Không có khiếu nại về bình xét',
      evidence: 'Biên bản bình xét',
    }),
  ],
}

export const avoids = [
  'Làm việc hình thức, đối phó',
  'Đùn đẩy trách nhiệm',
  'Báo cáo chung chung, thiếu kiểm chứng',
  'Đi trễ, về sớm trong các cuộc họp',
  'Sử dụng điện thoại vào việc riêng trong giờ làm việc',
  'Nể nang, ngại va chạm',
  'Quan liêu, xa rời đoàn viên',
  'Phát ngôn thiếu chuẩn mực trên mạng xã hội',
  'Lãng phí thời gian, tài sản của đơn vị',
]

export const plannedInitiatives = [
  'Sổ tay điện tử cho cán bộ chi đoàn',
  'Mã QR tra cứu thủ tục hành chính tại khu dân cư',
  'Biểu mẫu trực tuyến tiếp nhận ý kiến thanh niên',
  'Lịch hoạt động tình nguyện chung của các chi đoàn',
  'Góc đọc sách lưu động cho thiếu nhi',
  'Nhóm hỗ trợ chuyển đổi số cộng đồng',
  'Vườn ươm cây xanh của đoàn viên',
]

export const pledgeReturns: { comment: string; path: string; text: string }[] = [
  {
    comment: 'Đề nghị bổ sung trước khi xác nhận.',
    path: 'focus.0.actions',
    text: 'Nêu chỉ tiêu cụ thể, có thể kiểm chứng.',
  },
  {
    comment: 'Nội dung còn chung chung.',
    path: 'focus.1.actions',
    text: 'Cần ghi việc làm của chính đồng chí.',
  },
  {
    comment: 'Cần bổ sung minh chứng.',
    path: 'focus.2.actions',
    text: 'Chưa nêu minh chứng cho nội dung này.',
  },
]

import { randomOf } from '#seed/demo/random.ts'

/** How many approved models a big city might have over the years (issue: likeness within a second). */
export const MODELS = 12_000

const HOW = [
  'Tổ chức',
  'Xây dựng',
  'Duy trì',
  'Triển khai',
  'Đổi mới',
  'Phối hợp thực hiện',
  'Vận động',
  'Rà soát',
]
const WHAT = [
  'giờ học tập buổi sáng thứ hai',
  'tổ tư vấn thủ tục hành chính',
  'sổ tay điện tử của cán bộ Đoàn',
  'nhóm hỗ trợ chuyển đổi số cộng đồng',
  'ngày không giấy tờ',
  'góc tiếp dân thân thiện',
  'bảng theo dõi công việc tuần',
  'diễn đàn lắng nghe đoàn viên',
  'quỹ sách dùng chung',
  'lịch trực xung kích cuối tuần',
  'lớp bồi dưỡng kỹ năng soạn thảo văn bản',
  'năm phút chuẩn bị trước giờ họp',
]
const WHERE = [
  'cho công chức trẻ tại bộ phận một cửa',
  'ở chi đoàn trực thuộc',
  'tại trụ sở cơ quan',
  'theo từng quý',
  'vào tuần đầu mỗi tháng',
  'gắn với sinh hoạt chi đoàn định kỳ',
  'ngoài giờ hành chính',
  'cùng công đoàn và hội cựu chiến binh',
]
const WHY = [
  'nhằm giảm thời gian chờ của người dân',
  'để mỗi cán bộ tự soi, tự sửa',
  'bảo đảm việc hôm nay không để ngày mai',
  'giúp đoàn viên nắm rõ nhiệm vụ được giao',
  'lấy kết quả làm căn cứ nhận xét hằng quý',
  'hạn chế tình trạng đùn đẩy, né tránh',
  'kịp thời khắc phục việc còn chậm',
]
/** What stands in nearly all of them: the hard case, for then everything is a little like everything. */
const COMMON =
  'Mỗi cán bộ Đoàn đăng ký nội dung rèn luyện trọng tâm Trách nhiệm, Gương mẫu, Trung thực và báo cáo Đoàn cấp trên hằng tháng.'

/** The idea and the content of the nth of them, the same every time. */
export function modelText(nth: number): { idea: string; content: string } {
  const { pick } = randomOf(nth, 'models')
  const sentence = () =>
    `${pick(HOW)} ${pick(WHAT)} ${pick(WHERE)} ${pick(WHERE)} ${pick(WHY)}, lần thứ ${pick(NUMBERS)}.`
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ')
  return { idea: `${sentences(3)} ${COMMON}`, content: sentences(10 + (nth % 10)) }
}

const NUMBERS = Array.from({ length: 90 }, (_, index) => index + 1)

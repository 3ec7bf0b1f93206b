import type { Random } from '../random.ts'

export type Gender = 'male' | 'female'

// Repeated as often as they are met in the Mekong delta.
const families = words(
  'Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Huỳnh Huỳnh Võ Võ Đặng Bùi Đỗ Hồ Ngô Dương Trương Phan Lý Đinh Mai Tô Lâm Châu Thái Cao Quách Tạ Kiều Lưu Đoàn Hà Thạch Sơn Danh Kim',
)
const middles = {
  male: words(
    'Văn Hữu Minh Quốc Thanh Hoàng Đức Công Tấn Trọng Phúc Gia Nhật Chí Anh Duy Khánh Thành Ngọc Trung',
  ),
  female: words(
    'Thị Ngọc Thanh Kim Mỹ Bích Hồng Thùy Phương Minh Cẩm Diễm Yến Bảo Tuyết Như Trúc Quỳnh Ánh Huỳnh',
  ),
}
const givens = {
  male: words(
    'An Bảo Bình Cường Danh Duy Dũng Đạt Điền Giang Hải Hào Hậu Hiếu Hòa Hoàng Huy Hùng Hưng Khang Khoa Khôi Kiên Kiệt Lâm Linh Long Lộc Lợi Luân Mẫn Minh Nam Nghĩa Nguyên Nhân Nhật Phát Phong Phú Phúc Phước Quang Quân Quý Sang Sơn Tài Tâm Tân Thành Thắng Thiện Thịnh Thông Thuận Tiến Tín Toàn Trí Trung Trường Tuấn Tùng Vinh Vũ',
  ),
  female: words(
    'An Anh Ân Bình Chi Châu Cúc Dung Duyên Diệp Đào Giang Hà Hân Hạnh Hằng Hậu Hiền Hoa Hồng Huệ Huyền Hương Khanh Lam Lan Liên Linh Loan Ly Mai Mơ My Mỹ Nga Ngân Nghi Ngọc Nguyên Nhi Nhung Như Oanh Phụng Phương Quyên Quỳnh Sương Tâm Thảo Thi Thoa Thơ Thu Thúy Thủy Thư Tiên Trâm Trang Trinh Trúc Tú Tuyền Uyên Vân Vi Xuân Yến',
  ),
}

/** Names of people of public life that chance could hit upon. */
const avoided = new Set(['Lư Thị Ngọc Anh', 'Lê Thị Ngọc Anh', 'Phan Anh Trang'])

/** An invented full name that nobody in the city has yet. */
export function makeName(random: Random, gender: Gender, taken: Set<string>): string {
  for (;;) {
    const family = random.pick(families)
    const middle = random.pick(middles[gender])
    const second = random.chance(0.45) ? ` ${random.pick(middles[gender].slice(1))}` : ''
    const given = random.pick(givens[gender])
    const name = `${family} ${middle}${second} ${given}`
    if (taken.has(name) || avoided.has(name) || ` ${middle}` === second || middle === given) continue
    if (second === ` ${given}`) continue
    taken.add(name)
    return name
  }
}

function words(text: string): string[] {
  return text.split(' ')
}

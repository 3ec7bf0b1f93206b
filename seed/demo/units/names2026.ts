import { type DistrictNames, equivalent, list, university } from './names.ts'

/** After 1 July 2025: the block Unions, then the 31 wards and 72 communes, all directly under the city. */
export const districts2026: DistrictNames[] = [
  block('Đoàn Ủy ban nhân dân thành phố', 'UBND thành phố', {
    large: {
      'Sở Nông nghiệp và Môi trường': list(
        'Văn phòng Sở Nông nghiệp và Môi trường, Chi cục Thủy lợi, Chi cục Trồng trọt và Bảo vệ thực vật, Chi cục Chăn nuôi và Thú y',
      ),
      'Sở Y tế': list('Văn phòng Sở Y tế, Trung tâm Kiểm soát bệnh tật, Chi cục Dân số'),
      'Sở Xây dựng': list('Văn phòng Sở Xây dựng, Ban Quản lý dự án giao thông, Trung tâm Đăng kiểm'),
    },
    small:
      'Sở Nội vụ, Sở Tài chính, Sở Tư pháp, Sở Khoa học và Công nghệ, Sở Công Thương, Sở Giáo dục và Đào tạo, Sở Văn hóa Thể thao và Du lịch, Sở Dân tộc và Tôn giáo, Văn phòng Ủy ban nhân dân thành phố, Thanh tra thành phố, Ban Quản lý các khu chế xuất và công nghiệp, Thuế thành phố, Kho bạc Nhà nước khu vực, Thống kê thành phố, Thi hành án dân sự thành phố',
    hospitals: 'Bệnh viện Đa khoa thành phố, Bệnh viện Nhi đồng thành phố, Bệnh viện Phụ sản thành phố',
  }),
  block('Đoàn các cơ quan Đảng thành phố', 'Cơ quan Đảng thành phố', {
    large: {
      'Cơ quan Thành ủy': list(
        'Văn phòng Thành ủy, Ban Tổ chức Thành ủy, Ủy ban Kiểm tra Thành ủy, Ban Tuyên giáo và Dân vận Thành ủy',
      ),
    },
    small:
      'Cơ quan Ủy ban Mặt trận Tổ quốc thành phố, Ban Nội chính Thành ủy, Báo và Phát thanh Truyền hình thành phố, Trường Chính trị thành phố, Tòa án nhân dân thành phố, Viện Kiểm sát nhân dân thành phố, Nhà Thiếu nhi thành phố',
  }),
  {
    ...equivalent('Đoàn khối Doanh nghiệp thành phố', 'Khối Doanh nghiệp', 'company'),
    below: [
      [
        'company',
        list(
          'Công ty Điện lực thành phố, Công ty Cấp thoát nước, Viễn thông thành phố, Bưu điện thành phố, Công ty Xăng dầu Tây Nam Bộ, Cảng Cần Thơ, Công ty Khuyến nông Sông Hậu, Ngân hàng Chính sách xã hội thành phố',
        ),
      ],
    ],
  },
  {
    ...equivalent('Đoàn Công an thành phố', 'Công an thành phố', 'force'),
    below: [
      [
        'force',
        list(
          'Phòng Tham mưu, Phòng Tổ chức cán bộ, Phòng Hậu cần, Phòng Cảnh sát giao thông, Phòng Cảnh sát hình sự, Phòng Cảnh sát phòng cháy chữa cháy, Phòng Quản lý hành chính về trật tự xã hội, Phòng Cảnh sát cơ động',
        ),
      ],
    ],
  },
  {
    ...equivalent('Đoàn Bộ Chỉ huy Quân sự thành phố', 'Bộ Chỉ huy Quân sự', 'force'),
    below: [
      [
        'force',
        list(
          'Phòng Tham mưu, Phòng Chính trị, Phòng Hậu cần – Kỹ thuật, Tiểu đoàn Tây Đô, Ban Chỉ huy Bộ đội Biên phòng',
        ),
      ],
    ],
  },
  university('Đoàn Đại học Cần Thơ', 'Đại học Cần Thơ', [
    'Trường Bách khoa, Trường Kinh tế, Trường Nông nghiệp, Trường Thủy sản, Trường Sư phạm, Trường Công nghệ thông tin và Truyền thông, Khoa Luật, Khoa Ngoại ngữ',
  ]),
  university('Đoàn Trường Đại học Y Dược Cần Thơ', 'Đại học Y Dược', [
    'Khoa Y, Khoa Dược, Khoa Răng Hàm Mặt, Khoa Điều dưỡng – Kỹ thuật y học',
  ]),
  university('Đoàn Trường Đại học Kỹ thuật – Công nghệ Cần Thơ', 'Đại học Kỹ thuật – Công nghệ', [
    'Khoa Công nghệ thông tin, Khoa Kỹ thuật cơ khí, Khoa Điện – Điện tử',
  ]),
  university('Đoàn Trường Đại học Nam Cần Thơ', 'Đại học Nam Cần Thơ', [
    'Khoa Dược, Khoa Kinh tế, Khoa Luật',
  ]),
  university('Đoàn Trường Đại học Tây Đô', 'Đại học Tây Đô', [
    'Khoa Dược – Điều dưỡng, Khoa Kế toán – Tài chính ngân hàng, Khoa Ngữ văn',
  ]),
  university('Đoàn Trường Cao đẳng Cần Thơ', 'Cao đẳng Cần Thơ', ['Khoa Sư phạm, Khoa Kinh tế']),
  university('Đoàn Trường Cao đẳng Y tế Cần Thơ', 'Cao đẳng Y tế', ['Khoa Điều dưỡng, Khoa Dược']),
  ...communes(
    'ward',
    'phường',
    `Ninh Kiều, Cái Khế, Tân An, An Bình, Thới An Đông, Bình Thủy, Long Tuyền, Cái Răng, Hưng Phú, Ô Môn, Phước Thới,
    Thới Long, Trung Nhứt, Thuận Hưng, Thốt Nốt, Tân Lộc, Vị Thanh, Vị Tân, Long Bình, Long Mỹ, Long Phú 1, Ngã Bảy,
    Đại Thành, Phú Lợi, Sóc Trăng, Mỹ Xuyên, Vĩnh Phước, Vĩnh Châu, Khánh Hòa, Ngã Năm, Mỹ Quới`,
  ),
  ...communes(
    'commune',
    'xã',
    `Phong Điền, Nhơn Ái, Trường Long, Thới Lai, Đông Thuận, Trường Xuân, Trường Thành, Cờ Đỏ, Đông Hiệp, Thạnh Phú,
    Thới Hưng, Trung Hưng, Vĩnh Thạnh, Vĩnh Trinh, Thạnh An, Thạnh Quới, Hỏa Lựu, Vị Thủy, Vĩnh Thuận Đông, Vị Thanh 1,
    Vĩnh Tường, Vĩnh Viễn, Xà Phiên, Lương Tâm, Thạnh Xuân, Tân Hòa, Trường Long Tây, Châu Thành, Đông Phước, Phú Hữu,
    Tân Bình, Hòa An, Phương Bình, Tân Phước Hưng, Hiệp Hưng, Phụng Hiệp, Thạnh Hòa, Hòa Tú, Gia Hòa, Nhu Gia, Ngọc Tố,
    Trường Khánh, Đại Ngãi, Tân Thạnh, Long Phú, Nhơn Mỹ, Phong Nẫm, An Lạc Thôn, Kế Sách, Thới An Hội, Đại Hải,
    Phú Tâm, An Ninh, Thuận Hòa, Hồ Đắc Kiện, Mỹ Tú, Long Hưng, Mỹ Phước, Mỹ Hương, Tân Long, Phú Lộc, Vĩnh Lợi,
    Lâm Tân, Thạnh Thới An, Tài Văn, Liêu Tú, Lịch Hội Thượng, Trần Đề, An Thạnh, Cù Lao Dung, Vĩnh Hải, Lai Hòa`,
  ),
]

type Block = { large: Record<string, string[]>; small: string; hospitals?: string }

/** The cadres, civil servants and public employees of the city (R02). */
function block(name: string, shortName: string, { large, small, hospitals }: Block): DistrictNames {
  return {
    ...equivalent(name, shortName, 'office'),
    inBlock: true,
    branches: large,
    below: [
      ['office', [...Object.keys(large), ...list(small)]],
      ['health', hospitals === undefined ? [] : list(hospitals)],
    ],
  }
}

function communes(kind: 'ward' | 'commune', title: string, names: string): DistrictNames[] {
  return list(names).map((one) => {
    const area = `${title} ${one}`
    return { name: `Đoàn ${area}`, shortName: area, kind, inBlock: null, area, below: [], level: 'commune' }
  })
}

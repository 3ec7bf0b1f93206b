/** What a unit is by its nature; decides who works there and what it is called. */
export type UnitKind =
  | 'city'
  | 'district'
  | 'ward'
  | 'commune'
  | 'office'
  | 'school'
  | 'health'
  | 'company'
  | 'force'
  | 'faculty'
  | 'area'
  | 'students'

/** A unit directly under the city and the names of what stands below it. Real names of units; nobody's name. */
export type DistrictNames = {
  name: string
  shortName: string
  kind: UnitKind
  inBlock: boolean | null
  /** Where it is, as in "Ủy ban nhân dân quận …". */
  area: string
  below: [UnitKind, string[]][]
  /** Left out: `district`. */
  level?: 'district' | 'commune'
  /** Of agencies that have branches of their own: what these are called. */
  branches?: Record<string, string[]>
}

export const list = (text: string) => text.split(',').map((one) => one.trim())

/** The nine quận, huyện of the plan's world, then the thirteen equivalents. */
export const districts: DistrictNames[] = [
  quan(
    'Ninh Kiều',
    'Cái Khế, An Hòa, Thới Bình, An Nghiệp, An Cư, Tân An, An Phú, Xuân Khánh, Hưng Lợi, An Khánh, An Bình',
    'THPT Châu Văn Liêm, THPT Phan Ngọc Hiển, THPT Nguyễn Việt Hồng',
  ),
  quan(
    'Bình Thủy',
    'An Thới, Bình Thủy, Bùi Hữu Nghĩa, Long Hòa, Long Tuyền, Thới An Đông, Trà An, Trà Nóc',
    'THPT Bùi Hữu Nghĩa, THPT chuyên Lý Tự Trọng, THPT Bình Thủy',
  ),
  quan(
    'Cái Răng',
    'Ba Láng, Hưng Phú, Hưng Thạnh, Lê Bình, Phú Thứ, Tân Phú, Thường Thạnh',
    'THPT Nguyễn Việt Dũng, THPT Trần Đại Nghĩa',
  ),
  quan(
    'Ô Môn',
    'Châu Văn Liêm, Long Hưng, Phước Thới, Thới An, Thới Hòa, Thới Long, Trường Lạc',
    'THPT Lưu Hữu Phước, THPT Lương Định Của, THPT Thới Long',
  ),
  quan(
    'Thốt Nốt',
    'Tân Hưng, Tân Lộc, Thạnh Hòa, Thới Thuận, Thốt Nốt, Thuận An, Thuận Hưng, Trung Kiên, Trung Nhứt',
    'THPT Thốt Nốt, THPT Thuận Hưng, THPT Tân Lộc',
  ),
  huyen(
    'Phong Điền',
    'Phong Điền',
    'Giai Xuân, Mỹ Khánh, Nhơn Ái, Nhơn Nghĩa, Tân Thới, Trường Long',
    'THPT Phan Văn Trị, THPT Giai Xuân',
  ),
  huyen(
    'Cờ Đỏ',
    'Cờ Đỏ',
    'Đông Hiệp, Đông Thắng, Thạnh Phú, Thới Đông, Thới Hưng, Thới Xuân, Trung An, Trung Hưng, Trung Thạnh',
    'THPT Trung An, THPT Hà Huy Giáp',
  ),
  huyen(
    'Thới Lai',
    'Thới Lai',
    'Định Môn, Đông Bình, Đông Thuận, Tân Thạnh, Thới Tân, Thới Thạnh, Trường Thắng, Trường Thành, Trường Xuân, Trường Xuân A, Trường Xuân B, Xuân Thắng',
    'THPT Thới Lai, THPT Trường Xuân',
  ),
  huyen(
    'Vĩnh Thạnh',
    'Vĩnh Thạnh, Thạnh An',
    'Thạnh An, Thạnh Lộc, Thạnh Lợi, Thạnh Mỹ, Thạnh Quới, Thạnh Thắng, Thạnh Tiến, Vĩnh Bình, Vĩnh Trinh',
    'THPT Vĩnh Thạnh, THPT Thạnh An',
  ),
  {
    ...equivalent('Đoàn khối Cơ quan Dân Chính Đảng', 'Khối Dân Chính Đảng', 'office'),
    inBlock: true,
    below: [
      [
        'office',
        list(
          'Sở Nội vụ, Sở Tài chính, Sở Kế hoạch và Đầu tư, Sở Xây dựng, Sở Giao thông vận tải, Sở Tài nguyên và Môi trường, Sở Nông nghiệp và Phát triển nông thôn, Sở Lao động – Thương binh và Xã hội, Sở Tư pháp, Sở Khoa học và Công nghệ, Sở Văn hóa Thể thao và Du lịch, Sở Thông tin và Truyền thông, Sở Công Thương, Sở Giáo dục và Đào tạo, Sở Y tế, Văn phòng Ủy ban nhân dân thành phố, Cục Thuế thành phố, Kho bạc Nhà nước thành phố, Tòa án nhân dân thành phố, Viện Kiểm sát nhân dân thành phố',
        ),
      ],
      ['health', ['Bệnh viện Đa khoa thành phố', 'Bệnh viện Nhi đồng thành phố']],
    ],
  },
  {
    ...equivalent('Đoàn khối Doanh nghiệp', 'Khối Doanh nghiệp', 'company'),
    below: [
      [
        'company',
        list(
          'Công ty Điện lực thành phố, Công ty Cấp thoát nước, Viễn thông thành phố, Bưu điện thành phố, Công ty Xăng dầu Tây Nam Bộ, Công ty Công trình đô thị, Cảng Cần Thơ, Công ty Khuyến nông Sông Hậu, Ngân hàng Nông nghiệp chi nhánh thành phố, Ngân hàng Chính sách xã hội thành phố',
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
          'Phòng Tham mưu, Phòng Công tác đảng và công tác chính trị, Phòng Hậu cần, Phòng Cảnh sát giao thông, Phòng Cảnh sát hình sự, Phòng Cảnh sát phòng cháy chữa cháy, Phòng Quản lý hành chính về trật tự xã hội, Phòng Cảnh sát cơ động',
        ),
      ],
    ],
  },
  {
    ...equivalent('Đoàn Bộ Chỉ huy Quân sự thành phố', 'Bộ Chỉ huy Quân sự', 'force'),
    below: [['force', list('Phòng Tham mưu, Phòng Chính trị, Phòng Hậu cần – Kỹ thuật, Tiểu đoàn Tây Đô')]],
  },
  university('Đoàn Đại học Cần Thơ', 'Đại học Cần Thơ', [
    'Trường Bách khoa, Trường Kinh tế, Trường Nông nghiệp, Trường Thủy sản, Trường Sư phạm',
    'Trường Công nghệ thông tin và Truyền thông, Khoa Luật, Khoa Ngoại ngữ, Khoa Khoa học tự nhiên, Khoa Môi trường và Tài nguyên thiên nhiên',
  ]),
  university('Đoàn Trường Đại học Y Dược Cần Thơ', 'Đại học Y Dược', [
    'Khoa Y, Khoa Dược, Khoa Răng Hàm Mặt, Khoa Y tế công cộng, Khoa Điều dưỡng – Kỹ thuật y học',
  ]),
  university('Đoàn Trường Đại học Kỹ thuật – Công nghệ Cần Thơ', 'Đại học Kỹ thuật – Công nghệ', [
    'Khoa Công nghệ thông tin, Khoa Kỹ thuật cơ khí, Khoa Điện – Điện tử, Khoa Kỹ thuật xây dựng, Khoa Kinh tế – Quản lý công nghiệp',
  ]),
  university('Đoàn Trường Đại học Nam Cần Thơ', 'Đại học Nam Cần Thơ', [
    'Khoa Dược, Khoa Kinh tế, Khoa Luật, Khoa Kỹ thuật – Công nghệ, Khoa Du lịch',
  ]),
  university('Đoàn Trường Đại học Tây Đô', 'Đại học Tây Đô', [
    'Khoa Dược – Điều dưỡng, Khoa Kế toán – Tài chính ngân hàng, Khoa Ngữ văn, Khoa Sinh học ứng dụng',
  ]),
  university('Đoàn Trường Cao đẳng Cần Thơ', 'Cao đẳng Cần Thơ', [
    'Khoa Sư phạm, Khoa Kinh tế, Khoa Kỹ thuật công nghệ, Khoa Ngoại ngữ',
  ]),
  university('Đoàn Trường Cao đẳng Y tế Cần Thơ', 'Cao đẳng Y tế', [
    'Khoa Điều dưỡng, Khoa Dược, Khoa Kỹ thuật xét nghiệm, Khoa Y học cơ sở',
  ]),
  university('Đoàn Trường Cao đẳng Kinh tế – Kỹ thuật Cần Thơ', 'Cao đẳng Kinh tế – Kỹ thuật', [
    'Khoa Kinh tế, Khoa Nông nghiệp, Khoa Công nghệ thực phẩm, Khoa Công nghệ thông tin',
  ]),
  university('Đoàn Trường Cao đẳng Nghề Cần Thơ', 'Cao đẳng Nghề', [
    'Khoa Cơ khí, Khoa Điện, Khoa Công nghệ ô tô, Khoa Du lịch – Khách sạn',
  ]),
]

function quan(name: string, wards: string, schools: string): DistrictNames {
  return local(`Quận đoàn ${name}`, name, `quận ${name}`, [
    ['ward', list(wards).map((one) => `phường ${one}`)],
    ['school', list(schools)],
  ])
}

function huyen(name: string, towns: string, communes: string, schools: string): DistrictNames {
  return local(`Huyện đoàn ${name}`, name, `huyện ${name}`, [
    [
      'commune',
      [...list(towns).map((one) => `thị trấn ${one}`), ...list(communes).map((one) => `xã ${one}`)],
    ],
    ['school', list(schools)],
  ])
}

function local(name: string, shortName: string, area: string, below: DistrictNames['below']): DistrictNames {
  const offices = [`Ủy ban nhân dân ${area}`, `Cơ quan Đảng – đoàn thể ${area}`]
  return {
    name,
    shortName,
    kind: 'district',
    inBlock: null,
    area,
    below: [...below, ['office', offices], ['health', [`Trung tâm Y tế ${area}`]]],
  }
}

export function equivalent(name: string, shortName: string, kind: UnitKind): DistrictNames {
  return { name, shortName, kind, inBlock: null, area: shortName, below: [] }
}

export function university(name: string, shortName: string, faculties: string[]): DistrictNames {
  return { ...equivalent(name, shortName, 'faculty'), below: [['faculty', faculties.flatMap(list)]] }
}

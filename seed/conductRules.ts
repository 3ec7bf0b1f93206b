/** A rule as it is stored in a list of do's and don'ts. */
export type SeededRule = { kind: 'do' | 'dont'; group: string | null; heading: string; detail: string | null }

export const conductRulesTitle = 'Những điều nên làm và những điều không nên làm của cán bộ Đoàn'
/** Directive 01 of 2013, by which the national lists were issued. */
export const conductRulesPaper = { number: '01-CT/TWĐTN', date: '2013-05-17' }
/** The city's three focal contents (plan III.2); the rest of the national lists has no group. */
const focal = 'Nội dung rèn luyện trọng tâm của thành phố'

/** The national eight and eight (B.6), with the city's emphasis. Every unit concretises them in a list of its own. */
export const seededRules: SeededRule[] = [
  should('Xung kích', 'Xung kích nhận việc mới, việc khó; đi đầu thực hiện nếp sống văn hóa mới.'),
  focus('Trách nhiệm', 'Trách nhiệm với bản thân, với công việc, với đồng nghiệp và đoàn viên, thanh niên.'),
  focus('Gương mẫu', 'Chấp hành quy định; nói đi đôi với làm; tự phê bình và phê bình.'),
  focus('Trung thực', 'Đánh giá, báo cáo đúng thực tế, có cơ sở để kiểm chứng.'),
  should('Sáng tạo', 'Đổi mới cách làm, hiến kế giải pháp; tránh làm việc theo lối mòn.'),
  should('Thân thiện', 'Gần gũi, lắng nghe ý kiến của đoàn viên, thanh niên và Nhân dân.'),
  should('Thường xuyên học tập', 'Học tập, nâng cao bản lĩnh chính trị và trình độ chuyên môn.'),
  should('Tích cực rèn luyện kỹ năng', null),
  shouldNot('Phát ngôn không đúng', null),
  shouldNot('Làm việc hình thức, đối phó', 'Có hoạt động nhưng không rõ hiệu quả; báo cáo chung chung.'),
  shouldNot('Quan liêu, hành chính hóa', 'Không đôn đốc, kiểm tra; không sát cơ sở.'),
  shouldNot('Thiếu khiêm tốn và không cầu thị', null),
  shouldNot('Không chấp hành kỷ luật', null),
  shouldNot('Thiếu tinh thần đoàn kết', null),
  shouldNot('Thiếu ý chí đấu tranh', null),
  shouldNot('Thiếu chuẩn mực trong lối sống', 'Kể cả trong việc cưới, việc tang và giờ làm việc.'),
]

function should(heading: string, detail: string | null): SeededRule {
  return { kind: 'do', group: null, heading, detail }
}

function focus(heading: string, detail: string): SeededRule {
  return { kind: 'do', group: focal, heading, detail }
}

function shouldNot(heading: string, detail: string | null): SeededRule {
  return { kind: 'dont', group: null, heading, detail }
}

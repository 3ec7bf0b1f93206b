/**
 * Text as it is compared: no case, no Vietnamese marks, đ = d, signs and line breaks as one space.
 * "Họ và tên (*)" and "HỌ VÀ  TÊN" are the same, composed or decomposed.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐÐð]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A heading without what stands in brackets: "Ngày sinh (dd/mm/yyyy)" is "ngay sinh". */
export function foldHeading(text: string): string {
  const bare = foldText(text.replace(/\([^)]*\)/g, ' '))
  return bare === '' ? foldText(text) : bare
}

/** Codes are compared exactly but for case. */
export function codeKey(code: string): string {
  return code.normalize('NFC').trim().toLowerCase()
}

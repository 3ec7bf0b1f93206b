/** Pages for people without an account; short addresses, since people type them from paper. */
const PAGES = ['/verify/', '/cong-nhan/']

export function isPublicPage(pathname = ''): boolean {
  return PAGES.some((page) => pathname.startsWith(page))
}

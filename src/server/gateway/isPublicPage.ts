/** Pages for people without an account; short addresses, since people type them from paper. */
const PAGES = ['/verify/', '/cong-nhan/', '/kich-hoat/']
/** Those that are a page by themselves too. */
const ALONE = /^\/kich-hoat(?=\?|$)/

/** @param url path, with or without its query */
export function isPublicPage(url = ''): boolean {
  return ALONE.test(url) || PAGES.some((page) => url.startsWith(page))
}

/** Addresses of our own views, below /admin. */
export const routes = {
  inbox: '/viec-cho-xu-ly',
  overview: '/tong-quan',
  mine: '/cua-toi',
  explain: '/vi-sao',
  log: '/nhat-ky',
  signs: '/dau-hieu',
  sweep: '/viec-tu-lam',
  span: '/tong-hop-theo-ky',
  activity: '/sinh-hoat-tuyen-truyen',
  workflow: '/quy-trinh',
  plan: '/ke-hoach',
  registry: '/so-sang-kien',
  importRoster: '/nhap-danh-sach',
  accounts: '/tai-khoan-can-bo',
  organisation: '/co-cau-to-chuc',
} as const

export function adminPath(route: keyof typeof routes): string {
  return `/admin${routes[route]}`
}

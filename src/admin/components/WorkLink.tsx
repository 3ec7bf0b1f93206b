'use client'
import Link from 'next/link.js'
import { usePathname } from 'next/navigation.js'
import { adminPath, type routes } from '../routes.ts'

type Props = { route: keyof typeof routes; label: string; count: number; records: string }

export function WorkLink({ route, label, count, records }: Props) {
  const here = usePathname() === adminPath(route)
  return (
    <Link
      aria-current={here ? 'page' : undefined}
      className="nav__link work-links__link"
      href={adminPath(route)}
      id={`nav-${route}`}
      prefetch={false}
    >
      {here && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
      {count > 0 && <span className="work-links__count">{count > 999 ? '999+' : count}</span>}
      {count > 0 && <span className="sr-only">{records}</span>}
    </Link>
  )
}

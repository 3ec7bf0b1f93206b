import Link from 'next/link.js'
import type { ReactNode } from 'react'

type Props = {
  title: string
  children: ReactNode
  link?: { href: string; label: string } | undefined
  wide?: boolean
}

export function Card({ title, children, link, wide = false }: Props) {
  return (
    <section className={wide ? 'home-card home-card--wide' : 'home-card'}>
      <h2>{title}</h2>
      <div className="home-card__body">{children}</div>
      {link && (
        <p className="home-card__link">
          <Link prefetch={false} href={link.href}>
            {link.label}
          </Link>
        </p>
      )}
    </section>
  )
}

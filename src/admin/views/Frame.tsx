import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { type Caller, callerOf } from '#core/hierarchy/caller.ts'
import { MAX_PAGE } from '#core/query/checkQuery.ts'
import { languageOfPanel } from '../language.ts'
import { type Words, wordsOf } from '../words.ts'

export type Visit = {
  caller: Caller
  language: 'vi' | 'en'
  w: Words
  /** What the address says under a name; nothing where it says nothing, or what is no text. */
  asked: (name: string) => string | undefined
  page: number
}

/** The person looking at one of our views; anybody else is sent to sign in first, and comes back here. */
export function visitOf({ initPageResult, searchParams, i18n }: AdminViewServerProps, path: string): Visit {
  const caller = callerOf(initPageResult.req.user)
  if (!caller) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  const language = languageOfPanel(i18n.language)
  const asked = (name: string) => {
    const value = searchParams?.[name]
    return typeof value === 'string' && value !== '' && !value.includes('\0') ? value : undefined
  }
  const page = Math.min(MAX_PAGE, Math.max(1, Math.trunc(Number(asked('page'))) || 1))
  return { caller, language, w: wordsOf(language), asked, page }
}

type Props = { view: AdminViewServerProps; title: string; children: ReactNode }

/** Payload's own page around a view of ours. */
export function Frame({ view, title, children }: Props) {
  const { initPageResult, params, searchParams, viewActions } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      viewActions={viewActions ?? []}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="view">
        <h1 className="view__title">{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}

/** The same where there is nothing to show. */
export function EmptyFrame({ why, ...frame }: Omit<Props, 'children'> & { why: string }) {
  return (
    <Frame {...frame}>
      <p className="view__empty">{why}</p>
    </Frame>
  )
}

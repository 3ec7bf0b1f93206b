import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { viewTitle } from '../../../../admin/viewTitle.ts'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Payload's title of a page; for views of ours, which Payload all calls by its own name, theirs. */
export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const [metadata, { segments }, { admin }] = await Promise.all([
    generatePageMetadata({ config, params, searchParams }),
    params,
    config,
  ])
  const { language } = await getNextRequestI18n({ config: await config })
  const title = viewTitle(segments?.[0], language)
  return title === null ? metadata : { ...metadata, title: `${title}${admin.meta.titleSuffix ?? ''}` }
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params, searchParams })
}

import '@payloadcms/next/css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { phoneMeta } from '../../admin/panel.ts'
import '../(payload)/custom.css'

// Before the first paint, and without the server: the theme the person chose, else the device's.
const theme = `document.documentElement.dataset.theme=(/trach-nhiem-theme=(\\w+)/.exec(document.cookie)||[])[1]||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')`

export const metadata: Metadata = phoneMeta
export const viewport: Viewport = { themeColor: '#0b6e99' }

/** The page that is kept on the device: the panel's looks, nobody's data. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html data-theme="light" dir="LTR" lang="vi" suppressHydrationWarning>
      <head>
        <style>{'@layer payload-default, payload;'}</style>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, above */}
        <script dangerouslySetInnerHTML={{ __html: theme }} />
      </head>
      <body>{children}</body>
    </html>
  )
}

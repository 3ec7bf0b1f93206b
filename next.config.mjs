import { withPayload } from '@payloadcms/next/withPayload'

const dev = process.env.NODE_ENV === 'development'
const secure = (process.env.SERVER_URL ?? '').startsWith('https:')

// Payload and Next put their own styles and start-up script into the page; everything else comes from this server.
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${dev ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${dev ? ' ws:' : ''}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // Written by the API alone, which Node loads by itself: the panel's bundle must not carry them.
  serverExternalPackages: ['docx', 'pdfmake'],
  turbopack: { root: import.meta.dirname },
  // `npm run check` has looked at the types already.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    const headers = [
      { key: 'Content-Security-Policy', value: policy },
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'X-Frame-Options', value: 'DENY' },
      { key: 'Referrer-Policy', value: 'same-origin' },
      { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
    ]
    if (secure) headers.push({ key: 'Strict-Transport-Security', value: 'max-age=31536000' })
    return [{ source: '/:path*', headers }]
  },
  async redirects() {
    return [{ source: '/', destination: '/admin', permanent: false }]
  },
}

export default withPayload(config, { devBundleServerPackages: false })

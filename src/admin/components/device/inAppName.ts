const APPS: [RegExp, string][] = [
  [/Zalo/i, 'Zalo'],
  [/FBAN|FBAV|FB_IAB|Messenger/, 'Facebook'],
]

/** The application whose own browser this is, by its user agent; null in a browser of its own. */
export function inAppName(userAgent: string): string | null {
  return APPS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null
}

/** The address that Android opens in the person's own browser; null elsewhere, where the application's menu has to do it. */
export function browserAddress(address: string, userAgent: string): string | null {
  if (!/Android/i.test(userAgent)) return null
  const { host, pathname, search, protocol } = new URL(address)
  const scheme = protocol.replace(':', '')
  return `intent://${host}${pathname}${search}#Intent;scheme=${scheme};action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;end`
}

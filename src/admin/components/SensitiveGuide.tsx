import type { UIFieldServerProps } from 'payload'
import { SensitiveNotice } from './SensitiveNotice.tsx'

/** At the top of a form of restricted sight: who sees it, and what does not belong there. */
export function SensitiveGuide({ i18n }: UIFieldServerProps) {
  return (
    <aside className="form-guide">
      <SensitiveNotice language={i18n.language} />
    </aside>
  )
}

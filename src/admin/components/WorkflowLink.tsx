import Link from 'next/link.js'
import type { UIFieldServerProps } from 'payload'
import { adminPath } from '../routes.ts'
import { wordsOf } from '../words.ts'

/** From the stored row to the editor, where a definition is read and changed without typing JSON. */
export function WorkflowLink({ data, i18n }: UIFieldServerProps) {
  const id = (data as { id?: string } | undefined)?.id
  if (id === undefined) return null
  return (
    <p className="field-type">
      <Link
        className="btn btn--style-primary btn--size-medium"
        href={`${adminPath('workflow')}/${id}`}
        prefetch={false}
      >
        {wordsOf(i18n.language)('workflowEditor.open')}
      </Link>
    </p>
  )
}

'use client'
import { useDocumentInfo } from '@payloadcms/ui'

/** Whether a field is closed now: by its own nature, while the form works, or since the record's last save. */
export function useLocked(readOnly: boolean | undefined, disabled: boolean): boolean {
  const { hasSavePermission } = useDocumentInfo()
  return readOnly === true || disabled || hasSavePermission === false
}

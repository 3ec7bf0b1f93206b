'use client'
import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import type { StaticDescription, StaticLabel } from 'payload'
import type { ReactNode } from 'react'

/** What our fields need to know of a field of the config. */
export type FieldInfo = {
  label?: false | StaticLabel | undefined
  required?: boolean | undefined
  hasMany?: boolean | undefined
  admin?: { className?: string | undefined; description?: unknown } | undefined
}
type Props = {
  field: FieldInfo
  path: string
  id: string
  showError: boolean
  locked: boolean
  className: string
  children: ReactNode
}

/** Label, error and description around an input, as Payload's own fields have them. */
export function FieldShell({ field, path, id, showError, locked, className, children }: Props) {
  const { label, required, admin } = field
  const classes = ['field-type', className, admin?.className, showError && 'error', locked && 'read-only']
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <FieldLabel htmlFor={id} path={path} required={required ?? false} {...(label ? { label } : {})} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {children}
      </div>
      <Description field={field} path={path} />
    </div>
  )
}

export function Description({ field, path }: { field: FieldInfo; path: string }) {
  const description = field.admin?.description as StaticDescription | undefined
  return description ? <FieldDescription description={description} path={path} /> : null
}

/** The id an input has, which labels and remarks point at. */
export function idOfPath(path: string): string {
  return `field-${path.replace(/\./g, '__')}`
}

'use client'
import { useTitle } from './approval/useTitle.ts'

/** Gives a record's page the name that its own title field does not hold. */
export function TitleOfPage({ title }: { title: string }) {
  useTitle(title)
  return null
}

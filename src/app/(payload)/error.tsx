'use client'
export { FallenPage as default } from '../../admin/components/later.tsx'

import { randomUUID } from 'node:crypto'
import { appoint, type City } from '#tests/support/approval/city.ts'
import type { Instance } from '#tests/support/instance.ts'

type Newcomer = { unit: keyof City['units']; office?: string; phone?: string; email?: string }

/** An officer in office who has no account yet. */
export async function newcomer(
  { instance, city }: { instance: Instance; city: City },
  { unit, office = 'executiveMember', phone, email }: Newcomer,
): Promise<{ id: string; code: string }> {
  const code = `CB-${randomUUID().slice(0, 8).toUpperCase()}`
  const data = { code, fullName: 'Lê Thị Mới', employmentType: 'other', phone, email }
  const made = await instance.payload.create({
    collection: 'officers',
    overrideAccess: true,
    data: data as never,
  })
  await appoint(instance.payload, { officer: String(made.id), unit: city.units[unit], office })
  return { id: String(made.id), code }
}

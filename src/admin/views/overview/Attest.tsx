'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'
import { printInstant } from '../../print.ts'

type Attestation = { at: string; by: string; changed: boolean }
type Props = { unit: string; year: number; attestation: Attestation | null; may: boolean }

/** “Số liệu đơn vị tôi đã đủ, đúng”: what the unit's leaders said of its data of the year, to say and to take back. */
export function Attest({ unit, year, attestation: given, may }: Props) {
  const { w, language } = useWords()
  const [attestation, setAttestation] = useState(given)
  const [busy, setBusy] = useState(false)
  const say = async (attested: boolean) => {
    setBusy(true)
    const path = `/units/${unit}/attestation`
    const body = { year, attested }
    const answer = await callApi<{ attestation: Attestation | null }>(path, {
      language,
      method: 'POST',
      body,
    })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message || w('approval.offline'))
    setAttestation(answer.data.attestation)
    toast.success(w(attested ? 'overview.attestedNow' : 'overview.takenBack'))
  }
  if (attestation === null && !may) return <p className="form-hint">{w('overview.notAttested', { year })}</p>
  const good = attestation !== null && !attestation.changed
  return (
    <section aria-label={w('overview.attestation')} className="form-guide attest">
      <p>
        {attestation === null
          ? w('overview.attestAsk', { year })
          : w(good ? 'overview.attested' : 'overview.attestedChanged', {
              by: attestation.by,
              at: printInstant(attestation.at),
              year,
            })}
      </p>
      {may && (
        <p className="attest__acts">
          {!good && (
            <Button disabled={busy} margin={false} onClick={() => void say(true)} size="medium">
              {w('overview.attest')}
            </Button>
          )}
          {attestation !== null && (
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => void say(false)}
              size="medium"
            >
              {w('overview.takeBack')}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}

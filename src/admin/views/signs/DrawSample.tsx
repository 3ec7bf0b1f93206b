'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type FormEvent, useState } from 'react'
import { callApi } from '../../callApi.ts'
import { useWords } from '../../components/useWords.ts'

/** Draws a sample of the unit that is shown. */
export function DrawSample({ unit }: { unit: string }) {
  const { w, language } = useWords()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const draw = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const number = Number(given.get('number'))
    const body = { unit, perUnit: Number(given.get('perUnit')), ...(number > 0 && { number }) }
    setBusy(true)
    const answer = await callApi('/signs/samples', { language, method: 'POST', body })
    setBusy(false)
    if (answer.ok) router.refresh()
    else toast.error(answer.message || w('approval.offline'))
  }
  return (
    <form className="view-bar" onSubmit={(event) => void draw(event)}>
      <label>
        {w('signs.sample.perUnit')}
        <input defaultValue={3} max={50} min={1} name="perUnit" required type="number" />
      </label>
      <label>
        {w('signs.sample.number')}
        <input max={999_999} min={1} name="number" type="number" />
      </label>
      <Button disabled={busy} margin={false} type="submit">
        {w('signs.sample.draw')}
      </Button>
    </form>
  )
}

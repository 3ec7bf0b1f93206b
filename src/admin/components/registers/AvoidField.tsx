import type { TextFieldClient, TextFieldServerComponent } from 'payload'
import { effectiveRules } from '#core/conduct/effectiveRules.ts'
import { callerOf } from '#core/hierarchy/caller.ts'
import { today } from '#server/clock.ts'
import { loadEffectiveRules } from '#server/conductRules/loadEffectiveRules.ts'
import { AvoidList } from '../later.tsx'

/** What one will avoid, with the "không nên làm" in force for one's unit to choose from (R03). */
export const AvoidField: TextFieldServerComponent = async ({ clientField, path, readOnly, req, user }) => {
  const post = callerOf(user)
    ?.posts.filter(({ inForce }) => inForce)
    .sort((a, b) => a.depth - b.depth)[0]
  const lists = post ? await loadEffectiveRules(req, { line: post.line, on: today() }) : []
  const { donts } = effectiveRules(lists, post?.unit ?? '')
  const headings = [...new Set(donts.map(({ heading }) => heading))]
  return (
    <AvoidList
      field={clientField as TextFieldClient}
      headings={headings}
      path={path}
      readOnly={readOnly === true}
    />
  )
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  correctRipple,
  publishRipples,
  takeRippleAway,
  withdrawRippleName,
} from '~/commands/learning/keep-ripples.server'
import { couldEver } from '~/domain/policy'
import { rippleCorrectionForm } from '~/forms/learning/ripple'
import { read, textOf } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { rippleToKeep } from '~/queries/learning/ripples.server'
import { RippleFormPage } from '~/ui/learning/ripple-form-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'ripple.keep')
  const found = await sparks.world.read((db) => rippleToKeep(db, partnership.id, args.params.ripple ?? ''))
  if (!found) throw notFound()
  return { home: `/p/${partnership.slug}`, mayPublish: couldEver(actor, 'ripple.publish'), ...found }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'ripple.keep')
  const list = `/p/${partnership.slug}/manage/ripples?done`
  const id = args.params.ripple ?? ''
  const posted = await args.request.formData()
  const step = posted.get('step')
  if (step === 'correct') {
    const reading = read(rippleCorrectionForm, posted)
    if (!reading.ok) return unprocessable(reading)
    const { from, to, ...link } = reading.answers
    const correction = { ...link, ...(from !== '' && { from }), ...(to !== '' && { to }) }
    const done = await sparks.world.write((db) => correctRipple(db, on, partnership.id, id, correction))
    return done.ok ? redirect(list) : refused(done, reading.typed)
  }
  const name = textOf(posted, 'name')
  const done = await sparks.world.write(async (db) => {
    if (step === 'publish') return publishRipples(db, on, partnership.id, [id])
    if (step === 'withdraw-name') return withdrawRippleName(db, on, partnership.id, name)
    if (step === 'take-away') return takeRippleAway(db, on, partnership.id, id)
    return undefined
  })
  if (!done) throw notFound()
  return done.ok ? redirect(list) : refused(done)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'ripples.one')

export default function Ripple() {
  return <RippleFormPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

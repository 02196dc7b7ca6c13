import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmRegister, endInterest, keepInterest } from '~/commands/people/keep-interest.server'
import { keptInterestForm } from '~/forms/register'
import { read, typedIn } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownRegister } from '~/queries/people/register.server'
import { OwnRegisterPage } from '~/ui/people/own-register-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'register.own')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, person, now } = await enterPartnership(args, 'register.keep')
  const personId = person?.personId ?? ''
  const register = await sparks.world.read((db) => ownRegister(db, partnership.id, personId, now))
  return { home: `/p/${partnership.slug}`, ...register }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'register.keep')
  const here = `/p/${partnership.slug}/people/interests/own`
  const posted = await args.request.formData()
  const step = posted.get('step')
  if (step === 'confirm') {
    const confirmed = await sparks.world.write((db) => confirmRegister(db, on, partnership.id))
    return confirmed.ok ? redirect(here) : refused(confirmed)
  }
  if (step === 'end') {
    const { interest } = typedIn(posted)
    const id = typeof interest === 'string' ? interest : ''
    const ended = await sparks.world.write((db) => endInterest(db, on, partnership.id, id))
    return ended.ok ? redirect(here) : refused(ended)
  }
  const reading = read(keptInterestForm, posted)
  if (!reading.ok) return unprocessable(reading)
  const kept = await sparks.world.write((db) => keepInterest(db, on, partnership.id, reading.answers))
  return kept.ok ? redirect(here) : refused(kept, reading.typed)
}

export default function OwnRegister() {
  return <OwnRegisterPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

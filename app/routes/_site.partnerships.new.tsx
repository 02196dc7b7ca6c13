import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { startPartnership } from '~/commands/people/start-partnership.server'
import { read } from '~/forms/read'
import { startPartnershipForm } from '~/forms/settings'
import { enter } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { startedLetter } from '~/ui/people/letters'
import { StartPartnershipPage } from '~/ui/people/start-partnership-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'setup.start.title')

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'partnership.start')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enter(args, 'partnership.start')
  const { sparks, on, person } = entry
  const reading = read(startPartnershipForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { name, slug, chair, email } = reading.answers
  const partnership = { slug, name, languages: ['en'], timeZone: 'Europe/London' }
  const { words, home } = letterDesk({ ...entry, partnership }, args.request)
  const letter = startedLetter(words, { administrator: person?.name ?? '', partnership: name, href: `${home}/set-up` })
  const wanted = { name, slug, chair: { name: chair, email } }
  const started = await sparks.world.write((db) => startPartnership(db, on, wanted, letter))
  return started.ok
    ? redirect(`/p/${started.slug}/set-up`)
    : refusedOrAgain(sparks, args.request, started, reading.typed)
}

export default function StartPartnership() {
  return <StartPartnershipPage reply={useReply()} />
}

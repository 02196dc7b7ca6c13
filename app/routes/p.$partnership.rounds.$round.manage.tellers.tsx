import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { nameTellers } from '~/commands/voting/name-tellers.server'
import { mayNameTellers } from '~/domain/voting/tellers'
import { read } from '~/forms/read'
import { tellersForm } from '~/forms/voting/sealing'
import { enterRound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { whoMayTell } from '~/queries/voting/who-may-tell.server'
import { tellersNamed } from '~/queries/voting/teller-of.server'
import { tellerOutLetter } from '~/ui/voting/letters'
import { TellersPage } from '~/ui/voting/tellers-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'tellers.name')
  return sparks.world.read(async (db) => ({
    href: `/p/${partnership.slug}/rounds/${round.slug}/manage`,
    title: round.title,
    opensAt: round.dates.votingOpensAt,
    fixed: !mayNameTellers(round, []).ok,
    tellers: await tellersNamed(db, round.id),
    people: await whoMayTell(db, round.partnershipId),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'tellers.name')
  const { sparks, on, round, partnership, person } = entry
  const reading = read(tellersForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const about = { round: round.title, href: `${home}/rounds/${round.slug}`, by: person?.name ?? '' }
  const letter = tellerOutLetter(words, about)
  const named = await sparks.world.write((db) => nameTellers(db, on, round.id, reading.answers, letter))
  if (!named.ok) return refusedOrAgain(sparks, args.request, named, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/manage/tellers`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'sealing.tellers.page', { round: data?.title ?? '' })

export default function Tellers() {
  return <TellersPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

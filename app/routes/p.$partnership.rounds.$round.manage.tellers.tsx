import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { nameTellers } from '~/commands/voting/name-tellers.server'
import { mayNameTellers } from '~/domain/voting/tellers'
import { read } from '~/forms/read'
import { tellersForm } from '~/forms/voting/sealing'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { whoMayTell } from '~/queries/voting/who-may-tell.server'
import { tellersNamed } from '~/queries/voting/teller-of.server'
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
  const { sparks, on, round, partnership } = await enterRound(args, 'tellers.name')
  const reading = read(tellersForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const named = await sparks.world.write((db) => nameTellers(db, on, round.id, reading.answers))
  if (!named.ok) return refused(named, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/manage/tellers`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'sealing.tellers.page', { round: data?.title ?? '' })

export default function Tellers() {
  return <TellersPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { logTime } from '~/commands/panel/log-time.server'
import { timeForm } from '~/forms/panel/thanks'
import { read } from '~/forms/read'
import { enterRound, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { ownTime } from '~/queries/panel/thanks.server'
import { TimePage } from '~/ui/panel/time-page'

/** The time that a member gave to a round, in her own words. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor } = await enterRound(args, 'time.log')
  if (!actor) throw notFound()
  return {
    round: { title: round.title, href: `/p/${partnership.slug}/rounds/${round.slug}` },
    saved: new URL(args.request.url).searchParams.get('saved') !== null,
    ...(await sparks.world.read((db) => ownTime(db, round, actor))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'time.log')
  const reading = read(timeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { noThanks, ...given } = reading.answers
  const logged = await sparks.world.write((db) => logTime(db, on, round.id, given, noThanks))
  if (!logged.ok) return refused(logged, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/time?saved=1`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'thanks.page', { round: data?.round.title ?? '' })

export default function Time() {
  return <TimePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

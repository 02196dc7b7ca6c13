import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { introduce } from '~/commands/proposal/introduce.server'
import { introduceForm } from '~/forms/introductions'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { pairSeen } from '~/queries/proposal/introductions.server'
import { IntroducePage } from '~/ui/proposal/introduce-page'
import { introductionLetter } from '~/ui/proposal/introduction-letters'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'introduction.make')
  const pair = await sparks.world.read((db) => pairSeen(db, partnership.id, args.params.pair ?? ''))
  if (!pair) throw notFound()
  return { home: `/p/${partnership.slug}`, pair, builder: actor?.name ?? '' }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'introduction.make')
  const { sparks, on, partnership } = entry
  const reading = read(introduceForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const done = await sparks.world.write((db) =>
    introduce(db, on, partnership.id, args.params.pair ?? '', reading.answers, (about) =>
      introductionLetter({ ...about, address: `${home}/introductions/${about.id}` }, words),
    ),
  )
  if (!done.ok) return refused(done, reading.typed)
  deliverSoon(sparks)
  return redirect(`/p/${partnership.slug}/manage/introductions?done=${reading.answers.how}`)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'introductions.desk.title')

export default function Introduce() {
  return <IntroducePage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { recordTold } from '~/commands/money/record-told.server'
import { tellEveryone } from '~/commands/money/tell-everyone.server'
import { tellingForm } from '~/forms/panel/telling'
import { read } from '~/forms/read'
import { enterRound, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { tellingOfRound } from '~/queries/panel/telling.server'
import { verdictLetter } from '~/ui/money/letters'
import { TellingPage } from '~/ui/panel/telling-page'

/** Everyone who is to hear what became of an idea: their letters, and who is told by a neighbour. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'telling.read')
  if (!actor) throw notFound()
  return {
    round: { title: round.title, href: `/p/${partnership.slug}/rounds/${round.slug}` },
    saved: new URL(args.request.url).searchParams.get('saved'),
    ...(await sparks.world.read((db) => tellingOfRound(db, round, actor, now))),
  }
}

/** Sends every letter, or writes down that one person was told. */
export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'telling.read')
  const { sparks, on, round, partnership } = entry
  const reading = read(tellingForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const here = `/p/${partnership.slug}/rounds/${round.slug}/telling`
  if (answers.step === 'told') {
    const { who, way, note } = answers
    const kept = await sparks.world.write((db) => recordTold(db, on, round.id, { ...who, way, note }))
    if (kept.ok) return redirect(`${here}?saved=one#in-person`)
    return kept.because === 'say-what-was-tried'
      ? unprocessable({ typed, faults: { note: kept } })
      : refused(kept, typed)
  }
  const { words, home } = letterDesk(entry, args.request)
  const letterFor = verdictLetter(words, `${home}/rounds/${round.slug}`)
  const told = await sparks.world.write((db) => tellEveryone(db, on, round.id, letterFor))
  if (!told.ok) return refused(told, typed)
  deliverSoon(sparks)
  return redirect(`${here}?saved=told`)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'telling.page', { round: data?.round.title ?? '' })

export default function Telling() {
  return <TellingPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

import {
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { makeChallenge } from '~/commands/voting/make-challenge.server'
import { challengesUntil, mayChallenge } from '~/domain/voting/challenge'
import { readReceipt } from '~/domain/voting/receipt'
import { read } from '~/forms/read'
import { challengeForm } from '~/forms/voting/challenge'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { newToken } from '~/platform/secrets.server'
import { officersNamed } from '~/queries/voting/challenge-pages.server'
import { ChallengeFormPage } from '~/ui/voting/challenge-form-page'

/** Anyone may say that something is wrong with a vote that was counted, signed in or not, for as long as it is open. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, person, now } = await enterRound(args, 'challenge.make')
  const open = mayChallenge(round, now)
  return {
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    title: round.title,
    closed: open.ok ? null : open,
    until: challengesUntil(round),
    officers: await sparks.world.read((db) => officersNamed(db, round, now)),
    signedInAs: person?.name ?? null,
    secret: newToken(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'challenge.make')
  const reading = read(challengeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { about, words, reading: readBy, receipt: typed, against, secret } = reading.answers
  const receipt = typed.trim() === '' ? null : readReceipt(typed)
  if (receipt && !receipt.ok) return refused(receipt, reading.typed)
  const made = await sparks.world.write((db) =>
    makeChallenge(db, on, round.id, {
      ...{ about, words, against, secret, isPublic: readBy === 'public' },
      receipt: receipt?.code ?? null,
    }),
  )
  if (!made.ok) return refused(made, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/challenge/${secret}`)
}

/** Everybody has a page of her own: what is in one must never be given to another. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'challenge.page', { round: data?.title ?? '' })

export default function Challenge() {
  return <ChallengeFormPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

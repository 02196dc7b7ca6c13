import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerTakingOut, askToTakeOut } from '~/commands/voting/paper/take-out-paper.server'
import type { Outcome } from '~/domain/refusal'
import { takingOutForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { takingsOut } from '~/queries/voting/takings-out.server'
import { takenOutLetter } from '~/ui/voting/letters'
import { TakeOutPage } from '~/ui/voting/paper/take-out-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'envelopes.box.take-out')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'paper.take-out')
  const page = await sparks.world.read((db) => takingsOut(db, round, on.by ?? ''))
  const done = new URL(args.request.url).searchParams.get('done')
  return {
    ...page,
    title: round.title,
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    once: on.newId(),
    done: (['asked', 'agreed', 'refused', 'taken-back'] as const).find((one) => one === done) ?? null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'paper.take-out')
  const { sparks, on, round, partnership } = entry
  const { world, secrets } = sparks
  const reading = read(takingOutForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const { words, home } = letterDesk(entry, args.request)
  const about = { round: round.title, partnership: partnership.name, href: `${home}/rounds/${round.slug}` }
  const done = await world.write<Outcome<object>>((db) =>
    answers.step === 'ask'
      ? askToTakeOut(db, on, secrets, round.id, { id: answers.once, typed: answers.code, because: answers.because })
      : answerTakingOut(db, on, secrets, takenOutLetter(words, about), round.id, {
          id: answers.taking,
          answer: answers.answer,
        }),
  )
  if (!done.ok) return refusedOrAgain(sparks, args.request, done, typed)
  deliverSoon(sparks)
  const { pathname } = new URL(args.request.url)
  return redirect(`${pathname}?done=${answers.step === 'ask' ? 'asked' : answers.answer}`)
}

export default function TakeOut() {
  return <TakeOutPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

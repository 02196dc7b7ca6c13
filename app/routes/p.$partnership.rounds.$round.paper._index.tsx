import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { addBatch, finishPaper } from '~/commands/voting/paper/open-envelopes.server'
import { isPaperOver } from '~/domain/round'
import { couldEver } from '~/domain/policy'
import { paperStepForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { paperPage } from '~/queries/voting/paper-page.server'
import { isLanguage, languageFor, languages } from '~/ui/messages'
import { PaperPage } from '~/ui/voting/paper/paper-page'

/** Why the file to print could not be made, as its own address says it. */
const troubles = ['paper-over', 'paper-print-number', 'paper-for-nobody', 'paper-copies-unclear', 'paper-people-missing'] as const // prettier-ignore

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'envelopes.page', { round: data?.title ?? '' })

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'paper.key-in')
  const { votingClosesAt } = round.dates
  const trouble = new URL(args.request.url).searchParams.get('trouble')
  const page = await sparks.world.read((db) => paperPage(db, round))
  const prints = couldEver(actor, 'paper.print')
  return {
    ...page,
    // Who has no email is for those who write the letters.
    readers: prints ? page.readers : [],
    title: round.title,
    href: `/p/${partnership.slug}/rounds/${round.slug}`,
    // The partnership's own first; a neighbour may read another.
    languages: [
      ...new Set([
        ...partnership.languages.map((language) => languageFor(language)),
        ...Object.keys(languages).filter(isLanguage),
      ]),
    ],
    over: isPaperOver(round),
    closesAt: votingClosesAt,
    closed: votingClosesAt !== null && now >= votingClosesAt,
    may: {
      print: prints,
      open: couldEver(actor, 'paper.open'),
      finish: couldEver(actor, 'paper.finish'),
      takeOut: couldEver(actor, 'paper.take-out'),
    },
    trouble: troubles.find((one) => one === trouble) ?? null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round } = await enterRound(args, 'paper.open')
  const reading = read(paperStepForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const done = await sparks.world.write<Awaited<ReturnType<typeof finishPaper>> | Awaited<ReturnType<typeof addBatch>>>(
    (db) =>
      answers.step === 'pile' ? addBatch(db, on, round.id, answers) : finishPaper(db, on, round.id, answers.because),
  )
  if (!done.ok) return refusedOrAgain(sparks, args.request, done, typed)
  const { pathname } = new URL(args.request.url)
  // Where the numbers differ it waits for a second officer, on the page that says so.
  return redirect('asked' in done ? pathname.replace(/paper$/, 'voting-end') : pathname)
}

export default function Paper() {
  return <PaperPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

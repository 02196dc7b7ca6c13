import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sendRun, takeRunApart } from '~/commands/money/run/end-run.server'
import { couldEver } from '~/domain/policy'
import { runForm } from '~/forms/money/payment-run'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { runPage } from '~/queries/money/payment-runs.server'
import { sentLetter } from '~/ui/money/letters'
import { RunPage } from '~/ui/money/run-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'run.read')
  const found = await sparks.world.read((db) => runPage(db, partnership.id, args.params.run ?? ''))
  if (!found) throw notFound()
  return {
    books: `/p/${partnership.slug}/books`,
    ...found,
    mayDownload: couldEver(actor, 'run.download'),
    maySend: couldEver(actor, 'run.send'),
    mayTakeApart: couldEver(actor, 'run.take-apart'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'run.read')
  const { sparks, partnership, on } = entry
  const id = args.params.run ?? ''
  if (!(await sparks.world.read((db) => runPage(db, partnership.id, id)))) throw notFound()
  const reading = read(runForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const done = await sparks.world.write((db) =>
    reading.answers.step === 'send' ? sendRun(db, on, id, sentLetter(words, home)) : takeRunApart(db, on, id),
  )
  return done.ok
    ? redirect(`/p/${partnership.slug}/books/runs/${id}`)
    : refusedOrAgain(sparks, args.request, done, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, 'paying.run.title', { number: data?.number ?? 0 })

export default function Run() {
  return <RunPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { makeRun } from '~/commands/money/run/make-run.server'
import { setPayingAccount } from '~/commands/money/run/set-paying-account.server'
import { couldEver } from '~/domain/policy'
import { runsForm } from '~/forms/money/payment-run'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { runsPage } from '~/queries/money/payment-runs.server'
import { RunsPage } from '~/ui/money/runs-page'

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'run.read')
  return {
    books: `/p/${partnership.slug}/books`,
    mayMake: couldEver(actor, 'run.make'),
    maySetAccount: couldEver(actor, 'paying-account.set'),
    ...(await sparks.world.read((db) => runsPage(db, partnership.id, now))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'run.read')
  const reading = read(runsForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const runs = `/p/${partnership.slug}/books/runs`
  if (answers.step === 'make') {
    const wanted = { payOn: answers.payOn, paymentIds: answers.payments }
    const made = await sparks.world.write((db) => makeRun(db, on, partnership.id, wanted), { unseen: true })
    return made.ok ? redirect(`${runs}/${made.runId}`) : refused(made, typed)
  }
  const { name, sortCode, accountNumber } = answers
  const account = { name, sortCode, accountNumber }
  const set = await sparks.world.write((db) => setPayingAccount(db, on, sparks.secrets, partnership.id, account), {
    unseen: true,
  })
  return set.ok ? redirect(runs) : refusedOrAgain(sparks, args.request, set, typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'paying.runs.title')

export default function Runs() {
  return <RunsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { read } from '~/forms/read'
import { ballotTypedFrom, tryBallotForm } from '~/forms/voting/try-ballot'
import { readMarks } from '~/forms/voting/ballot'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { TryBallot } from '~/ui/voting/try-ballot'
import { triedCosts, triedPotPence } from '~/ui/voting/try-ideas'

/** For anyone, so that whoever plans a round can send it round the panel. Nothing is read from it, nor kept. */
export async function loader(args: LoaderFunctionArgs) {
  const { partnership } = await enterPartnership(args, 'public.read')
  const settings = ballotTypedFrom(Object.fromEntries(new URL(args.request.url).searchParams))
  return { href: `/p/${partnership.slug}/try-a-ballot`, settings }
}

/** What was filled in comes back as a real ballot would, and that is all. From a plan come the settings alone. */
export async function action(args: ActionFunctionArgs) {
  await enterPartnership(args, 'public.read')
  const reading = read(tryBallotForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { typed, answers } = reading
  const { step, rule } = answers
  if (step === 'check' || step === 'cast') {
    const made = readMarks(typed, rule, { potPence: triedPotPence, costs: triedCosts })
    if (!made.ok) return unprocessable({ typed, faults: made.faults })
  }
  return data({ typed, faults: {}, step })
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'ballots.try.page')

export default function TryBallotPage() {
  const { href, settings } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { answers, errors } = useReply()
  return (
    <TryBallot
      href={href}
      settings={sent ? ballotTypedFrom(sent.typed) : settings}
      step={sent && 'step' in sent ? sent.step : undefined}
      answers={answers}
      errors={errors}
    />
  )
}

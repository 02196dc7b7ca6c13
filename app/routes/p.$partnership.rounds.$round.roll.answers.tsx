import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerAddition } from '~/commands/voting/add-to-roll.server'
import { rollAnswerForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { additionsOf } from '~/queries/voting/roll-page.server'
import { AdditionsPage } from '~/ui/voting/paper/roll-additions'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'roll.additions')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'roll.read')
  const additions = await sparks.world.read((db) => additionsOf(db, round.id))
  const asked = new URL(args.request.url).searchParams.has('asked')
  return { title: round.title, href: `/p/${partnership.slug}/rounds/${round.slug}/roll`, additions, asked }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'roll.answer')
  const reading = read(rollAnswerForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { addition, answer, because } = reading.answers
  const said = await sparks.world.write((db) =>
    answerAddition(db, on, round.id, { additionId: addition, answer, because }),
  )
  if (!said.ok) return refusedOrAgain(sparks, args.request, said, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/roll/answers`)
}

export default function Additions() {
  return <AdditionsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

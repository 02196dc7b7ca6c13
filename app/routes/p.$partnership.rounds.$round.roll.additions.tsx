import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askToAdd } from '~/commands/voting/add-to-roll.server'
import { rollAddForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { notOnRoll } from '~/queries/voting/roll-page.server'
import { AskToAddPage } from '~/ui/voting/paper/roll-additions'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'roll.add')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership } = await enterRound(args, 'roll.read')
  const find = new URL(args.request.url).searchParams.get('find') ?? ''
  const found = await sparks.world.read((db) => notOnRoll(db, round, find))
  return { title: round.title, href: `/p/${partnership.slug}/rounds/${round.slug}/roll`, find, found }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'roll.propose')
  const reading = read(rollAddForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { person, because } = reading.answers
  const asked = await sparks.world.write((db) => askToAdd(db, on, round.id, { personId: person, because }))
  if (!asked.ok) return refusedOrAgain(sparks, args.request, asked, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/roll/answers?asked=yes`)
}

export default function AskToAdd() {
  return <AskToAddPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askDrawDown } from '~/commands/money/draw-down.server'
import { pence } from '~/domain/pence'
import { drawDownForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { choiceToAsk } from '~/queries/money/draw-downs.server'
import { NewDrawDownPage } from '~/ui/money/draw-down-page'

/** What was chosen to ask for, with its sum, before it is asked. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, on } = await enterPartnership(args, 'draw-down.ask')
  const { searchParams } = new URL(args.request.url)
  const [fundId, subjects] = [searchParams.get('fund') ?? '', searchParams.getAll('subjects')]
  const choice = await sparks.world.read((db) => choiceToAsk(db, partnership.id, fundId, subjects))
  if (!choice) throw notFound()
  return { books: `/p/${partnership.slug}/books`, once: on.newId(), ...choice }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'draw-down.ask')
  const reading = read(drawDownForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { fund: fundId, subjects, seen, once: id } = reading.answers
  const wanted = { id, fundId, subjects, seenPence: pence(seen) }
  const asked = await sparks.world.write((db) => askDrawDown(db, on, partnership.id, wanted))
  return asked.ok ? redirect(`/p/${partnership.slug}/books/draw-downs/${id}`) : refused(asked, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'spending.draw-downs.title')

export default function NewDrawDown() {
  return <NewDrawDownPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

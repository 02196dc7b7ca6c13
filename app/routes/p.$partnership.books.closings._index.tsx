import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askToClose } from '~/commands/money/close-period.server'
import { couldEver } from '~/domain/policy'
import { closeForm } from '~/forms/money/spending'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { closingsPage } from '~/queries/money/closings.server'
import { ClosingsPage } from '~/ui/money/closings-page'

/** Closed periods, and what is missing before the next is closed. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, on } = await enterPartnership(args, 'books.read')
  const to = new URL(args.request.url).searchParams.get('to')
  return {
    books: `/p/${partnership.slug}/books`,
    once: on.newId(),
    mayAsk: couldEver(actor, 'period.ask-to-close'),
    ...(await sparks.world.read((db) => closingsPage(db, partnership, on.at, to))),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'period.ask-to-close')
  const reading = read(closeForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { once: id, to } = reading.answers
  const asked = await sparks.world.write((db) => askToClose(db, on, partnership.id, { id, to }))
  return asked.ok ? redirect(`/p/${partnership.slug}/books/closings/${id}`) : refused(asked, reading.typed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => titled(matches, 'closing.title')

export default function Closings() {
  return <ClosingsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

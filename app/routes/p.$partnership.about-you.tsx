import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { tellEquality } from '~/commands/learning/tell-equality.server'
import { equalityForm } from '~/forms/learning/equality'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { EqualityPage } from '~/ui/learning/equality-page'

export async function loader(args: LoaderFunctionArgs) {
  const { partnership } = await enterPartnership(args, 'equality.tell')
  const thanks = new URL(args.request.url).searchParams.has('thanks')
  return { home: `/p/${partnership.slug}`, area: partnership.area, thanks }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'equality.tell')
  const reading = read(equalityForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const told = await sparks.world.write((db) => tellEquality(db, on, partnership.id, reading.answers))
  return told.ok ? redirect(`/p/${partnership.slug}/about-you?thanks`) : refused(told, reading.typed)
}

export const meta: MetaFunction = ({ matches }) => titled(matches, 'shares.about-you')

export default function AboutYou() {
  return <EqualityPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

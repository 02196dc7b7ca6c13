import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signOnBeside } from '~/commands/voting/paper/sign-on-at-desk.server'
import { couldEver } from '~/domain/policy'
import { signOnForm } from '~/forms/voting/paper'
import { read } from '~/forms/read'
import { enterRound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { deskBeside } from '~/queries/voting/desk-page.server'
import { SignOnPage } from '~/ui/voting/paper/second-at-desk'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'desk.second.title')

/** For the second helper at a desk, signed in as herself. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, on, round, partnership } = await enterRound(args, 'desk.sign-on')
  const desk = await sparks.world.read((db) => deskBeside(db, round.id, on.by ?? ''))
  return { title: round.title, href: `/p/${partnership.slug}/rounds/${round.slug}`, desk }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, round, partnership, actor } = await enterRound(args, 'desk.sign-on')
  const reading = read(signOnForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const signedOn = await sparks.world.write((db) => signOnBeside(db, on, round.id, reading.answers.desk))
  if (!signedOn.ok) return refused(signedOn, reading.typed)
  const desk = `/p/${partnership.slug}/rounds/${round.slug}/desk`
  return redirect(couldEver(actor, 'desk.keep') ? `${desk}?signed-on=yes` : `${desk}/second`)
}

export default function SignOn() {
  return <SignOnPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

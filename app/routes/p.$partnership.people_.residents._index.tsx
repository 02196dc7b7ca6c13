import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chooseResidencyWays } from '~/commands/people/choose-residency-ways.server'
import { couldEver } from '~/domain/policy'
import { residencyWaysForm } from '~/forms/people'
import { read } from '~/forms/read'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { titled } from '~/http/title'
import { residentsDesk } from '~/queries/people/residents.server'
import { ResidentsPage } from '~/ui/people/residents-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'residency.desk.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor, now } = await enterPartnership(args, 'residency.read')
  const name = (new URL(args.request.url).searchParams.get('name') ?? '').slice(0, 80)
  const desk = await sparks.world.read((db) => residentsDesk(db, partnership.id, name, now))
  return { home: `/p/${partnership.slug}`, name, mayChoose: couldEver(actor, 'residency.choose-ways'), ...desk }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'residency.choose-ways')
  const reading = read(residencyWaysForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const chosen = await sparks.world.write((db) => chooseResidencyWays(db, on, partnership.id, reading.answers.ways))
  return chosen.ok ? redirect(`/p/${partnership.slug}/people/residents`) : refused(chosen, reading.typed)
}

export default function Residents() {
  return <ResidentsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}

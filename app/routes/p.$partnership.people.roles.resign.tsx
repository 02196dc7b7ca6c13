import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { resignRole } from '~/commands/people/resign-role.server'
import { read } from '~/forms/read'
import { resignForm } from '~/forms/roles'
import { enterPartnership } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { ownRoles } from '~/queries/people/role-options.server'
import { useMessages } from '~/ui/messages'
import { ResignPage } from '~/ui/people/resign-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'roles.resign.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now, actor } = await enterPartnership(args, 'own-page.read')
  const own = await sparks.world.read((db) => ownRoles(db, partnership.id, actor?.personId ?? '', now))
  return { roles: `/p/${partnership.slug}/people`, ...own }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'own-page.read')
  const reading = read(resignForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const resigned = await sparks.world.write((db) => resignRole(db, on, partnership.id, reading.answers))
  return resigned.ok
    ? redirect(`/p/${partnership.slug}/people`)
    : refusedOrAgain(sparks, args.request, resigned, reading.typed)
}

export default function Resign() {
  const { stands, ...page } = useLoaderData<typeof loader>()
  const { say } = useMessages()
  const why = stands.map(({ kind, refusal }) => ({ kind, why: say(refusal) }))
  return <ResignPage {...page} stands={why} reply={useReply()} />
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerRoleChange } from '~/commands/people/answer-role-change.server'
import { read } from '~/forms/read'
import { answerRoleForm } from '~/forms/roles'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { letterDesk } from '~/http/letters.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { roleChangePage } from '~/queries/people/role-change-page.server'
import { useMessages } from '~/ui/messages'
import { roleLetter } from '~/ui/people/letters'
import { RoleChangePage } from '~/ui/people/role-change-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'roles.propose.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now, person } = await enterPartnership(args, 'role.read')
  const found = await sparks.world.read((db) =>
    roleChangePage(db, partnership.id, args.params.change ?? '', person?.personId ?? '', now),
  )
  if (!found) throw notFound()
  return { roles: `/p/${partnership.slug}/people/roles`, ...found }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enterPartnership(args, 'role.read')
  const { sparks, on, now, partnership, person } = entry
  const id = args.params.change ?? ''
  const page = await sparks.world.read((db) => roleChangePage(db, partnership.id, id, person?.personId ?? '', now))
  if (!page) throw notFound()
  const reading = read(answerRoleForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { words, home } = letterDesk(entry, args.request)
  const letter = roleLetter(words, { ...page.change, partnership: partnership.name, href: `${home}/people` })
  const answered = await sparks.world.write((db) =>
    answerRoleChange(db, on, partnership.id, id, reading.answers, letter),
  )
  return answered.ok
    ? redirect(`/p/${partnership.slug}/people/roles/changes/${id}`)
    : refusedOrAgain(sparks, args.request, answered, reading.typed)
}

export default function RoleChange() {
  const { roles, ...page } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return <RoleChangePage back={{ href: roles, label: t('roles.title') }} {...page} reply={useReply()} />
}

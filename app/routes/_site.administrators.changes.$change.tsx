import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerRoleChange } from '~/commands/people/answer-role-change.server'
import { read } from '~/forms/read'
import { answerRoleForm } from '~/forms/roles'
import { wholeAddress } from '~/http/address.server'
import { enter, notFound } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { roleChangePage } from '~/queries/people/role-change-page.server'
import { useMessages } from '~/ui/messages'
import { roleLetter } from '~/ui/people/letters'
import { RoleChangePage } from '~/ui/people/role-change-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'setup.admin.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, person } = await enter(args, 'programme.manage')
  const { change: id = '' } = args.params
  const found = await sparks.world.read((db) => roleChangePage(db, null, id, person?.personId ?? '', now))
  if (!found) throw notFound()
  return found
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now, person } = await enter(args, 'programme.manage')
  const { change: id = '' } = args.params
  const page = await sparks.world.read((db) => roleChangePage(db, null, id, person?.personId ?? '', now))
  if (!page) throw notFound()
  const reading = read(answerRoleForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const words = await speaker(args.request, now)
  const href = wholeAddress(args.request, sparks, '/you')
  const letter = roleLetter(words, { ...page.change, partnership: words.t('common.product'), href })
  const answered = await sparks.world.write((db) => answerRoleChange(db, on, null, id, reading.answers, letter))
  return answered.ok ? redirect('/administrators') : refusedOrAgain(sparks, args.request, answered, reading.typed)
}

export default function AdministratorChange() {
  const { t } = useMessages()
  const back = { href: '/administrators', label: t('setup.admin.title') }
  return <RoleChangePage back={back} {...useLoaderData<typeof loader>()} reply={useReply()} />
}

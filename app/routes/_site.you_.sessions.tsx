import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { endOwnSession } from '~/commands/people/end-session.server'
import { enter } from '~/http/entrance.server'
import { forgetCookie, sessionCookie } from '~/http/session.server'
import { titled } from '~/http/title'
import { ownSessions } from '~/queries/people/own-sessions.server'
import { PageHeading } from '~/ui/arrange'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { SessionList } from '~/ui/people/session-list'
import { SignOut } from '~/ui/people/sign-out'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'access.sessions.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'session.manage')
  const { personId, sessionId } = person ?? { personId: '', sessionId: '' }
  const sessions = await sparks.world.read((db) => ownSessions(db, personId, now))
  return {
    sessions: sessions.map((one) => ({ ...one, here: one.id === sessionId })),
    ended: new URL(args.request.url).searchParams.has('ended'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person } = await enter(args, 'session.manage')
  const { personId, sessionId } = person ?? { personId: '', sessionId: '' }
  const ending = (await args.request.formData()).get('session')
  if (typeof ending === 'string') await sparks.world.write((db) => endOwnSession(db, on, personId, ending))
  if (ending !== sessionId) return redirect('/you/sessions?ended=yes')
  return redirect('/sign-out', { headers: { 'Set-Cookie': await forgetCookie(sessionCookie(sparks)) } })
}

export default function SessionsPage() {
  const { sessions, ended } = useLoaderData<typeof loader>()
  const { t } = useMessages()
  return (
    <>
      <BackLink href="/you">{t('people.you.title')}</BackLink>
      {ended && <Notice kind="good" title={t('access.sessions.ended')} announce />}
      <PageHeading title={t('access.sessions.title')} lead={t('access.sessions.lead')} />
      <SessionList sessions={sessions} />
      <SignOut />
    </>
  )
}

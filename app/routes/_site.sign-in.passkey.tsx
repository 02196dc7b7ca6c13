import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLocation } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { safeNext } from '~/http/next'
import { wayInByPasskey } from '~/http/passkey-strategy.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { T, useMessages } from '~/ui/messages'
import { AskPasskey } from '~/ui/people/ask-passkey'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'access.passkey.title')

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'sign-in.start')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enter(args, 'sign-in.finish')
  const answer = await wayInByPasskey(entry, args.request).authenticate('passkey', args.request)
  if ('faults' in answer) return unprocessable(answer)
  const { verified } = answer
  if (!verified.ok) return refused(verified)
  const cookie = await keepSignedIn(entry.sparks, verified.token, verified.endsAt)
  return redirect(safeNext(args.request, '/you'), { headers: { 'Set-Cookie': cookie } })
}

export default function PasskeyPage() {
  const { errors, general } = useReply()
  const { search } = useLocation()
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`/sign-in${search}`} />
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('access.passkey.title')} lead={t('access.passkey.lead')} />
      <AskPasskey purpose="sign-in" button={t('access.passkey.use')}>
        <p>
          <T k="access.passkey.without" tags={{ link: <a href={`/sign-in${search}`} /> }} />
        </p>
      </AskPasskey>
      <p>
        <T k="access.passkey.lost" tags={{ link: <a href={`/sign-in${search}`} /> }} />
      </p>
    </>
  )
}

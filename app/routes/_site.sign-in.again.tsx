import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { enter } from '~/http/entrance.server'
import { safeNext } from '~/http/next'
import { stepUpByPasskey } from '~/http/passkey-strategy.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { titled } from '~/http/title'
import { ownPasskeys } from '~/queries/people/own-passkeys.server'
import { PageHeading } from '~/ui/arrange'
import { ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { AskPasskey } from '~/ui/people/ask-passkey'
import { StepInAgain } from '~/ui/people/step-in-again'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'access.again.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person } = await enter(args, 'sign-in.again')
  const personId = person?.personId ?? ''
  const own = await sparks.world.read((db) => ownPasskeys(db, personId))
  return { has: own.length > 0, next: safeNext(args.request, '/you'), stepIn: sparks.demo ? personId : null }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enter(args, 'sign-in.again')
  const answer = await stepUpByPasskey(entry).authenticate('passkey', args.request)
  if ('faults' in answer) return unprocessable(answer)
  const { verified } = answer
  if (!verified.ok) return refused(verified)
  const cookie = await keepSignedIn(entry.sparks, verified.token, verified.endsAt)
  return redirect(safeNext(args.request, '/you'), { headers: { 'Set-Cookie': cookie } })
}

export default function AgainPage() {
  const { has, next, stepIn } = useLoaderData<typeof loader>()
  const { errors, general } = useReply()
  const { search } = useLocation()
  const { t } = useMessages()
  return (
    <>
      <BackLink href={next} />
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('access.again.title')} lead={t('access.again.lead')} />
      {stepIn !== null && <StepInAgain personId={stepIn} next={next} />}
      {has ? (
        <AskPasskey purpose="step-up" button={t('access.again.use')}>
          <p>{t('access.again.without')}</p>
        </AskPasskey>
      ) : (
        stepIn === null && (
          <Notice kind="wait" title={t('access.again.none.title')}>
            <p>{t('access.again.none.body')}</p>
            <div>
              <ButtonLink href={`/you/passkeys${search}`}>{t('access.again.none.make')}</ButtonLink>
            </div>
          </Notice>
        )
      )}
    </>
  )
}

import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { waysIn } from '~/http/email-code-strategy.server'
import { enter } from '~/http/entrance.server'
import { safeNext } from '~/http/next'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { forgetAttempt, signInAttempt } from '~/http/sign-in-attempt.server'
import { titled } from '~/http/title'
import { PageHeading } from '~/ui/arrange'
import { ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { BackLink } from '~/ui/layout'
import { T, useMessages } from '~/ui/messages'
import { TypeCode } from '~/ui/people/type-code'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people.code.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks } = await enter(args, 'sign-in.finish')
  const attempt = await signInAttempt(args.request, args.context)
  return { attempt: attempt && { email: attempt.email, stay: attempt.stay, shown: sparks.demo && attempt.shown } }
}

export async function action(args: ActionFunctionArgs) {
  const entry = await enter(args, 'sign-in.finish')
  const { sparks } = entry
  const answer = await waysIn(entry, args.context).authenticate('email-code', args.request)
  if ('faults' in answer) return unprocessable(answer)
  const { verified, typed } = answer
  if (!verified.ok) return refused(verified, typed)
  if (verified.newcomer) return redirect(`/sign-in/name${new URL(args.request.url).search}`)
  const headers = new Headers()
  headers.append('Set-Cookie', await keepSignedIn(sparks, verified.token, verified.endsAt))
  headers.append('Set-Cookie', await forgetAttempt(sparks))
  return redirect(safeNext(args.request, '/you'), { headers })
}

export default function CodePage() {
  const { attempt } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { search } = useLocation()
  const { t } = useMessages()
  const start = `/sign-in${search}`
  if (!attempt) {
    return (
      <>
        <ErrorSummary errors={{}} general={general} />
        <PageHeading title={t('people.code.none.title')} lead={t('people.code.none.lead')}>
          <div>
            <ButtonLink href={start}>{t('people.sign-in.send')}</ButtonLink>
          </div>
        </PageHeading>
      </>
    )
  }
  return (
    <>
      <BackLink href={start} />
      <ErrorSummary errors={errors} general={general} />
      <TypeCode
        lead={<T k="people.code.lead" values={{ email: attempt.email }} tags={{ b: <strong /> }} />}
        shown={attempt.shown}
        use={t('people.code.sign-in')}
        another={{ action: start, email: attempt.email, stay: attempt.stay }}
        answers={answers}
        errors={errors}
      />
    </>
  )
}

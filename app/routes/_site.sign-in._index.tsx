import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { startSignIn } from '~/commands/people/start-sign-in.server'
import { refuse } from '~/domain/refusal'
import { emailForm } from '~/forms/people'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { speaker } from '~/http/language.server'
import { safeNext } from '~/http/next'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { rememberAttempt, signInAttempt } from '~/http/sign-in-attempt.server'
import { titled } from '~/http/title'
import { deliverSoon } from '~/jobs/deliver-mail.server'
import { newToken } from '~/platform/secrets.server'
import { PageHeading } from '~/ui/arrange'
import { Button } from '~/ui/button'
import { Choice } from '~/ui/choice'
import { Details } from '~/ui/details'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/field'
import { Form } from '~/ui/form'
import { T, useMessages } from '~/ui/messages'
import { Notice } from '~/ui/notice'
import { signInLetter } from '~/ui/people/sign-in-letter'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people.sign-in.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person } = await enter(args, 'sign-in.start')
  const afresh = new URL(args.request.url).searchParams.has('afresh')
  if (person && !afresh) throw redirect(safeNext(args.request, '/you'))
  const attempt = await signInAttempt(args.request, args.context)
  return { canSend: mayAnswer(sparks), email: attempt?.email ?? null }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, now } = await enter(args, 'sign-in.start')
  const reading = read(emailForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  if (!mayAnswer(sparks)) return refused(refuse('no-letters-from-here'), reading.typed)

  const { email, stay } = reading.answers
  const browser = newToken()
  const letter = signInLetter(await speaker(args.request, now))
  const started = await sparks.world.write((db) => startSignIn(db, on, sparks.secrets, { email, browser }, letter))
  if (!started.ok) return refused(started, reading.typed)
  deliverSoon(sparks)
  const shown = sparks.demo ? started.code : undefined
  return redirect(`/sign-in/code${new URL(args.request.url).search}`, {
    headers: { 'Set-Cookie': await rememberAttempt(sparks, { browser, email, stay, shown }) },
  })
}

/** Without a mail server nobody would get a code; the demo shows it on the page instead. */
const mayAnswer = ({ env, demo }: Pick<ActionFunctionArgs['context']['sparks'], 'env' | 'demo'>) =>
  env.smtpUrl !== undefined || demo !== undefined

export default function SignInPage() {
  const { canSend, email } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { search } = useLocation()
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('people.sign-in.title')} lead={t('people.sign-in.lead')} />
      {!canSend && (
        <Notice kind="wait" title={t('people.sign-in.no-letters.title')}>
          <p>{t('people.sign-in.no-letters.body')}</p>
        </Notice>
      )}
      {canSend && (
        <Form answers={answers} errors={errors} once>
          <TextField
            name="email"
            label={t('people.sign-in.email')}
            hint={t('people.sign-in.email-hint')}
            type="email"
            inputMode="email"
            autoComplete="email"
            spellCheck={false}
            value={email ?? undefined}
          />
          <Choice
            name="stay"
            kind="several"
            legend={t('people.sign-in.stay-legend')}
            options={[{ value: 'yes', label: t('people.sign-in.stay'), hint: t('people.sign-in.stay-hint') }]}
          />
          <div>
            <Button>{t('people.sign-in.send')}</Button>
          </div>
        </Form>
      )}
      {canSend && email && (
        <p>
          <T k="people.sign-in.have-code" tags={{ link: <a href={`/sign-in/code${search}`} /> }} />
        </p>
      )}
      <p>
        <T k="access.passkey.way" tags={{ link: <a href={`/sign-in/passkey${search}`} /> }} />
      </p>
      <Details summary={t('people.sign-in.no-email')}>
        <p>{t('people.sign-in.no-email-body')}</p>
        <p>
          <T k="paper.way" tags={{ link: <a href="/c" /> }} />
        </p>
      </Details>
    </>
  )
}

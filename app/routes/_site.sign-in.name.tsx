import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { welcomeNewcomer } from '~/commands/people/welcome-newcomer.server'
import { deviceFrom } from '~/domain/people'
import { refuse } from '~/domain/refusal'
import { nameForm } from '~/forms/people'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { invitedBy } from '~/http/invited-by.server'
import { safeNext } from '~/http/next'
import { useReply } from '~/http/reply'
import { refused, unprocessable } from '~/http/reply.server'
import { keepSignedIn } from '~/http/session.server'
import { forgetAttempt, signInAttempt } from '~/http/sign-in-attempt.server'
import { titled } from '~/http/title'
import { newToken } from '~/platform/secrets.server'
import { nameInvited } from '~/queries/people/open-invitation.server'
import { PageHeading } from '~/ui/arrange'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/field'
import { Form } from '~/ui/form'
import { useMessages } from '~/ui/messages'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'people.name.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks } = await enter(args, 'sign-in.finish')
  const attempt = await signInAttempt(args.request, args.context)
  if (!attempt) throw redirect(`/sign-in${new URL(args.request.url).search}`)
  // Whoever comes by an invitation need not type what stands in it.
  const secret = await invitedBy(args.request, sparks)
  const name = secret === null ? null : await sparks.world.read((db) => nameInvited(db, secret, attempt.email))
  return { name: name ?? '' }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person } = await enter(args, 'sign-in.finish')
  const reading = read(nameForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const attempt = await signInAttempt(args.request, args.context)
  if (!attempt) return refused(refuse('name-too-late'), reading.typed)
  const { browser, email, stay } = attempt
  const device = deviceFrom(args.request.headers.get('User-Agent'))
  const session = { token: newToken(), stay, device, insteadOf: person?.sessionId }
  const welcomed = await sparks.world.write((db) =>
    welcomeNewcomer(db, on, sparks.secrets, { browser, email, name: reading.answers.name }, session),
  )
  if (!welcomed.ok) return refused(welcomed, reading.typed)
  const headers = new Headers()
  headers.append('Set-Cookie', await keepSignedIn(sparks, session.token, welcomed.endsAt))
  headers.append('Set-Cookie', await forgetAttempt(sparks))
  return redirect(safeNext(args.request, '/you'), { headers })
}

export default function NamePage() {
  const { name } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('people.name.title')} lead={t('people.name.lead')} />
      <Form answers={answers} errors={errors} saved={{ name }} once>
        <TextField
          name="name"
          label={t('people.name.label')}
          hint={t('people.name.hint')}
          autoComplete="name"
          spellCheck={false}
          width={20}
        />
        <div>
          <Button>{t('people.name.go-on')}</Button>
        </div>
      </Form>
    </>
  )
}

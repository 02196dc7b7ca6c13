import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { removePasskey, renamePasskey } from '~/commands/people/change-passkey.server'
import { ownPasskeyForm } from '~/forms/passkey'
import { read } from '~/forms/read'
import { enter, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { ownPasskeys } from '~/queries/people/own-passkeys.server'
import { PageHeading } from '~/ui/arrange'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextField } from '~/ui/field'
import { Form } from '~/ui/form'
import { BackLink } from '~/ui/layout'
import { useMessages } from '~/ui/messages'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'access.passkeys.change')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person } = await enter(args, 'passkey.manage')
  const own = await sparks.world.read((db) => ownPasskeys(db, person?.personId ?? ''))
  const found = own.find(({ id }) => id === args.params.passkey)
  if (!found) throw notFound()
  return { name: found.name }
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, person } = await enter(args, 'passkey.manage')
  const sessionId = person?.sessionId ?? ''
  const id = args.params.passkey ?? ''
  const reading = read(ownPasskeyForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers, typed } = reading
  const done = await sparks.world.write((db) =>
    answers.step === 'rename' ? renamePasskey(db, on, id, answers.name) : removePasskey(db, on, id, sessionId),
  )
  return done.ok ? redirect('/you/passkeys?saved=changed') : refusedOrAgain(sparks, args.request, done, typed)
}

export default function ChangePasskey() {
  const { name } = useLoaderData<typeof loader>()
  const { answers, errors, general } = useReply()
  const { t } = useMessages()
  return (
    <>
      <BackLink href="/you/passkeys">{t('access.passkeys.title')}</BackLink>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={name} />
      <Form answers={answers} errors={errors} once>
        <TextField
          name="name"
          label={t('access.passkeys.call-it')}
          hint={t('access.passkeys.call-it-hint')}
          value={name}
          width={20}
          spellCheck={false}
        />
        <div>
          <Button name="step" value="rename">
            {t('access.passkeys.rename')}
          </Button>
        </div>
      </Form>
      <section className="stack" aria-labelledby="remove">
        <h2 id="remove">{t('access.passkeys.remove-title')}</h2>
        <p>{t('access.passkeys.remove-body')}</p>
        <Form once>
          <div>
            <Button kind="stop" name="step" value="remove">
              {t('access.passkeys.remove', { name })}
            </Button>
          </div>
        </Form>
      </section>
    </>
  )
}

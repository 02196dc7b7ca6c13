import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../../arrange'
import { Button } from '../../button'
import { ErrorSummary } from '../../error-summary'
import { TextField } from '../../field'
import { Form, type FormReply } from '../../form'
import { BackLink } from '../../layout'
import { T, useMessages } from '../../messages'
import { Notice } from '../../notice'

interface SecondHelperProps {
  desk: { id: string; besideId: string; beside: string }
  /** The round's page. */
  href: string
  /** Who is signed in on this screen. */
  by: string
  sent: { code: string | null } | null
  reply: FormReply
}

/** The second helper signs on herself, on this screen or on her own: until then the desk hands nothing out. */
export function SecondHelper({ desk, href, by, sent, reply }: SecondHelperProps) {
  const { t } = useMessages()
  const name = desk.beside
  const second = `${href}/desk/second`
  const typing = reply.answers['step'] === 'sign-on'
  if (by === desk.besideId)
    return (
      <Stack as="section">
        <h2>{t('desk.second', { name })}</h2>
        <p>{t('desk.second.you', { name })}</p>
        <SignOnHere action={second} desk={desk.id} />
      </Stack>
    )
  return (
    <Stack as="section">
      <h2>{t('desk.second', { name })}</h2>
      <p>{t('desk.second.lead', { name })}</p>
      {sent && (
        <Notice kind="good" title={t('desk.second.sent', { name })} announce>
          <p>{t('desk.second.sent-body', { name })}</p>
          {sent.code !== null && <p>{t('people.code.demo', { code: sent.code })}</p>}
        </Notice>
      )}
      {(sent !== null || typing) && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="desk" value={desk.id} />
          <TextField
            name="email-code"
            label={t('desk.second.code', { name })}
            hint={t('people.code.hint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            width={10}
          />
          <div>
            <Button name="step" value="sign-on">
              {t('desk.second.button')}
            </Button>
          </div>
        </Form>
      )}
      <form method="post">
        <input type="hidden" name="desk" value={desk.id} />
        <Button kind={sent !== null || typing ? 'quiet' : undefined} name="step" value="send-code">
          {sent !== null || typing ? t('desk.second.send-again') : t('desk.second.send', { name })}
        </Button>
      </form>
      <p>
        <T k="desk.second.phone" values={{ name }} tags={{ a: <a href={second} /> }} />{' '}
        <a href={`${href}/desk`}>{t('desk.second.again')}</a>
      </p>
    </Stack>
  )
}

const SignOnHere = ({ action, desk }: { action?: string; desk: string }) => {
  const { t } = useMessages()
  return (
    <form method="post" action={action}>
      <input type="hidden" name="desk" value={desk} />
      <Button>{t('desk.second.button')}</Button>
    </form>
  )
}

interface SignOnPageProps {
  title: string
  /** The round's page. */
  href: string
  desk: { id: string; place: string; openedBy: string; signedOnAt: Instant | null } | null
  reply: FormReply
}

/** On her own phone: the desk that was opened with her as its second helper. */
export function SignOnPage({ title, href, desk, reply }: SignOnPageProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={href}>{title}</BackLink>
      <PageHeading eyebrow={title} title={t('desk.second.title')} />
      {desk === null ? (
        <p>{t('desk.second.none')}</p>
      ) : (
        <>
          <p>{t('desk.second.at', { first: desk.openedBy, place: desk.place })}</p>
          {desk.signedOnAt === null ? (
            <SignOnHere desk={desk.id} />
          ) : (
            <Notice kind="good" title={t('desk.second.done')} announce />
          )}
        </>
      )}
    </Stack>
  )
}

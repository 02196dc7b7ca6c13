import type { Refusal } from '~/domain/refusal'
import { PageHeading } from '../arrange'
import { Button } from '../button'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form } from '../form'
import { T, useMessages } from '../messages'
import type { PeopleReply } from './reply'

interface InvitedProps {
  slug: string
  partnership: string
  /** Who is signed in, by name. */
  person: string | null
  /** Nothing when she came without a link. */
  invitation:
    | { open: false; refusal: Pick<Refusal, 'because' | 'values'> }
    | { open: true; name: string; invitedBy: string; email: string | null; signedInAs: string | null }
    | null
  reply: PeopleReply
}

/** What somebody who was invited sees first: sign in and go on, or why not. */
export function InvitedPage({ slug, partnership, person, invitation, reply }: InvitedProps) {
  const { t, say } = useMessages()
  const here = `/p/${slug}/invited`
  if (invitation === null) return <TypeCode partnership={partnership} person={person} reply={reply} />
  if (!invitation.open) {
    return (
      <>
        <PageHeading title={t('invitation.invited.shut')} lead={say(invitation.refusal)} />
        <p>
          <T k="invitation.invited.instead" tags={{ link: <a href={`/p/${slug}`} />, you: <a href="/you" /> }} />
        </p>
      </>
    )
  }
  const { name, invitedBy, email } = invitation
  if (person !== null) {
    return (
      <>
        <PageHeading
          title={t('invitation.invited.another')}
          lead={t('invitation.invited.another-lead', { name, person })}
        />
        <p>{t('invitation.invited.another-body')}</p>
        <Form action={`/sign-out?next=${encodeURIComponent(here)}`} once>
          <input type="hidden" name="where" value="here" />
          <div>
            <Button>{t('invitation.invited.sign-out')}</Button>
          </div>
        </Form>
        <p>
          <a href={`/p/${slug}`}>{t('invitation.invited.go-on-as', { person })}</a>
        </p>
      </>
    )
  }
  return (
    <>
      <PageHeading
        title={t('invitation.invited.hello', { name })}
        lead={t('invitation.invited.lead', { invitedBy, partnership })}
      />
      <p>
        <T k="invitation.invited.code" values={{ email: email ?? '' }} tags={{ b: <strong /> }} />
      </p>
      <Form action={`/sign-in?next=${encodeURIComponent(here)}`} once>
        <input type="hidden" name="email" value={email ?? ''} />
        <div>
          <Button>{t('invitation.invited.send-code')}</Button>
        </div>
      </Form>
    </>
  )
}

/** For whoever has a printed letter. */
function TypeCode({ partnership, person, reply }: Pick<InvitedProps, 'partnership' | 'person' | 'reply'>) {
  const { t } = useMessages()
  const { answers, errors, general } = reply
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading title={t('invitation.invited.type')} lead={t('invitation.invited.type-lead', { partnership })} />
      <Form answers={answers} errors={errors} once>
        <TextField
          name="code"
          label={t('invitation.invited.letter-code')}
          hint={t('invitation.invited.letter-code-hint')}
          autoComplete="one-time-code"
          spellCheck={false}
          width={20}
        />
        {person === null && (
          <TextField
            name="name"
            label={t('people.name.label')}
            hint={t('people.name.hint')}
            autoComplete="name"
            spellCheck={false}
            width={20}
          />
        )}
        <div>
          <Button>{t('invitation.invited.go')}</Button>
        </div>
      </Form>
    </>
  )
}

import type { ReactNode } from 'react'
import type { SharePart } from '~/domain/proposal'
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
  /** Whether the partnership has pages for everyone yet. */
  opened: boolean
  /** Who is signed in, by name. */
  person: string | null
  /** Nothing when she came without a link. */
  invitation:
    | 'not-open-yet'
    | { open: false; refusal: Pick<Refusal, 'because' | 'values'> }
    | {
        open: true
        name: string
        invitedBy: string
        email: string | null
        printed: boolean
        signedInAs: string | null
        /** What she would do in the idea she is asked to share in; nothing when it is to the partnership. */
        part: SharePart | null
        hers: boolean
      }
    | null
  reply: PeopleReply
}

/** What somebody who was invited sees first: sign in and go on, or why not. */
export function InvitedPage({ slug, partnership, opened, person, invitation, reply }: InvitedProps) {
  const { t, say } = useMessages()
  const here = `/p/${slug}/invited`
  if (invitation === null) return <TypeCode partnership={partnership} person={person} reply={reply} />
  const front = opened ? `/p/${slug}` : '/'
  if (invitation === 'not-open-yet') {
    return (
      <>
        <PageHeading
          title={t('invitation.invited.thanks', { name: person ?? '' })}
          lead={t('invitation.invited.not-open', { partnership })}
        />
        <p>{t('invitation.invited.not-open-body')}</p>
        <p>
          <T k="invitation.invited.meanwhile" tags={{ you: <a href="/you" /> }} />
        </p>
      </>
    )
  }
  if (!invitation.open) {
    return (
      <>
        <PageHeading title={t('invitation.invited.shut')} lead={say(invitation.refusal)} />
        <p>
          <T k="invitation.invited.instead" tags={{ link: <a href={front} />, you: <a href="/you" /> }} />
        </p>
      </>
    )
  }
  const { name, invitedBy, email, printed, part, hers } = invitation
  if (part !== null && hers) {
    return (
      <ShareIn part={part} inviter={invitedBy} partnership={partnership} reply={reply}>
        <Form once>
          <input type="hidden" name="step" value="join" />
          <div>
            <Button>{t('together.join.yes')}</Button>
          </div>
        </Form>
      </ShareIn>
    )
  }
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
          <a href={front}>{t('invitation.invited.go-on-as', { person })}</a>
        </p>
      </>
    )
  }
  const { answers, errors, general } = reply
  if (part !== null) {
    return (
      <ShareIn part={part} inviter={invitedBy} partnership={partnership} reply={reply}>
        {printed ? (
          <Form answers={answers} errors={errors} saved={{ name }} once>
            <input type="hidden" name="step" value="named" />
            <OwnName />
            <div>
              <Button>{t('together.join.yes')}</Button>
            </div>
          </Form>
        ) : (
          <SendCode here={here} email={email ?? ''} />
        )}
      </ShareIn>
    )
  }
  return (
    <>
      <ErrorSummary errors={errors} general={general} />
      <PageHeading
        title={t('invitation.invited.hello', { name })}
        lead={t('invitation.invited.lead', { invitedBy, partnership })}
      />
      {printed ? (
        <Form answers={answers} errors={errors} saved={{ name }} once>
          <input type="hidden" name="step" value="named" />
          <OwnName />
          <div>
            <Button>{t('invitation.invited.go')}</Button>
          </div>
        </Form>
      ) : (
        <SendCode here={here} email={email ?? ''} />
      )}
    </>
  )
}

/** What it means to share in an idea, before she says yes. */
function ShareIn({ part, inviter, partnership, reply, children }: ShareInProps) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('together.join.title', { inviter })} lead={t('together.join.lead', { partnership })}>
        <p>{t(`together.letter.part.${part}`)}</p>
        {part === 'edit' && <p>{t('together.join.hand')}</p>}
      </PageHeading>
      {children}
      <p className="soft">{t('together.join.no')}</p>
    </>
  )
}

interface ShareInProps {
  part: SharePart
  inviter: string
  partnership: string
  reply: PeopleReply
  children: ReactNode
}

/** For whoever was written to: a code to that address shows that it is she. */
function SendCode({ here, email }: { here: string; email: string }) {
  const { t } = useMessages()
  return (
    <>
      <p>
        <T k="invitation.invited.code" values={{ email }} tags={{ b: <strong /> }} />
      </p>
      <Form action={`/sign-in?next=${encodeURIComponent(here)}`} once>
        <input type="hidden" name="email" value={email} />
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
        {person === null && <OwnName />}
        <div>
          <Button>{t('invitation.invited.go')}</Button>
        </div>
      </Form>
    </>
  )
}

function OwnName() {
  const { t } = useMessages()
  return (
    <TextField
      name="name"
      label={t('people.name.label')}
      hint={t('people.name.hint')}
      autoComplete="name"
      spellCheck={false}
      width={20}
    />
  )
}

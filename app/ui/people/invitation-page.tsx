import type { InvitationState, Landing, PartnershipRole } from '~/domain/people'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { Tag, type TagKind } from '../tag'
import type { PeopleReply } from './reply'

interface InvitationPageProps {
  home: string
  invitation: {
    id: string
    name: string
    email: string | null
    place: string | null
    wantedRole: PartnershipRole | null
    voting: boolean
    landing: Landing
    roundTitle: string | null
    invitedBy: string
    invitedAt: Instant
    sentAt: Instant
    timesSent: number
    expiresAt: Instant
    state: InvitationState
    printed: boolean
    mayResend: boolean
    notAgain: Refusal | null
  }
  sent: boolean
  again: boolean
  reply: PeopleReply
}

const kinds: Record<InvitationState, TagKind> = {
  waiting: 'wait',
  accepted: 'good',
  'run-out': 'stop',
  withdrawn: 'plain',
}

/** One invitation: how it stands, and what can be done with it. */
export function InvitationPage({ home, invitation, sent, again, reply }: InvitationPageProps) {
  const { t, format, say } = useMessages()
  const { id, name, email, state, printed, wantedRole, voting, landing, roundTitle } = invitation
  const open = state === 'waiting' || state === 'run-out'
  const role =
    wantedRole === 'panel' && !voting ? t('invitation.panel-no-vote') : wantedRole && t(`people.role.${wantedRole}`)
  return (
    <Stack room="loose">
      <BackLink href={`${home}/invitations`}>{t('invitation.all.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {sent && state === 'waiting' && !printed && (
        <Notice kind="good" title={t('invitation.this.sent', { name })} announce>
          <p>{t('invitation.this.sent-body')}</p>
        </Notice>
      )}
      {again && <Notice kind="good" title={t('invitation.this.again', { name })} announce />}
      <PageHeading title={name || t('keeping.name-gone')} eyebrow={t('invitation.this.title')} />
      {printed && state === 'waiting' && (
        <Notice kind="wait" title={t('invitation.this.to-print', { name })}>
          <p>{t('invitation.this.to-print-body')}</p>
          <ButtonRow>
            <ButtonLink href={`${home}/invitations/${id}/letter`}>{t('invitation.this.print')}</ButtonLink>
          </ButtonRow>
        </Notice>
      )}
      <SummaryList
        rows={[
          {
            label: t('invitation.this.state'),
            value: <Tag kind={kinds[state]}>{t(`invitation.stands.${state}`)}</Tag>,
          },
          ...(email === null ? [] : [{ label: t('invitation.reached-at'), value: email }]),
          { label: t('invitation.neighbourhood'), value: invitation.place ?? t('invitation.not-known') },
          { label: t('invitation.role-wish'), value: role ?? t('invitation.role-none') },
          {
            label: t('invitation.destination'),
            value: t(`invitation.landing.${landing}`, { title: roundTitle ?? '' }),
          },
          {
            label: t('invitation.this.by'),
            value: t('invitation.this.by-on', { name: invitation.invitedBy, invitedOn: invitation.invitedAt }),
          },
          ...(printed || !open
            ? []
            : [
                {
                  label: t('invitation.this.letters'),
                  value: t('invitation.this.letters-sent', { count: invitation.timesSent, lastOn: invitation.sentAt }),
                },
              ]),
          ...(state === 'waiting'
            ? [{ label: t('invitation.when.waiting'), value: format.day(invitation.expiresAt) }]
            : []),
        ]}
      />
      {wantedRole !== null && <p className="soft">{t('invitation.this.role-two')}</p>}
      {open && (
        <Form once>
          <ButtonRow>
            {!printed && invitation.mayResend && (
              <Button name="step" value="resend" kind="quiet">
                {t('invitation.this.resend')}
              </Button>
            )}
            <Button name="step" value="withdraw" kind="stop">
              {t('invitation.this.withdraw')}
            </Button>
          </ButtonRow>
          {!printed && invitation.notAgain && <p className="small soft">{say(invitation.notAgain)}</p>}
        </Form>
      )}
    </Stack>
  )
}

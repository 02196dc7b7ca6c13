import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { Meter } from '../meter'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { DataTable } from '../table'
import { MembersToTell, type MemberShown } from './members-to-tell'
import type { ScoringState } from './scoring-list'

interface Member {
  personId: string
  name: string
  hasLeft: boolean
  in: number
  of: number
  begun: number
  toDeclare: number
  steppedOut: number
}

interface Idea {
  reference: string
  title: string
  in: number
  of: number
  lacks: number
  scorers: readonly { personId: string; name: string; state: ScoringState; hasLeft: boolean }[]
}

interface ProgressPageProps {
  /** The round's address. */
  href: string
  round: { title: string; closesAt: Instant | null }
  members: readonly Member[]
  ideas: readonly Idea[]
  /** Scorers for each idea; nothing where everyone scores everything. */
  wants: number | null
  in: number
  of: number
  remindedAt: Instant | null
  /** Until then members are left in peace. */
  remindAgainAt: Instant | null
  mayAssign: boolean
  mayRemind: boolean
  reminded: boolean
  reassigned: boolean
  told: boolean
  /** Members whom no letter reaches. */
  toTell: readonly MemberShown[]
  mayTell: boolean
  reply: FormReply
}

/** How far the scoring is, at a glance: counts alone, and never a point. */
export function ProgressPage(page: ProgressPageProps) {
  const { t } = useMessages()
  const { href, round, members, ideas, wants, in: done, of: total } = page
  const scoring = `${href}/scoring`
  const lacking = ideas.filter(({ lacks }) => lacks > 0)
  const progress = t('panel.list.panel-progress', { done, total })
  return (
    <Stack room="loose">
      <ErrorSummary errors={page.reply.errors} general={page.reply.general} />
      <BackLink href={scoring}>{t('panel.list.title')}</BackLink>
      {page.reminded && <Notice kind="good" announce title={t('scorers.progress.reminded')} />}
      {page.reassigned && <Notice kind="good" announce title={t('scorers.progress.reassigned')} />}
      {page.told && <Notice kind="good" announce title={t('scorers.tell.told')} />}
      <PageHeading
        eyebrow={round.closesAt === null ? round.title : t('panel.list.closes', { closesAt: round.closesAt })}
        title={t('scorers.progress.title')}
        lead={t('scorers.progress.lead')}
      />
      <Stack>
        <p>
          <b>{progress}</b>
        </p>
        <Meter label={progress} parts={[{ label: t('panel.state.handed-in'), value: done }]} total={total} />
        <p>{wants === null ? t('scorers.progress.everyone') : t('scorers.progress.shared', { each: wants })}</p>
      </Stack>
      {lacking.length > 0 && wants !== null && (
        <Notice kind="wait" title={t('scorers.progress.lacking', { count: lacking.length })}>
          <ul>
            {lacking.map(({ reference, title, of }) => (
              <li key={reference}>{t('scorers.progress.lacks', { title, has: of, wants })}</li>
            ))}
          </ul>
          <p>{t('scorers.progress.lacking-body')}</p>
        </Notice>
      )}
      <Remind {...page} />
      <MembersToTell members={page.toTell} mayTell={page.mayTell} reply={page.reply} />
      <Members members={members} />
      <DataTable
        caption={t('scorers.progress.ideas')}
        rows={ideas}
        rowKey={({ reference }) => reference}
        empty={<p>{t('panel.interests.none-listed')}</p>}
        columns={[
          {
            label: t('panel.list.idea'),
            header: true,
            cell: ({ reference, title }) =>
              page.mayAssign ? (
                <a href={`${scoring}/progress/${encodeURIComponent(reference)}`}>
                  {title}
                  <span className="why">{t('scorers.progress.change')}</span>
                </a>
              ) : (
                title
              ),
          },
          {
            label: t('scorers.progress.in'),
            numeric: true,
            cell: (one) => t('panel.progress', { done: one.in, total: one.of }),
          },
          { label: t('scorers.progress.who'), cell: ({ scorers }) => <Scorers scorers={scorers} /> },
        ]}
      />
      <Enhance script="forms" />
    </Stack>
  )
}

/** Those with something left to do; the others together beneath them, folded, so that a phone shows first who is waited for. */
function Members({ members }: Pick<ProgressPageProps, 'members'>) {
  const { t } = useMessages()
  const waitedFor = members.filter((one) => one.of > one.in || one.toDeclare > 0)
  const done = members.filter((one) => !waitedFor.includes(one))
  return (
    <Stack>
      <MembersTable
        caption={t('scorers.progress.members')}
        members={waitedFor}
        empty={t(done.length > 0 ? 'scorers.progress.all-done' : 'scorers.progress.nobody')}
      />
      {done.length > 0 && (
        <Details summary={t('scorers.progress.done', { count: done.length })}>
          <MembersTable caption={t('scorers.progress.done-members')} members={done} />
        </Details>
      )}
    </Stack>
  )
}

function MembersTable({
  caption,
  members,
  empty,
}: Pick<ProgressPageProps, 'members'> & { caption: string; empty?: string }) {
  const { t } = useMessages()
  return (
    <DataTable
      caption={caption}
      rows={members}
      rowKey={({ personId }) => personId}
      empty={empty === undefined ? undefined : <p>{empty}</p>}
      columns={[
        {
          label: t('panel.score.member'),
          header: true,
          cell: ({ name, hasLeft }) => (
            <>
              {name}
              {hasLeft && <span className="why">{t('scorers.progress.has-left')}</span>}
            </>
          ),
        },
        {
          label: t('scorers.progress.in'),
          numeric: true,
          cell: (one) => t('panel.progress', { done: one.in, total: one.of }),
        },
        { label: t('panel.state.begun'), numeric: true, cell: ({ begun }) => begun },
        { label: t('scorers.progress.to-declare'), numeric: true, cell: ({ toDeclare }) => toDeclare },
        { label: t('scorers.progress.stepped-out'), numeric: true, cell: ({ steppedOut }) => steppedOut },
      ]}
    />
  )
}

/** Names, each with what is still to come of her; nothing where her score is in. */
function Scorers({ scorers }: Pick<Idea, 'scorers'>) {
  const { t } = useMessages()
  if (scorers.length === 0) return <>–</>
  const words = scorers.map(({ name, state }) =>
    state === 'handed-in' || state === 'abstained' ? t('scorers.progress.name-in', { name }) : name,
  )
  return <>{words.join(', ')}</>
}

function Remind({ mayRemind, remindAgainAt, remindedAt }: ProgressPageProps) {
  const { t } = useMessages()
  if (!mayRemind && remindedAt === null) return null
  return (
    <Stack as="section">
      <h2>{t('scorers.progress.remind')}</h2>
      <p>{t('scorers.progress.remind-body')}</p>
      {remindedAt !== null && <p>{t('scorers.progress.last', { remindedAt })}</p>}
      {mayRemind && remindAgainAt === null && (
        <Form once>
          <ButtonRow>
            <Button kind="quiet">{t('scorers.progress.remind-button')}</Button>
          </ButtonRow>
        </Form>
      )}
      {mayRemind && remindAgainAt !== null && <p>{t('scorers.progress.again', { againAt: remindAgainAt })}</p>}
    </Stack>
  )
}

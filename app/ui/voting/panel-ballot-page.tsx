import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import { givesPoints, type BallotRule } from '~/domain/round'
import { asks, type Marks } from '~/domain/voting/ballots'
import { markName, marksIn, wholeBallot } from '~/forms/voting/ballot'
import { PageHeading, Stack } from '../arrange'
import { ErrorSummary } from '../error-summary'
import type { Answers, FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { BallotCheck } from './ballot-check'
import type { BallotOption } from './ballot-field'
import { BallotForm } from './ballot-form'

interface PanelBallotPageProps {
  round: { title: string; href: string }
  rule: BallotRule
  secret: boolean
  /** What carries an idea, in percent of the most that it could be given. */
  barPercent: number
  potPence: Pence
  /** Why this member may not vote; nothing when she may. */
  mayNot: Refusal | null
  /** In her own order. */
  ideas: readonly { reference: string; title: string; summary: string; costPence: Pence }[]
  /** Titles of what she stepped out of. */
  out: readonly string[]
  voted: boolean
  /** What she marked before, where it is by name. */
  marks: readonly (readonly [string, number])[]
  keyedBy: string | null
  name: string
  /** The member whose ballot an officer writes down; nothing for her own. */
  forId: string | null
  checking: boolean
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** The ballot that members of the panel fill in at their meeting: the voters' own, without the ideas they stepped out of. */
export function PanelBallotPage(props: PanelBallotPageProps) {
  const { round, rule, secret, barPercent, potPence, mayNot, ideas, out, voted, keyedBy, name, forId, reply } = props
  const { t, say } = useMessages()
  const isSent = Object.keys(reply.answers).length > 0
  const sent = isSent ? reply.answers : asTyped(rule, new Map(props.marks))
  const { marks } = marksIn(sent, rule)
  const options = ideas.map(({ reference, ...idea }): BallotOption => ({
    ...{ title: idea.title, costPence: idea.costPence, summary: idea.summary, value: reference },
    href: `${round.href}/proposals/${encodeURIComponent(reference)}`,
  }))
  const kept = forId !== null && <input type="hidden" name="forId" value={forId} />
  const back = <BackLink href={`${round.href}/panel-votes`}>{t('voices.heading')}</BackLink>
  const chosen = options.filter(({ value }) => (marks.get(value) ?? 0) > 0)
  const gone = [...marks].filter(([, mark]) => mark > 0).length - chosen.length
  if (props.checking && gone === 0) {
    return (
      <Stack room="loose">
        <BallotCheck rule={rule} chosen={chosen} marks={marks} eyebrow={round.title}>
          {kept}
        </BallotCheck>
        <p>{t(secret ? 'bodies.check.secret' : 'bodies.check.by-name')}</p>
      </Stack>
    )
  }
  const spent = secret && voted
  return (
    <Stack room="loose">
      <ErrorSummary
        errors={reply.errors}
        general={reply.general ?? (gone > 0 ? t('voting.gone', { count: gone }) : undefined)}
      />
      {back}
      <PageHeading
        eyebrow={round.title}
        title={forId === null ? t('bodies.heading') : t('bodies.heading.for', { name })}
        lead={t(secret ? 'bodies.lead.secret' : 'bodies.lead.by-name')}
      />
      {out.length > 0 && (
        <Notice kind="wait" title={t('bodies.out', { titles: out.join(', ') })}>
          <p>{t('voices.stepped-out.more')}</p>
        </Notice>
      )}
      {voted && <Voted secret={secret} keyedBy={keyedBy} />}
      {mayNot ? (
        <Notice kind="wait" title={say(mayNot)}>
          {mayNot.because === 'declare-first' && (
            <p>
              <a href={`${round.href}/scoring/interests`}>{t('voices.declare.link')}</a>
            </p>
          )}
        </Notice>
      ) : (
        !spent && (
          <>
            <p>{t(givesPoints(rule) ? 'bodies.bar.points' : 'bodies.bar.ticks', { percent: barPercent })}</p>
            <BallotForm
              rule={rule}
              options={options}
              ideas={ideas}
              marks={marks}
              sent={sent}
              potPence={potPence}
              errors={reply.errors}
              helped={forId !== null}
              secretNote={t(secret ? 'bodies.note.secret' : 'bodies.note.by-name')}
            >
              {kept}
            </BallotForm>
          </>
        )
      )}
    </Stack>
  )
}

function Voted({ secret, keyedBy }: Pick<PanelBallotPageProps, 'secret' | 'keyedBy'>) {
  const { t } = useMessages()
  return (
    <Notice kind="good" title={t(secret ? 'bodies.in.secret' : 'bodies.in.by-name')}>
      <p>
        {keyedBy !== null && `${t('voices.in.keyed', { name: keyedBy })} `}
        {t(secret ? 'bodies.in.secret.more' : 'voices.in.change')}
      </p>
    </Notice>
  )
}

/** Marks as they stand in the boxes of a form. */
const asTyped = (rule: BallotRule, marks: Marks): Answers =>
  asks(rule) === 'tick'
    ? { [wholeBallot]: [...marks.keys()] }
    : Object.fromEntries([...marks].map(([reference, mark]) => [markName(reference), String(mark)]))

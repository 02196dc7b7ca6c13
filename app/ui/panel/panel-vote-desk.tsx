import type { ReactNode } from 'react'
import { saysWords } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SelectField } from '../select-field'
import { useNames } from './decision-words'
import { LookAtVotes } from './look-at-votes'
import { VoteInFull, type VoteOver } from './panel-vote-outcome'

interface Named {
  readonly personId: string
  readonly name: string
}

interface PanelVoteDeskProps {
  round: { title: string; href: string }
  rules: { secret: boolean; casting: boolean; quorum: number; soFar: number }
  item: {
    readonly reference: string
    readonly title: string
    readonly askedPence: Pence
    readonly state: 'not-yet' | 'open' | 'over' | 'void'
    readonly cannot: Refusal | null
    readonly hasInterest: boolean
    readonly mayKeep: boolean
    readonly mayCast: boolean
    readonly waitsForCasting: boolean
    readonly past: readonly VoteOver[]
    readonly open: {
      readonly secret: boolean
      readonly byBallot: boolean
      readonly gave: readonly Named[]
      readonly toCome: readonly Named[]
      readonly undeclared: readonly Named[]
      readonly steppedOut: readonly Named[]
      readonly away: readonly Named[]
      readonly forPaper: readonly Named[]
    } | null
  }
  /** The step just taken. */
  done: string | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

const tellable = ['open', 'close', 'end', 'casting', 'key-in', 'slips'] as const

/** One vote of the panel, for whoever keeps it; the others see how far it is, or what it came to. */
export function PanelVoteDesk({ round, rules, item, done, reply }: PanelVoteDeskProps) {
  const { t, say } = useMessages()
  const { title, askedPence, state, cannot, mayKeep, hasInterest, open, past } = item
  const told = tellable.find((step) => step === done)
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <BackLink href={`${round.href}/panel-votes`}>{t('voices.heading')}</BackLink>
      <PageHeading eyebrow={round.title} title={title} lead={t('voices.desk.lead', { askedPence })} />
      {told && !reply.general && Object.keys(reply.errors).length === 0 && (
        <Notice kind="good" announce title={t(`voices.desk.done.${told}`)} />
      )}
      {hasInterest && <Notice kind="wait" title={t('voices.desk.not-you')} />}
      {cannot && state !== 'over' && <Notice kind="wait" title={say(cannot)} />}
      {open && (
        <WhoHasVoted open={open}>
          <LookAtVotes
            href={`${round.href}/panel-votes/${encodeURIComponent(item.reference)}`}
            liveHref={`${round.href}/panel-votes/live`}
            soFar={rules.soFar}
          />
        </WhoHasVoted>
      )}
      {open && mayKeep && (
        <>
          {open.byBallot ? null : open.secret ? (
            <PaperSlips open={open} reply={reply} />
          ) : (
            <ForAnother open={open} reply={reply} />
          )}
          <CloseIt open={open} />
        </>
      )}
      {past.map((vote) => (
        <Stack as="section" key={vote.sequence}>
          <h2>{t('voices.desk.came-to', { sequence: vote.sequence })}</h2>
          <VoteInFull vote={vote} />
        </Stack>
      ))}
      {item.mayCast && <CastingVote />}
      {item.waitsForCasting && !item.mayCast && <p>{t('voices.casting.wait')}</p>}
      {!open && state !== 'over' && (
        <Stack as="section">
          {past.length === 0 && <p>{t(rules.secret ? 'voices.lead.secret' : 'voices.lead.by-name')}</p>}
          {mayKeep && !cannot && (
            <Form once>
              <ButtonRow>
                <Button name="step" value="open">
                  {t(state === 'void' ? 'voices.desk.open-again' : 'voices.desk.open')}
                </Button>
              </ButtonRow>
            </Form>
          )}
        </Stack>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

type Open = NonNullable<PanelVoteDeskProps['item']['open']>

/** That somebody has voted, and never what. */
function WhoHasVoted({ open, children }: { open: Open; children: ReactNode }) {
  const { t } = useMessages()
  const names = useNames()
  const lines = [
    ['voices.desk.gave', open.gave],
    ['voices.desk.to-come', open.toCome],
    ['voices.desk.undeclared', open.undeclared],
    ['voices.desk.stepped-out', open.steppedOut],
    ['voices.desk.away', open.away],
  ] as const
  return (
    <Stack as="section">
      <h2>{t('voices.desk.who')}</h2>
      <p>{t('voices.gave', { gave: open.gave.length, all: open.gave.length + open.toCome.length })}</p>
      <ul>
        {lines.map(
          ([key, people]) =>
            people.length > 0 && <li key={key}>{t(key, { names: names(people.map(({ name }) => name)) })}</li>,
        )}
      </ul>
      {children}
    </Stack>
  )
}

interface WithReply {
  open: Open
  reply: PanelVoteDeskProps['reply']
}
const ifStep = (step: string, { answers, errors }: WithReply['reply']) =>
  answers.step === step ? { answers, errors } : {}

/** By name: what a member without a phone says out loud. */
function ForAnother({ open, reply }: WithReply) {
  const { t } = useMessages()
  if (open.forPaper.length === 0) return null
  return (
    <Details summary={t('voices.desk.for-another')} open={reply.answers.step === 'key-in'}>
      <Form once {...ifStep('key-in', reply)}>
        <SelectField
          name="personId"
          label={t('voices.desk.member')}
          hint={t('voices.desk.member.hint')}
          options={[
            { value: '', label: t('voices.desk.member.choose') },
            ...open.forPaper.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
        />
        <Choice
          kind="one"
          name="says"
          legend={t('voices.desk.says')}
          options={saysWords.map((word) => ({ value: word, label: t(`voices.says.${word}`) }))}
        />
        <div>
          <Button name="step" value="key-in" kind="quiet">
            {t('voices.desk.key-in')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

/** In secret: slips of paper, counted, with who handed one in. */
function PaperSlips({ open, reply }: WithReply) {
  const { t } = useMessages()
  if (open.forPaper.length === 0) return null
  return (
    <Details summary={t('voices.desk.paper')} open={reply.answers.step === 'slips'}>
      <Form once {...ifStep('slips', reply)}>
        <p>{t('voices.desk.paper.lead')}</p>
        <Choice
          kind="several"
          name="personIds"
          legend={t('voices.desk.paper.who')}
          options={open.forPaper.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        {saysWords.map((word) => (
          <TextField key={word} name={word} label={t(`voices.desk.paper.${word}`)} width={4} inputMode="numeric" />
        ))}
        <div>
          <Button name="step" value="slips" kind="quiet">
            {t('voices.desk.paper.put-in')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

function CloseIt({ open }: { open: Open }) {
  const { t } = useMessages()
  const names = useNames()
  return (
    <Stack as="section">
      <h2>{t('voices.desk.close')}</h2>
      {open.toCome.length > 0 && (
        <p>{t('voices.desk.close.still', { names: names(open.toCome.map(({ name }) => name)) })}</p>
      )}
      <p>{t(open.byBallot ? 'bodies.desk.whole' : 'voices.desk.close.more')}</p>
      <Form once>
        <ButtonRow>
          {!open.byBallot && (
            <Button name="step" value="close">
              {t('voices.desk.close.button')}
            </Button>
          )}
          <Button name="step" value="end" kind="quiet">
            {t('voices.desk.end')}
          </Button>
        </ButtonRow>
      </Form>
      <p className="soft small">{t('voices.desk.end.more')}</p>
    </Stack>
  )
}

/** The chair settles a tie, by name. */
function CastingVote() {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('voices.casting')}</h2>
      <p>{t('voices.casting.more')}</p>
      <Form once>
        <input type="hidden" name="step" value="casting" />
        <ButtonRow>
          {(['yes', 'no'] as const).map((word) => (
            <Button key={word} name="says" value={word} kind={word === 'yes' ? 'main' : 'quiet'}>
              {t(`voices.casting.give.${word}`)}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </Stack>
  )
}

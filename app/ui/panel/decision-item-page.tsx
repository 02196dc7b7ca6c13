import { decisionOutcomes } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { readyReasons } from '~/forms/panel/decision'
import { PageHeading, Split, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { MoneyField } from '../field'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Inset, Notice } from '../notice'
import { SelectField } from '../select-field'
import { TextArea } from '../text-area'
import { waitsForWords, type ItemShown } from './decision-list'
import { DecisionPot } from './decision-pot'
import { MeetingLive } from './meeting-live'
import { MeetingBroken } from './meeting-break'
import { OutcomeTag, useBacking, useNames, type Basis } from './decision-words'
import { useRuleWhy } from './rule-why'

interface DecisionItemPageProps {
  /** References of the ideas before and after it on the list. */
  before: string | null
  after: string | null
  /** Voting members in the room who decide on this one, and how many it takes. */
  deciders: number
  quorum: number
  adjourned: { at: Instant; words: string } | null
  round: { title: string; href: string }
  summary: string
  item: ItemShown
  place: number
  of: number
  version: number
  mark: string
  basis: Basis
  potPence: Pence
  givenPence: Pence
  leftPence: Pence
  /** Who has said yes to the list as it is: a change makes that count no more. */
  saidYes: readonly string[]
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** One idea: what the rule says, who steps out, and what the meeting says of it. */
export function DecisionItemPage(props: DecisionItemPageProps) {
  const { round, item, place, of, before, after, version, basis, saidYes, reply, summary, adjourned, ...more } = props
  const { potPence, givenPence, leftPence, deciders, quorum } = more
  const pot = { potPence, givenPence, leftPence }
  const { t, say } = useMessages()
  const names = useNames()
  const backing = useBacking()(item)
  const ruleWhy = useRuleWhy()
  const { reference, title, askedPence, smallestPence, half, rulePence, steppedOut, cannot } = item
  const listHref = `${round.href}/decision`
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <div>
        <MeetingLive
          roundHref={round.href}
          here={`${listHref}/${encodeURIComponent(reference)}`}
          mark={props.mark}
          writes
        />
        <BackLink href={listHref}>{t('decision.list')}</BackLink>
      </div>
      <PageHeading eyebrow={t('decision.item.place', { place, of })} title={title} lead={summary} />
      <Split
        aside={
          <Stack>
            <h2>{t('decision.item.pot')}</h2>
            <DecisionPot {...pot} />
            <p className="soft small">{t('decision.item.pot.note')}</p>
          </Stack>
        }
      >
        <Stack>
          <Inset>
            <p>{t(`decision.item.rule.${basis}.${rulePence > 0 ? 'funded' : 'not-funded'}`, { askedPence })}</p>
            {item.rule && <p>{ruleWhy(item.rule)}</p>}
            {backing && <p>{t('decision.item.backing', { backing })}</p>}
            {half !== '' && <p className="as-written">{t('decision.item.half', { half })}</p>}
            {smallestPence !== null && <p>{t('decision.item.smallest', { smallestPence })}</p>}
          </Inset>
          {item.isBelowUseful && smallestPence !== null && (
            <Notice kind="wait" title={t('decision.below-useful', { smallestPence })} />
          )}
          <MeetingBroken adjourned={adjourned} mayDraft={false} />
          <ItemState item={item} />
          {steppedOut.length > 0 && !item.settled && (
            <Notice kind="wait" title={t('meeting.item.step-out', { names: names(steppedOut) })}>
              <p>{t('meeting.item.step-out.more')}</p>
            </Notice>
          )}
          {!adjourned && !cannot && <p>{t('meeting.item.who-decides', { count: deciders, quorum })}</p>}
          {!adjourned && cannot && (
            <Notice kind="wait" title={t('meeting.item.cannot')}>
              <p>{say(cannot)}</p>
              {!waitsForWords(item) && (
                <p>
                  <a href={`${listHref}#room`}>{t('decision.room.change')}</a>
                </p>
              )}
            </Notice>
          )}
          {item.undeclared.length > 0 && !item.settled && (
            <Notice kind="wait" title={t('meeting.item.undeclared', { names: names(item.undeclared) })}>
              <p>
                <T k="meeting.item.undeclared.more" tags={{ link: <a href={`${round.href}/scoring/interests`} /> }} />
              </p>
            </Notice>
          )}
          {saidYes.length > 0 && (
            <Notice kind="wait" title={t('decision.adopt.said-yes', { name: names(saidYes) })}>
              <p>{t('decision.change.voids')}</p>
            </Notice>
          )}
        </Stack>
        {item.mayChange ? (
          <Form once answers={reply.answers} errors={reply.errors}>
            <input type="hidden" name="version" value={version} />
            <Choice
              kind="one"
              name="outcome"
              legend={t('decision.item.outcome')}
              value={item.outcome}
              options={decisionOutcomes.map((outcome) => ({
                value: outcome,
                label: t(`decision.outcome.${outcome}`),
                hint: t(`decision.outcome.${outcome}.hint`, { askedPence }),
              }))}
            />
            <MoneyField
              name="amount"
              label={t('decision.item.amount')}
              hint={t('decision.item.amount.hint', { askedPence })}
              value={item.outcome === 'part-funded' ? poundsOf(item.amountPence) : ''}
            />
            <SelectField
              name="ready"
              label={t('meeting.item.ready')}
              hint={t('meeting.item.ready.hint')}
              options={[
                { value: '', label: t('meeting.item.ready.none') },
                ...readyReasons.map((ready) => ({ value: ready, label: t(`meeting.ready.${ready}`) })),
              ]}
            />
            <TextArea
              name="because"
              label={t('decision.item.because')}
              hint={t('meeting.item.because.hint')}
              value={item.because}
              rows={4}
              most={1000}
            />
            <TextArea
              name="conditions"
              label={t('meeting.item.conditions')}
              hint={t('meeting.item.conditions.hint')}
              value={item.conditions.join('\n')}
              rows={3}
              most={1000}
            />
            <ButtonRow>
              {after !== null && (
                <Button name="then" value="next">
                  {t('meeting.item.settle-next')}
                </Button>
              )}
              <Button kind={after === null ? undefined : 'quiet'} name="then" value="list">
                {t('meeting.item.settle')}
              </Button>
            </ButtonRow>
          </Form>
        ) : (
          <Notice kind="wait" title={t('decision.item.not-you')}>
            <p>{t('decision.item.not-you.more')}</p>
          </Notice>
        )}
        <p>
          <a href={`${round.href}/proposals/${encodeURIComponent(reference)}`}>{t('decision.item.read')}</a>
        </p>
        <nav aria-label={t('decision.item.place', { place, of })}>
          <ul className="row">
            {before !== null && (
              <li>
                <a href={`${listHref}/${encodeURIComponent(before)}`}>{t('meeting.item.before')}</a>
              </li>
            )}
            {after !== null && (
              <li>
                <a href={`${listHref}/${encodeURIComponent(after)}`}>{t('meeting.item.after')}</a>
              </li>
            )}
          </ul>
        </nav>
        {!item.mayChange && (
          <ButtonRow>
            <ButtonLink href={listHref}>{t('decision.item.back')}</ButtonLink>
          </ButtonRow>
        )}
      </Split>
      <Enhance script="forms" />
    </Stack>
  )
}

/** As one would type it. */
const poundsOf = (amount: Pence): string => (amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2))

/** Whether it is settled, by whom, or why it has to be settled again. */
function ItemState({ item }: { item: ItemShown }) {
  const { t, format } = useMessages()
  const names = useNames()
  const { settled, again, because, steppedOut, undeclared } = item
  if (again) return <Notice kind="wait" title={t(`meeting.item.again.${again}`)} />
  if (!settled) return null
  return (
    <Notice kind="good" title={t('meeting.item.settled', { moment: format.when(settled.at) })}>
      <p>
        <OutcomeTag {...item} />
      </p>
      {because !== '' && <p className="as-written">{t('decision.says', { because })}</p>}
      {item.conditions.length > 0 && (
        <>
          <p>{t('meeting.item.on-condition')}</p>
          <ul>
            {item.conditions.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('meeting.item.settled.by', { names: names(settled.deciders), by: settled.by })}</p>
      {steppedOut.length > 0 && <p>{t('decision.stepped-out', { names: names(steppedOut) })}</p>}
      {undeclared.length > 0 && <p>{t('meeting.item.no-part', { names: names(undeclared) })}</p>}
    </Notice>
  )
}

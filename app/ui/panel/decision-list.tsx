import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { T, useMessages } from '../messages'
import { DataTable, type Column } from '../table'
import { Money } from '../values'
import { Tag } from '../tag'
import { OutcomeTag, useBacking, useNames } from './decision-words'
import { useRuleWhy, type WhyShown } from './rule-why'

export interface ItemShown {
  readonly reference: string
  readonly title: string
  readonly askedPence: Pence
  /** The sum below which money would be of no use, as they said; nothing where they did not. */
  readonly smallestPence: Pence | null
  readonly half: string
  readonly isBelowUseful: boolean
  readonly ruleSaid: DecisionOutcome
  readonly rulePence: Pence
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
  readonly because: string
  /** Why the rule says what it says. */
  readonly rule: WhyShown | null
  readonly departs: boolean
  readonly votes: number | null
  readonly score: number | null
  readonly conditions: readonly string[]
  readonly reservePlace: number | null
  readonly steppedOut: readonly string[]
  readonly undeclared: readonly string[]
  readonly settled: { readonly at: Instant; readonly deciders: readonly string[]; readonly by: string } | null
  readonly again: 'rule' | 'changed' | 'interest' | null
  readonly cannot: Refusal | null
  readonly mayChange: boolean
}

interface DecisionListProps {
  items: readonly ItemShown[]
  roundHref: string
  potPence: Pence
  givenPence: Pence
  /** Shows the way to change each item. */
  mayDraft: boolean
  /** The whole meeting cannot decide, which is said once elsewhere. */
  roomCannot: boolean
}

/** Whether an idea is still open because too few of those here have said whether they have an interest in it. */
export const waitsForWords = ({ cannot, settled }: Pick<ItemShown, 'cannot' | 'settled'>): boolean =>
  !settled && (cannot?.because.endsWith('-until-declared') ?? false)

/** What the rule says of each idea, and what the meeting says. */
export function DecisionList({ items, roundHref, potPence, givenPence, mayDraft, roomCannot }: DecisionListProps) {
  const { t, say, format } = useMessages()
  const names = useNames()
  const backing = useBacking()
  const ruleWhy = useRuleWhy()
  const hasBacking = items.some((item) => backing(item) !== '')
  const columns: Column<ItemShown>[] = [
    {
      label: t('decision.idea'),
      header: true,
      cell: ({ reference, title, because, conditions, cannot, departs, isBelowUseful, smallestPence, ...item }) => (
        <span id={reference}>
          <a href={`${roundHref}/proposals/${encodeURIComponent(reference)}`}>{title}</a>
          {because && <span className="why">{t(departs ? 'decision.departs' : 'decision.says', { because })}</span>}
          {conditions.length > 0 && (
            <span className="why">
              {t('meeting.item.on-condition')} {conditions.join('; ')}
            </span>
          )}
          {item.steppedOut.length > 0 && (
            <span className="why">{t('decision.stepped-out', { names: names(item.steppedOut) })}</span>
          )}
          {item.settled && item.undeclared.length > 0 && (
            <span className="why">{t('meeting.item.no-part', { names: names(item.undeclared) })}</span>
          )}
          {isBelowUseful && smallestPence !== null && (
            <span className="why">
              <b>{t('decision.below-useful', { smallestPence })}</b>
            </span>
          )}
          {waitsForWords({ ...item, cannot }) && !roomCannot ? (
            <span className="why">{t('meeting.list.waits', { names: names(item.undeclared) })}</span>
          ) : (
            cannot && !item.settled && !roomCannot && <span className="why field-error">{say(cannot)}</span>
          )}
        </span>
      ),
    },
    ...(hasBacking ? [{ label: t('decision.backing'), cell: backing }] : []),
    { label: t('decision.asked'), numeric: true, cell: ({ askedPence }) => <Money amount={askedPence} /> },
    {
      label: t('decision.rule'),
      cell: ({ ruleSaid, rulePence, rule }) => (
        <div>
          <span className="one-line">
            {rulePence > 0 ? t(`decision.rule.${ruleSaid}`, { rulePence }) : t(`decision.outcome.${ruleSaid}`)}
          </span>
          {rule && <span className="why">{ruleWhy(rule)}</span>}
        </div>
      ),
    },
    {
      label: t('decision.meeting'),
      cell: (item) => (
        <div>
          <span className="one-line">{item.settled ? <OutcomeTag {...item} /> : <ToSettle {...item} />}</span>
          {item.reservePlace !== null && item.settled && (
            <span className="why">{t('meeting.list.reserve', { place: item.reservePlace })}</span>
          )}
          {item.settled && (
            <span className="why">{t('meeting.list.settled', { moment: format.when(item.settled.at) })}</span>
          )}
        </div>
      ),
    },
    ...(mayDraft
      ? [
          {
            label: t('decision.change'),
            unlabelled: true,
            cell: ({ reference, title, mayChange }: ItemShown) =>
              mayChange ? (
                <a href={`${roundHref}/decision/${encodeURIComponent(reference)}`}>
                  <T k="common.change-what" values={{ what: title }} tags={{ unseen: <span className="unseen" /> }} />
                </a>
              ) : (
                <span className="soft small">{t('decision.change.not-you')}</span>
              ),
          },
        ]
      : []),
  ]
  const foot = [
    t('decision.total', { potPence }),
    ...columns.slice(1).map(({ label }) => (label === t('decision.meeting') ? format.money(givenPence) : '')),
  ]
  return (
    <DataTable
      caption={t('decision.caption', { count: items.length })}
      columns={columns}
      rows={items}
      rowKey={({ reference }) => reference}
      foot={foot}
    />
  )
}

/** What the list has of an idea that the meeting has not settled yet. */
function ToSettle({ again, outcome }: ItemShown) {
  const { t } = useMessages()
  return (
    <>
      <Tag kind={again ? 'wait' : 'note'}>{t(again ? 'meeting.list.again' : 'meeting.list.to-settle')}</Tag>
      <span className="why">{t('meeting.list.as-listed', { outcome: t(`decision.outcome.${outcome}`) })}</span>
    </>
  )
}

import type { DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Refusal } from '~/domain/refusal'
import { T, useMessages } from '../messages'
import { DataTable, type Column } from '../table'
import { Money } from '../values'
import { OutcomeTag, useBacking, useNames } from './decision-words'

export interface ItemShown {
  readonly reference: string
  readonly title: string
  readonly askedPence: Pence
  readonly ruleSaid: DecisionOutcome
  readonly rulePence: Pence
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
  readonly because: string
  readonly departs: boolean
  readonly votes: number | null
  readonly score: number | null
  readonly steppedOut: readonly string[]
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

/** What the rule says of each idea, and what the meeting says. */
export function DecisionList({ items, roundHref, potPence, givenPence, mayDraft, roomCannot }: DecisionListProps) {
  const { t, say, format } = useMessages()
  const names = useNames()
  const backing = useBacking()
  const hasBacking = items.some((item) => backing(item) !== '')
  const columns: Column<ItemShown>[] = [
    {
      label: t('decision.idea'),
      header: true,
      cell: ({ reference, title, because, steppedOut, cannot, departs }) => (
        <span id={reference}>
          <a href={`${roundHref}/proposals/${encodeURIComponent(reference)}`}>{title}</a>
          {because && <span className="why">{t(departs ? 'decision.departs' : 'decision.says', { because })}</span>}
          {steppedOut.length > 0 && (
            <span className="why">{t('decision.stepped-out', { names: names(steppedOut) })}</span>
          )}
          {cannot && !roomCannot && <span className="field-error">{say(cannot)}</span>}
        </span>
      ),
    },
    ...(hasBacking ? [{ label: t('decision.backing'), cell: backing }] : []),
    { label: t('decision.asked'), numeric: true, cell: ({ askedPence }) => <Money amount={askedPence} /> },
    {
      label: t('decision.rule'),
      cell: ({ ruleSaid, rulePence }) => (
        <span className="one-line">
          {rulePence > 0 ? t(`decision.rule.${ruleSaid}`, { rulePence }) : t(`decision.outcome.${ruleSaid}`)}
        </span>
      ),
    },
    {
      label: t('decision.meeting'),
      cell: (item) => (
        <span className="one-line">
          <OutcomeTag {...item} />
        </span>
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

import type { ReactNode } from 'react'
import { sum } from '~/domain/pence'
import type { BallotRule } from '~/domain/round'
import { asks, type Marks } from '~/domain/voting/ballots'
import { markName, wholeBallot } from '~/forms/voting/ballot'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { DataTable, type Column } from '../table'
import { Money } from '../values'
import type { BallotOption } from './ballot-field'

interface BallotCheckProps {
  rule: BallotRule
  /** What is marked. */
  chosen: readonly BallotOption[]
  marks: Marks
  /** Which round. */
  eyebrow: string
  /** What goes with the form unseen. */
  children?: ReactNode
}

/** What someone is about to cast, to look over once more. A blank ballot is asked about. */
export function BallotCheck({ rule, chosen, marks, eyebrow, children }: BallotCheckProps) {
  const { t } = useMessages()
  const blank = chosen.length === 0
  return (
    <Stack room="loose">
      <PageHeading
        eyebrow={eyebrow}
        title={t(blank ? 'voting.blank.title' : 'voting.check.title')}
        lead={t(blank ? 'voting.blank.lead' : 'voting.check.lead')}
      />
      {!blank && <BallotMade rule={rule} chosen={chosen} marks={marks} />}
      {!blank && <KeptBack rule={rule} marks={marks} />}
      <Form once>
        {children}
        {chosen.map(({ value }) =>
          asks(rule) === 'tick' ? (
            <input key={value} type="hidden" name={wholeBallot} value={value} />
          ) : (
            <input key={value} type="hidden" name={markName(value)} value={marks.get(value)} />
          ),
        )}
        <ButtonRow>
          {/* A blank vote is seldom meant: the way back is then the button that stands out. */}
          <Button name="step" value={blank ? 'change' : 'cast'}>
            {t(blank ? 'voting.blank.choose' : 'voting.cast')}
          </Button>
          <Button kind="quiet" name="step" value={blank ? 'cast' : 'change'}>
            {t(blank ? 'voting.blank.cast' : 'voting.change-choices')}
          </Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </Stack>
  )
}

/** A ballot as a table: what is chosen, what it is given, what it costs. */
export function BallotMade({ rule, chosen, marks }: Pick<BallotCheckProps, 'rule' | 'chosen' | 'marks'>) {
  const { t } = useMessages()
  const asked = asks(rule)
  const markOf = ({ value }: BallotOption) => marks.get(value) ?? 0
  const rows = [...chosen].sort((one, other) =>
    asked === 'tick' ? 0 : asked === 'place' ? markOf(one) - markOf(other) : markOf(other) - markOf(one),
  )
  const title: Column<BallotOption> = { label: t('voting.idea'), header: true, cell: (idea) => idea.title }
  const cost: Column<BallotOption> = {
    label: t('voting.cost'),
    numeric: true,
    cell: ({ costPence }) => <Money amount={costPence} />,
  }
  const marked: Record<typeof asked, Column<BallotOption>[]> = {
    tick: [],
    points: [{ label: t('voting.points'), numeric: true, cell: markOf }],
    score: [{ label: t('ballots.score'), numeric: true, cell: markOf }],
    place: [{ label: t('ballots.place'), numeric: true, cell: (idea) => t('ballots.nth', { place: markOf(idea) }) }],
  }
  const given = rows.reduce((total, idea) => total + markOf(idea), 0)
  return (
    <div className="ballot-checked">
      <DataTable
        caption={t('voting.check.caption', { count: chosen.length })}
        rows={rows}
        rowKey={({ value }) => value}
        columns={[title, ...marked[asked], cost]}
        foot={[
          t('voting.check.total'),
          ...marked[asked].map(() => (asked === 'points' ? given : '')),
          <Money key="total" amount={sum(chosen.map((idea) => idea.costPence))} />,
        ]}
      />
    </div>
  )
}

/** Points that are not given are lost, which is allowed and seldom meant. */
function KeptBack({ rule, marks }: Pick<BallotCheckProps, 'rule' | 'marks'>) {
  const { t } = useMessages()
  if (rule.kind !== 'cumulative') return null
  const left = rule.points - [...marks.values()].reduce((total, each) => total + each, 0)
  return left > 0 ? <Notice kind="wait" title={t('ballots.check.left', { left })} /> : null
}

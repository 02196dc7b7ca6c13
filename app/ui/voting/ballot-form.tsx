import type { ReactNode } from 'react'
import { pence, sum, type Pence } from '~/domain/pence'
import type { BallotRule } from '~/domain/round'
import { asks, type Marks } from '~/domain/voting/ballots'
import { wholeBallot } from '~/forms/voting/ballot'
import { Split } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { Form, type Answers, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { BallotField, type BallotOption } from './ballot-field'
import { BallotFilters, type BallotFiltersProps } from './ballot-filters'
import { BallotMarks } from './ballot-marks'
import { ballotHint, whatToDo } from './ballot-words'
import { MarksTotal } from './marks-total'
import { RunningTotal } from './running-total'

/** An idea on the ballot, as far as a total needs it. */
export interface OnBallot {
  readonly reference: string
  readonly title: string
  readonly costPence: Pence
}

interface BallotFormProps {
  rule: BallotRule
  /** What is shown, in this voter's order: by the filters, and all that is marked. */
  options: readonly BallotOption[]
  /** All that is on the ballot, shown or not. */
  ideas: readonly OnBallot[]
  /** What was marked, and as it was sent: what is no number stands in its box again. */
  marks: Marks
  sent: Answers
  potPence: Pence
  filters?: BallotFiltersProps
  errors: FieldErrors
  /** Somebody else is at the keyboard. */
  helped: boolean
  /**
   * Who learns what is marked, where that is not nobody. Then nothing is said either of how long a ballot can be changed:
   * whoever says this knows.
   */
  secretNote?: string
  /** What goes with the form unseen. */
  children?: ReactNode
}

const formId = 'ballot'
const totalId = 'total'
const update = { name: 'step', value: 'update' }

/** The ballot: mark ideas, see the total, go on to check. Its buttons all work without a script. */
export function BallotForm({ rule, options, ideas, potPence, filters, errors, children, ...filled }: BallotFormProps) {
  const { t } = useMessages()
  const { marks, sent, helped, secretNote } = filled
  const ticks = asks(rule) === 'tick'
  const wordsFor = secretNote === undefined ? ballotHint : whatToDo
  const question = { legend: t('voting.question'), hint: wordsFor(rule, potPence, t), options, totalId }
  const chosen = [...marks.keys()]
  return (
    <Split
      aside={
        <Total rule={rule} ideas={ideas} marks={marks} potPence={potPence}>
          <p className="soft small">{secretNote ?? t(helped ? 'voting.secret-helped' : 'voting.secret')}</p>
        </Total>
      }
    >
      <Form id={formId} errors={errors}>
        {children}
        {filters && <BallotFilters {...filters} />}
        {ticks ? (
          <BallotField
            {...question}
            name={wholeBallot}
            one={rule.kind === 'choose-one'}
            value={sent[wholeBallot] === '' ? [''] : chosen}
          />
        ) : (
          <BallotMarks {...question} rule={rule} ideas={ideas.length} sent={sent} errors={errors} />
        )}
        <p className="why">{t(rule.order === 'alphabetical' ? 'ballots.order.alphabetical' : 'voting.order')}</p>
        <ButtonRow>
          <Button name="step" value="check">
            {t('voting.check-button')}
          </Button>
        </ButtonRow>
      </Form>
      <Enhance script={ticks ? 'running-total' : 'marks-total'} />
    </Split>
  )
}

interface TotalProps extends Pick<BallotFormProps, 'rule' | 'ideas' | 'marks' | 'potPence'> {
  children: ReactNode
}

function Total({ rule, ideas, marks, potPence, children }: TotalProps) {
  const known = new Map(ideas.map((idea) => [idea.reference, idea]))
  const standing = new Map([...marks].filter(([reference]) => known.has(reference)))
  const around = { id: totalId, formId, update }
  if (asks(rule) !== 'tick') {
    const titleOf = (reference: string) => known.get(reference)?.title ?? ''
    return (
      <MarksTotal {...around} rule={rule} marks={standing} titleOf={titleOf} ideas={ideas.length}>
        {children}
      </MarksTotal>
    )
  }
  const most = rule.kind === 'approval' ? rule.most : rule.kind === 'choose-one' ? 1 : undefined
  return (
    <RunningTotal
      {...around}
      chosen={standing.size}
      chosenPence={sum([...standing.keys()].map((reference) => known.get(reference)?.costPence ?? pence(0)))}
      potPence={potPence}
      most={most}
      mustFit={rule.kind === 'knapsack'}
    >
      {children}
    </RunningTotal>
  )
}

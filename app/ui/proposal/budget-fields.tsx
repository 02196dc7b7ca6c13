import type { ReactNode } from 'react'
import type { Pence } from '~/domain/pence'
import { moneySources, mostLines } from '~/domain/proposal'
import { linesIn, rowName, rowsSent, type LineList } from '~/forms/budget-lines'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { Fieldset, MoneyField, TextField } from '../field'
import { useFilled, useWiring } from '../form'
import { T, useMessages } from '../messages'
import { SelectField } from '../select-field'
import { BudgetTotals } from './budget-totals'

interface BudgetFieldsProps {
  name: string
  legend: string
  hint?: ReactNode
  heading?: boolean
  hourPence: Pence
  /** What is asked for in all, as far as it is saved: the lines are to come to it. */
  askedPence?: Pence | null
  /** The list to which empty rows were asked to be added. */
  more?: LineList | null
  fixed?: boolean
}

/** Rows that stand ready at first, and how many more come when they are asked for. */
const ready = { money: 3, time: 1 } as const satisfies Record<LineList, number>
const added = { money: 3, time: 1 } as const satisfies Record<LineList, number>

/**
 * A budget, line by line: what each thing is, how much, and who from; and the time people give. A button brings more
 * rows and another takes one out, both by saving what is typed. What it all comes to is added up beneath.
 */
export function BudgetFields(props: BudgetFieldsProps) {
  const { name, legend, hint, heading, hourPence, askedPence = null, fixed = false } = props
  const { t } = useMessages()
  const { answers } = useFilled()
  const { lines } = linesIn(answers, name, { later: true, hourPence })
  return (
    <>
      {/* The first button of a form is what the Enter key presses: never one that takes a line out. */}
      {!fixed && <button className="unseen" type="submit" name="then" value="on" tabIndex={-1} aria-hidden="true" />}
      <Fieldset legend={legend} question={{ name, hint, heading }} wiring={useWiring({ name, hint })}>
        <Rows {...props} list="money" />
      </Fieldset>
      <Fieldset
        legend={t('budget.time')}
        question={{ name: `${name}-time`, hint: t('budget.time.hint', { hourPence }) }}
        wiring={useWiring({ name: `${name}-time`, hint: t('budget.time.hint', { hourPence }) })}
      >
        <Rows {...props} list="time" />
      </Fieldset>
      <BudgetTotals name={name} lines={lines} hourPence={hourPence} askedPence={askedPence} />
      <Enhance script="budget-totals" />
    </>
  )
}

/** How many rows a list has: all that were sent, or as many as are filled and some that are empty. */
function useRows({ name, more, list }: Pick<BudgetFieldsProps, 'name' | 'more'> & { list: LineList }): number {
  const { answers, cameBack } = useFilled()
  const filled = rowsSent(answers, name, list)
  const wantsMore = more === list || answers.then === `add:${list}`
  const rows = filled + (wantsMore ? added[list] : cameBack ? 0 : 1)
  return Math.min(mostLines, Math.max(ready[list], rows))
}

function Rows({ list, ...props }: BudgetFieldsProps & { list: LineList }) {
  const { name, fixed } = props
  const { t } = useMessages()
  const { answers } = useFilled()
  const rows = useRows({ ...props, list })
  return (
    <div className="budget-rows">
      {Array.from({ length: rows }, (_, at) => {
        const row = rowName(name, list, at + 1)
        const what = answers[`${row}-what`]
        const legend = t(list === 'money' ? 'budget.line' : 'budget.time.line', { number: at + 1 })
        return (
          <fieldset className={`budget-row of-${list}`} key={row}>
            <legend className="unseen">{legend}</legend>
            {list === 'money' ? <MoneyRow row={row} /> : <TimeRow row={row} />}
            {!fixed && (what || answers[`${row}-much`]) && (
              <button className="button quiet budget-remove" type="submit" name="then" value={`remove:${row}`}>
                <T
                  k="budget.remove"
                  values={{ what: typeof what === 'string' && what !== '' ? what : legend }}
                  tags={{ unseen: <span className="unseen" /> }}
                />
              </button>
            )}
          </fieldset>
        )
      })}
      {!fixed && rows < mostLines && (
        <ButtonRow>
          <Button kind="quiet" name="then" value={`add:${list}`}>
            {t(list === 'money' ? 'budget.add' : 'budget.time.add')}
          </Button>
        </ButtonRow>
      )}
    </div>
  )
}

function MoneyRow({ row }: { row: string }) {
  const { t } = useMessages()
  return (
    <>
      <TextField name={`${row}-what`} label={t('budget.what')} autoComplete="off" />
      <MoneyField name={`${row}-much`} label={t('budget.much')} />
      <SelectField
        name={`${row}-from`}
        label={t('budget.from')}
        value="fund"
        options={moneySources.map((source) => ({ value: source, label: t(`budget.source.${source}`) }))}
      />
    </>
  )
}

function TimeRow({ row }: { row: string }) {
  const { t } = useMessages()
  return (
    <>
      <TextField name={`${row}-what`} label={t('budget.time.what')} autoComplete="off" />
      <TextField
        name={`${row}-much`}
        label={t('budget.time.much')}
        width={6}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
      />
    </>
  )
}

import type { Pence } from '~/domain/pence'
import { sum } from '~/domain/pence'
import { Split } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { Fieldset } from '../field'
import { Form, useWiring, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { BallotChoices, type BallotOption } from './ballot-choice'
import { BallotFilters, type BallotFiltersProps } from './ballot-filters'
import { RunningTotal } from './running-total'

interface BallotFormProps {
  /** What is shown, in this voter's order: by the filters, and all that is chosen. */
  options: readonly BallotOption[]
  chosen: readonly string[]
  /** What each idea costs, shown or not. */
  costs: ReadonlyMap<string, Pence>
  most: number
  potPence: Pence
  filters: BallotFiltersProps
  errors: FieldErrors
}

const formId = 'ballot'
const totalId = 'total'

/** The ballot: tick ideas, see the total, go on to check. Its buttons all work without a script. */
export function BallotForm({ options, chosen, costs, most, potPence, filters, errors }: BallotFormProps) {
  const { t } = useMessages()
  const known = chosen.filter((reference) => costs.has(reference))
  return (
    <Split
      aside={
        <RunningTotal
          id={totalId}
          formId={formId}
          chosen={known.length}
          chosenPence={sum(known.map((reference) => costs.get(reference) ?? (0 as Pence)))}
          potPence={potPence}
          most={most}
          update={{ name: 'step', value: 'update' }}
        />
      }
    >
      <Form id={formId} errors={errors}>
        <BallotFilters {...filters} />
        <Question most={most} options={options} chosen={chosen} />
        <ButtonRow>
          <Button name="step" value="check">
            {t('voting.check-button')}
          </Button>
        </ButtonRow>
      </Form>
      <Enhance script="running-total" />
    </Split>
  )
}

function Question({ most, options, chosen }: Pick<BallotFormProps, 'most' | 'options' | 'chosen'>) {
  const { t } = useMessages()
  const question = { name: 'chosen', hint: t('voting.question.hint', { most }) }
  const wiring = useWiring(question)
  return (
    <Fieldset legend={t('voting.question')} question={question} wiring={wiring}>
      <p className="why">{t('voting.order')}</p>
      <BallotChoices name="chosen" id={wiring.id} options={options} chosen={chosen} totalId={totalId} />
    </Fieldset>
  )
}

import { pence, sum, type Pence } from '~/domain/pence'
import { Split } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { Form, type FieldErrors } from '../form'
import { useMessages } from '../messages'
import { BallotField, type BallotOption } from './ballot-field'
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
          chosenPence={sum(known.map((reference) => costs.get(reference) ?? pence(0)))}
          potPence={potPence}
          most={most}
          update={{ name: 'step', value: 'update' }}
        >
          <p className="soft small">{t('voting.secret')}</p>
        </RunningTotal>
      }
    >
      <Form id={formId} errors={errors}>
        <BallotFilters {...filters} />
        <BallotField
          name="chosen"
          legend={t('voting.question')}
          hint={t('voting.question.hint', { most })}
          options={options}
          value={chosen}
          totalId={totalId}
        />
        <p className="why">{t('voting.order')}</p>
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

import { sum } from '~/domain/pence'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { Form } from '../form'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Money } from '../values'
import type { BallotOption } from './ballot-field'
import { HowSecret } from './how-secret'

/** What someone is about to cast, to look over once more. A blank ballot is asked about. */
export function BallotCheck({ chosen, round }: { chosen: readonly BallotOption[]; round: string }) {
  const { t } = useMessages()
  const blank = chosen.length === 0
  return (
    <Stack room="loose">
      <PageHeading
        eyebrow={round}
        title={t(blank ? 'voting.blank.title' : 'voting.check.title')}
        lead={t(blank ? 'voting.blank.lead' : 'voting.check.lead')}
      />
      {!blank && (
        <div className="ballot-checked">
          <DataTable
            caption={t('voting.check.caption', { count: chosen.length })}
            rows={chosen}
            rowKey={({ value }) => value}
            columns={[
              { label: t('voting.idea'), header: true, cell: ({ title }) => title },
              { label: t('voting.cost'), numeric: true, cell: ({ costPence }) => <Money amount={costPence} /> },
            ]}
            foot={[t('voting.check.total'), <Money key="total" amount={sum(chosen.map((idea) => idea.costPence))} />]}
          />
        </div>
      )}
      <Form once>
        {chosen.map(({ value }) => (
          <input key={value} type="hidden" name="chosen" value={value} />
        ))}
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
      <HowSecret />
      <Enhance script="confirm-once" />
    </Stack>
  )
}

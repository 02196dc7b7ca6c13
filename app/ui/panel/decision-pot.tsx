import { pence, type Pence } from '~/domain/pence'
import { Stack } from '../arrange'
import { Facts } from '../facts'
import { useMessages } from '../messages'
import { Meter } from '../meter'
import { Money } from '../values'

interface DecisionPotProps {
  potPence: Pence
  givenPence: Pence
  /** Below nothing when the list gives more than there is. */
  leftPence: Pence
}

/** What the list gives of the pot, and what that leaves. */
export function DecisionPot({ potPence, givenPence, leftPence }: DecisionPotProps) {
  const { t } = useMessages()
  const over = leftPence < 0
  return (
    <Stack>
      <Facts
        facts={[
          { label: t('decision.pot'), value: <Money amount={potPence} /> },
          { label: t('decision.given'), value: <Money amount={givenPence} /> },
          {
            label: t(over ? 'decision.over' : 'decision.left'),
            value: <Money amount={over ? pence(givenPence - potPence) : leftPence} />,
            chief: true,
          },
        ]}
      />
      <Meter
        label={t('decision.pot.meter', { givenPence, potPence })}
        parts={[{ label: t('decision.given'), value: givenPence }]}
        total={potPence}
      />
    </Stack>
  )
}

import { challengeDays } from '~/domain/round'
import { TextField } from '../field'
import { useMessages } from '../messages'

/** For how long after the count people may ask about it, and its sealed ballots are kept. */
export function ChallengeField() {
  const { t } = useMessages()
  const { least, most, usual } = challengeDays
  return (
    <TextField
      name="challengeDays"
      label={t('sealing.days.label')}
      hint={t('sealing.days.hint', { least, most })}
      value={String(usual)}
      width={4}
      inputMode="numeric"
    />
  )
}

import { TextField } from '../field'
import { useMessages } from '../messages'

/** Whether everyone scores everything, or ideas are shared out. */
export function ScorersField() {
  const { t } = useMessages()
  return (
    <TextField
      name="scorersEach"
      label={t('scorers.plan.each')}
      hint={t('scorers.plan.each.hint')}
      width={4}
      inputMode="numeric"
    />
  )
}

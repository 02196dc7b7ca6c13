import { Choice } from '../choice'
import { useMessages } from '../messages'

/** Which of two votes stands when somebody votes online and on paper. */
export function PaperVoteFields() {
  const { t } = useMessages()
  return (
    <Choice
      kind="several"
      name="paperOverWeb"
      legend={t('round.plan.paper-over-web')}
      options={[
        {
          value: 'yes',
          label: t('round.plan.paper-over-web.yes'),
          hint: t('round.plan.paper-over-web.hint'),
        },
      ]}
    />
  )
}

import { Choice } from '../choice'
import { useMessages } from '../messages'

/** How the panel votes in its meeting: by name or in secret, and what a tie comes to. */
export function PanelVoteFields() {
  const { t } = useMessages()
  return (
    <>
      <Choice
        kind="one"
        name="panelVote"
        legend={t('voices.plan')}
        hint={t('voices.plan.hint')}
        value="by-name"
        options={(['by-name', 'secret'] as const).map((how) => ({
          value: how,
          label: t(`voices.plan.${how}`),
          hint: t(`voices.plan.${how}.hint`),
        }))}
      />
      <Choice
        kind="one"
        name="panelTie"
        legend={t('voices.plan.casting')}
        value="no"
        options={[
          { value: 'no', label: t('voices.plan.casting.no') },
          { value: 'yes', label: t('voices.plan.casting.yes'), hint: t('voices.plan.casting.yes.hint') },
        ]}
      />
    </>
  )
}

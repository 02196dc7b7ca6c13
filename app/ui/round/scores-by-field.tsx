import { measures } from '~/domain/round'
import { Choice } from '../choice'
import { useMessages } from '../messages'

/** Which of the panel's means puts ideas in order, and when to choose which. */
export function ScoresByField() {
  const { t } = useMessages()
  return (
    <div className="rule-scores-by">
      <Choice
        kind="one"
        name="scoresBy"
        legend={t('deciding.scores-by')}
        hint={t('deciding.scores-by.hint')}
        value="weighted"
        options={measures.map((measure) => ({
          value: measure,
          label: t(`deciding.scores-by.${measure}`),
          hint: t(`deciding.scores-by.${measure}.hint`),
        }))}
      />
    </div>
  )
}

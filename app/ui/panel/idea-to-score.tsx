import type { Answers } from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'
import { SummaryList } from '../summary-list'

export interface IdeaToScore {
  reference: string
  title: string
  summary: string
  answers: Answers
  costPence: Pence | null
  theme: string | null
  place: string | null
}

/** What anyone may read of an idea, as it was written. */
export function IdeaAnswers({ idea, area }: { idea: IdeaToScore; area: string }) {
  const { t, format } = useMessages()
  const { answers, costPence, theme, place } = idea
  const where = place ?? (answers.everywhere ? t('proposal.everywhere', { area }) : null)
  return (
    <SummaryList
      rows={[
        { label: t('panel.score.asks'), value: costPence === null ? null : format.money(costPence) },
        { label: t('proposal.answer.idea'), value: answers.idea },
        { label: t('proposal.answer.whoBenefits'), value: answers.whoBenefits },
        { label: t('proposal.answer.whoHelps'), value: answers.whoHelps },
        { label: t('proposal.answer.spentOn'), value: answers.spentOn },
        { label: t('proposal.answer.when'), value: answers.when },
        ...(theme === null ? [] : [{ label: t('panel.score.theme'), value: theme }]),
        ...(where === null ? [] : [{ label: t('panel.score.where'), value: where }]),
      ]}
    />
  )
}

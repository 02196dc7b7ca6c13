import type { Answered } from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'
import { answerShown } from '../proposal/answer-shown'
import { inWords } from '../proposal/answers'
import { askInShort } from '../proposal/asked'
import { SummaryList } from '../summary-list'

export interface IdeaToScore {
  reference: string
  title: string
  summary: string
  answers: readonly Answered[]
  costPence: Pence | null
  theme: string | null
  place: string | null
  everywhere: boolean
}

/** What anyone may read of an idea, as it was written. */
export function IdeaAnswers({ idea, area }: { idea: IdeaToScore; area: string }) {
  const speaker = useMessages()
  const { t, format } = speaker
  const { answers, costPence, theme, place, everywhere } = idea
  const where = place ?? (everywhere ? t('proposal.everywhere', { area }) : null)
  return (
    <SummaryList
      rows={[
        { label: t('panel.score.asks'), value: costPence === null ? null : format.money(costPence) },
        ...answers.map(({ ask, answer }) => ({
          label: askInShort(ask, speaker),
          value: answerShown(ask, answer, inWords(ask, answer, { themes: [], neighbourhoods: [], area }, speaker)),
        })),
        ...(theme === null ? [] : [{ label: t('panel.score.theme'), value: theme }]),
        ...(where === null ? [] : [{ label: t('panel.score.where'), value: where }]),
      ]}
    />
  )
}

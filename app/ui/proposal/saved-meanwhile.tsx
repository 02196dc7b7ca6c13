import type { Ask } from '~/domain/proposal'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { SummaryList } from '../summary-list'
import { askInShort } from './asked'

interface SavedMeanwhileProps {
  /** Who saved it, when it was somebody else. */
  by: string | null
  saved: readonly { ask: Ask; words: string }[]
}

/** What was saved in another window, or by somebody else, beside what was typed in this one: neither is lost. */
export function SavedMeanwhile({ by, saved }: SavedMeanwhileProps) {
  const speaker = useMessages()
  const { t } = speaker
  return (
    <Inset>
      <h2>{by === null ? t('proposal.clash.title') : t('together.clash', { name: by })}</h2>
      <SummaryList rows={saved.map(({ ask, words }) => ({ label: askInShort(ask, speaker), value: words }))} />
      <p>{t('proposal.clash.do')}</p>
    </Inset>
  )
}

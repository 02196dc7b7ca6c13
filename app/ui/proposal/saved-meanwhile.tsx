import type { Field } from '~/domain/proposal'
import { useMessages } from '../messages'
import { Inset } from '../notice'
import { SummaryList } from '../summary-list'

/** What was saved in another window, beside what was typed in this one: neither is lost. */
export function SavedMeanwhile({ saved }: { saved: readonly { field: Field; words: string }[] }) {
  const { t } = useMessages()
  return (
    <Inset>
      <h2>{t('proposal.clash.title')}</h2>
      <SummaryList rows={saved.map(({ field, words }) => ({ label: t(`proposal.answer.${field}`), value: words }))} />
      <p>{t('proposal.clash.do')}</p>
    </Inset>
  )
}

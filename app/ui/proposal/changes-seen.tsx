import type { Answer, Ask } from '~/domain/proposal'
import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { askInShort } from './asked'
import { inWords, type Naming } from './answers'

export interface ChangeSeen {
  ask: Ask
  before: Answer
  after: Answer
  hidden: boolean
}

interface ChangesSeenProps {
  changes: readonly ChangeSeen[]
  naming: Omit<Naming, 'applicantName'>
}

/** What its applicant changed after an idea was sent back, question by question. */
export function ChangesSeen({ changes, naming }: ChangesSeenProps) {
  const speaker = useMessages()
  const { t } = speaker
  const told = ({ ask, hidden }: ChangeSeen, answer: Answer) => {
    if (hidden) return <span className="soft">{t('checking.changed.hidden')}</span>
    const words = inWords(ask, answer, naming, speaker)
    return words === '' ? (
      <span className="soft">{t('common.not-given')}</span>
    ) : (
      <span className="as-written">{words}</span>
    )
  }
  return (
    <Stack as="section">
      <h2>{t('checking.changed')}</h2>
      {changes.length === 0 ? (
        <p>{t('checking.changed.nothing')}</p>
      ) : (
        <DataTable
          caption={t('checking.changed.table')}
          captionUnseen
          rows={changes}
          rowKey={({ ask }) => ask.id}
          columns={[
            { label: t('checking.changed.question'), header: true, cell: ({ ask }) => askInShort(ask, speaker) },
            { label: t('checking.changed.before'), cell: (change) => told(change, change.before) },
            { label: t('checking.changed.after'), cell: (change) => told(change, change.after) },
          ]}
        />
      )}
    </Stack>
  )
}

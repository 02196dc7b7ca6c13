import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { DataTable } from '../table'

interface Place {
  rank: number | null
  /** Only for the panel. */
  mean: number | null
}

interface SetAsideProps {
  members: number
  rows: readonly { reference: string; title: string; isAside: boolean; before: Place; after: Place }[]
}

/** Scores that were set aside after the lock: in words, and both results. Never whose they were. */
export function SetAside({ members, rows }: SetAsideProps) {
  const { t, format } = useMessages()
  const place = ({ rank, mean }: Place) => {
    if (mean === null) return rank === null ? t('scorers.aside.no-place') : t('scorers.aside.place', { rank })
    const shown = format.mean(mean)
    return rank === null
      ? t('scorers.aside.no-place-mean', { mean: shown })
      : t('scorers.aside.mean', { rank, mean: shown })
  }
  const ideas = rows
    .filter(({ isAside }) => isAside)
    .map(({ title }) => `“${title}”`)
    .join(', ')
  return (
    <Stack as="section">
      <h2>{t('scorers.aside.title')}</h2>
      <p>{t('scorers.aside.lead', { members, ideas })}</p>
      <p>{t('scorers.aside.what')}</p>
      <DataTable
        caption={t('scorers.aside.caption')}
        rows={rows}
        rowKey={({ reference }) => reference}
        columns={[
          { label: t('scorers.aside.idea'), header: true, cell: ({ title }) => title },
          { label: t('scorers.aside.before'), cell: ({ before }) => place(before) },
          { label: t('scorers.aside.after'), cell: ({ after }) => place(after) },
        ]}
      />
      {rows.every(({ before, after }) => before.rank === after.rank) && <p>{t('scorers.aside.same')}</p>}
    </Stack>
  )
}

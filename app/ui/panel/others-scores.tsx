import { useMessages } from '../messages'
import { DataTable } from '../table'

export interface SeenScore {
  name: string
  kind: 'scored' | 'recused' | 'abstained' | 'not-yet'
  points: Readonly<Record<string, number>>
  mean: number | null
  note: string
}

interface OthersScoresProps {
  scores: readonly SeenScore[]
  criteria: readonly { id: string; name: string }[]
}

/** What each of the others gave; who stepped out, abstained or is not in yet is said in words. */
export function OthersScores({ scores, criteria }: OthersScoresProps) {
  const { t, format } = useMessages()
  return (
    <DataTable
      caption={t('panel.score.others-caption')}
      rows={scores}
      rowKey={({ name }) => name}
      columns={[
        {
          label: t('panel.score.member'),
          header: true,
          cell: ({ name, note }) => (
            <>
              {name}
              {note !== '' && <span className="why">{note}</span>}
            </>
          ),
        },
        ...criteria.map(({ id, name }) => ({
          label: name,
          numeric: true,
          cell: ({ points }: SeenScore) => points[id] ?? '–',
        })),
        {
          label: t('panel.score.mean'),
          numeric: true,
          cell: ({ kind, mean }: SeenScore) => (mean === null ? t(`panel.score.cell.${kind}`) : format.mean(mean)),
        },
      ]}
    />
  )
}

import { mostPoints } from '~/domain/panel'
import { BarChart } from '../chart'
import { useMessages } from '../messages'
import { DataTable } from '../table'

interface Score {
  rank: number | null
  enough: boolean
  scored: number
  couldScore: number
  recused: number
  abstained: number
  notYet: number
  weighted: number | null
  raw: number | null
  lowest: number | null
  highest: number | null
}

export interface RankedIdea {
  reference: string
  title: string
  /** Why this reader is not shown how it was scored. */
  hidden: 'stepped-out' | 'to-declare' | null
  score: Score | null
}

interface RankingProps {
  rows: readonly RankedIdea[]
  ideaHref: (reference: string) => string
}

/** The panel's ranking, in a picture and in the numbers it is made of. */
export function Ranking({ rows, ideaHref }: RankingProps) {
  const { t, format } = useMessages()
  const meanOr = (value: number | null) => (value === null ? '–' : format.mean(value))
  const bars = rows.flatMap(({ title, score }) =>
    score && score.weighted !== null
      ? [{ label: title, value: score.weighted, text: format.mean(score.weighted), chief: score.enough }]
      : [],
  )
  return (
    <>
      {bars.length > 0 && (
        <BarChart
          caption={t('panel.ranking.picture')}
          headings={{ label: t('panel.ranking.idea'), value: t('panel.ranking.picture-value') }}
          bars={bars}
          most={mostPoints}
        />
      )}
      <DataTable
        caption={t('panel.ranking.caption')}
        rows={rows}
        rowKey={({ reference }) => reference}
        columns={[
          {
            label: t('panel.ranking.idea'),
            header: true,
            cell: ({ reference, title, hidden, score }) => (
              <>
                <a href={ideaHref(reference)}>{title}</a>
                {hidden && <span className="why">{t(`panel.ranking.hidden.${hidden}`)}</span>}
                {score && !score.enough && (
                  <span className="why">
                    {t(score.scored === 0 ? 'panel.ranking.nobody' : 'panel.ranking.too-few')}
                  </span>
                )}
              </>
            ),
          },
          { label: t('panel.ranking.rank'), numeric: true, cell: ({ score }) => score?.rank ?? '–' },
          {
            label: t('panel.ranking.weighted'),
            numeric: true,
            cell: ({ score }) => meanOr(score?.weighted ?? null),
          },
          { label: t('panel.ranking.raw'), numeric: true, cell: ({ score }) => meanOr(score?.raw ?? null) },
          {
            label: t('panel.ranking.scores'),
            numeric: true,
            cell: ({ score }) =>
              score ? t('panel.ranking.scores-of', { scored: score.scored, could: score.couldScore }) : '–',
          },
          {
            label: t('panel.ranking.spread'),
            numeric: true,
            cell: ({ score }) =>
              score?.lowest == null || score.highest === null
                ? '–'
                : t('panel.ranking.spread-of', {
                    lowest: format.mean(score.lowest),
                    highest: format.mean(score.highest),
                  }),
          },
          { label: t('panel.ranking.left-out'), cell: ({ score }) => (score ? leftOut(score) : '–') },
        ]}
      />
    </>
  )

  function leftOut({ recused, abstained, notYet }: Score): string {
    const parts = [
      recused > 0 && t('panel.ranking.recused', { count: recused }),
      abstained > 0 && t('panel.ranking.abstained', { count: abstained }),
      notYet > 0 && t('panel.ranking.not-yet', { count: notYet }),
    ]
    return parts.filter(Boolean).join(', ') || '–'
  }
}

import type { Measure } from '~/domain/round'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import type { ScoredIdea, ShownScore } from './scores-page'

interface ScoresTableProps {
  rows: readonly ScoredIdea[]
  /** The mean that places are by; the other has its own place beside it where that is another. */
  by: Measure
  ideaHref: (reference: string) => string
  /** There is a line, and how often each idea was above it. */
  hasLine: boolean
}

/** Every number there is of each idea: no mean without the others beside it. */
export function ScoresTable({ rows, by, ideaHref, hasLine }: ScoresTableProps) {
  const { t, format } = useMessages()
  const meanOr = (value: number | null | undefined) => (value == null ? '–' : format.mean(value))
  const meanColumn = (measure: Measure) => ({
    label: t(`scores.${measure}`),
    numeric: true,
    cell: ({ score }: ScoredIdea) => (
      <>
        {meanOr(score?.[measure])}
        {score && measure !== by && score.otherRank !== null && score.otherRank !== score.rank && (
          <span className="why">{t('scores.other-rank', { rank: score.otherRank })}</span>
        )}
      </>
    ),
  })
  return (
    <div className="scores-numbers">
      <DataTable
        caption={t('scores.table')}
        rows={rows}
        rowKey={({ reference }) => reference}
        columns={[
          {
            label: t('scores.idea'),
            header: true,
            cell: ({ reference, title, hidden, score }) => (
              <>
                <a href={ideaHref(reference)}>{title}</a>
                {hidden && <span className="why">{t(`scores.hidden.${hidden}`)}</span>}
                {score && !score.enough && (
                  <span className="why">{t(score.scored === 0 ? 'scores.nobody' : 'scores.too-few')}</span>
                )}
              </>
            ),
          },
          { label: t('scores.rank'), numeric: true, cell: ({ score }) => score?.rank ?? '–' },
          meanColumn('weighted'),
          { label: t('scores.raw'), numeric: true, cell: ({ score }) => meanOr(score?.raw) },
          meanColumn('normalised'),
          {
            label: t('scores.spread'),
            numeric: true,
            cell: ({ score }) => (score ? <Spread {...score} /> : '–'),
          },
          {
            label: t('scores.scored'),
            numeric: true,
            cell: ({ score }) => (score ? <Counted {...score} /> : '–'),
          },
          ...(hasLine
            ? [
                {
                  label: t('scores.funded-in'),
                  numeric: true,
                  cell: ({ score }: ScoredIdea) => (score?.inHundred == null ? '–' : <FundedIn {...score} />),
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}

function Spread({ lowest, highest }: ShownScore) {
  const { t, format } = useMessages()
  if (lowest === null || highest === null) return <>–</>
  return <>{t('scores.spread-of', { lowest: format.mean(lowest), highest: format.mean(highest) })}</>
}

/** How many scored of those who could, and what became of the others: three different things. */
function Counted({ scored, couldScore, recused, abstained, notYet }: ShownScore) {
  const { t } = useMessages()
  const left = [
    recused > 0 && t('scores.recused', { count: recused }),
    abstained > 0 && t('scores.abstained', { count: abstained }),
    notYet > 0 && t('scores.not-yet', { count: notYet }),
  ].filter(Boolean)
  return (
    <>
      {t('scores.scored-of', { scored, could: couldScore })}
      {left.length > 0 && <span className="why">{left.join(', ')}</span>}
    </>
  )
}

function FundedIn({ inHundred, ranks }: ShownScore) {
  const { t } = useMessages()
  const [best, worst] = ranks ?? [0, 0]
  return (
    <>
      {t('scores.firm.of-100', { inHundred: inHundred ?? 0 })}
      {ranks && (
        <span className="why">{t(best === worst ? 'scores.ranks-same' : 'scores.ranks', { best, worst })}</span>
      )}
    </>
  )
}

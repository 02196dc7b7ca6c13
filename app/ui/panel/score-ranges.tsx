import { mostPoints } from '~/domain/panel'
import type { Measure } from '~/domain/round'
import { useMessages } from '../messages'
import type { ScoredIdea } from './scores-page'

/** Each idea's marks as a line from the lowest to the highest, with its means on it, and the number beside the picture. */
export function ScoreRanges({ rows, by }: { rows: readonly ScoredIdea[]; by: Measure }) {
  const { t, format } = useMessages()
  const along = (value: number) => Math.round(Math.max(0, Math.min(1, value / mostPoints)) * 9_600) / 100 + 2
  // Roles are written out because a row shown as a grid loses the one it was born with.
  return (
    <table className="table bars ranges" role="table">
      <caption>
        {t('scores.picture')}
        <span className="why">{t('scores.picture.key')}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('scores.idea')}
          </th>
          <th scope="col" role="columnheader" className="numeric">
            {t(by === 'weighted' ? 'scores.picture.value' : 'scores.normalised')}
          </th>
          <td className="bar" aria-hidden="true" />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ reference, title, score }) => (
          <tr key={reference} role="row">
            <th scope="row" role="rowheader">
              {title}
            </th>
            <td role="cell" className="numeric">
              {score?.[by] == null ? '–' : format.mean(score[by])}
            </td>
            <td className="bar" aria-hidden="true">
              {score?.weighted != null && score.lowest !== null && score.highest !== null && (
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                  <path className="range-scale" d={`M${along(0)} 5H${along(mostPoints)}`} />
                  <path className="range" d={`M${along(score.lowest)} 5H${along(score.highest)}`} />
                  {/* A line of no length with round ends is a dot, however the picture is stretched. */}
                  <path
                    className={score.enough ? 'range-mean' : 'range-mean few'}
                    d={`M${along(score.weighted)} 5h0`}
                  />
                  {score.normalised !== null && (
                    <>
                      <path className="range-ring" d={`M${along(score.normalised)} 5h0`} />
                      <path className="range-ring inner" d={`M${along(score.normalised)} 5h0`} />
                    </>
                  )}
                </svg>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { ReactNode } from 'react'

export interface Bar {
  label: ReactNode
  value: number
  /** The number in words, as the table shows it: "£1,250", "212 votes". */
  text: ReactNode
  /** Marks it out from the others, such as what was funded. */
  chief?: boolean
}

interface BarChartProps {
  caption: ReactNode
  /** What the rows are, and what is counted. */
  headings: { label: string; value: string }
  bars: readonly Bar[]
  /** The number a full bar stands for; the largest unless told. */
  most?: number
  /** A line across all bars, such as the votes needed. It is said in words beside the chart as well. */
  line?: { at: number; label: string }
}

/** A table of numbers with a picture of each beside it: the picture never stands alone. */
export function BarChart({ caption, headings, bars, most, line }: BarChartProps) {
  const full = most ?? Math.max(1, line?.at ?? 0, ...bars.map((bar) => bar.value))
  const along = (value: number) => Math.round(Math.max(0, Math.min(1, value / full)) * 10_000) / 100
  // Roles are written out because a row shown as a grid loses the one it was born with.
  return (
    <table className="table bars" role="table">
      <caption>
        {caption}
        {line && <span className="why">{line.label}</span>}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {headings.label}
          </th>
          <th scope="col" role="columnheader" className="numeric">
            {headings.value}
          </th>
          <td className="bar" aria-hidden="true" />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {bars.map(({ label, value, text, chief }, place) => (
          <tr key={place} role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            <td role="cell" className="numeric">
              {text}
            </td>
            <td className="bar" aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                <rect className={chief === false ? 'part-3' : 'part-1'} y="1" width={along(value)} height="8" />
                {line && <path className="chart-line" d={`M${along(line.at)} 0v10`} />}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { ReactNode } from 'react'
import { T, useMessages } from './messages'

export interface SummaryRow {
  /** The question, in short. */
  label: string
  /** The answer; nothing is said to be "Not given". */
  value?: ReactNode
  /** Where it can be changed. */
  changeHref?: string
}

/** Questions and answers, each with a way to change it: "check your answers". */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useMessages()
  return (
    <dl className="summary-list">
      {rows.map(({ label, value, changeHref }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || <span className="soft">{t('common.not-given')}</span>}</dd>
          {changeHref && (
            <dd className="change">
              <a href={changeHref}>
                <T k="common.change-what" values={{ what: label }} tags={{ unseen: <span className="unseen" /> }} />
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

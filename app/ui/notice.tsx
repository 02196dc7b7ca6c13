import type { ReactNode } from 'react'
import { useMessages } from './messages'

type NoticeKind = 'note' | 'good' | 'wait' | 'stop'

const titles = {
  note: 'common.important',
  good: 'common.success',
  wait: 'common.important',
  stop: 'common.warning',
} as const

interface NoticeProps {
  /** `good` after something worked, `wait` for what someone should know, `stop` before what cannot be taken back. */
  kind?: NoticeKind
  /** The few words that matter; "Important", "Done" or "Warning" is said for those who do not see the colour. */
  title: ReactNode
  children?: ReactNode
  /** It has just appeared because of what the reader did: read it out. */
  announce?: boolean
}

/** Something to notice before the rest of the page. */
export function Notice({ kind = 'note', title, children, announce }: NoticeProps) {
  const { t } = useMessages()
  return (
    <div className={`notice ${kind}`} role={announce ? 'status' : undefined}>
      <p className="notice-title">
        <span className="unseen">{t(titles[kind])}: </span>
        {title}
      </p>
      {children}
    </div>
  )
}

/** Words set apart from the text around them: an aside, an example, the rule in short. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className="inset">{children}</div>
}

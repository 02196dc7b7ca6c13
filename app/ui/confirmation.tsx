import type { ReactNode } from 'react'
import { useMessages } from './messages'

interface ConfirmationProps {
  /** What has happened: "Your idea is in". */
  title: ReactNode
  /** A reference to keep, when there is one. */
  reference?: string
  /** One sentence more. */
  children?: ReactNode
}

/** The panel at the top of a page that says it is done. What happens next follows it as ordinary text. */
export function Confirmation({ title, reference, children }: ConfirmationProps) {
  const { t } = useMessages()
  return (
    <div className="confirmation">
      <Rays />
      <h1>{title}</h1>
      {children && <p>{children}</p>}
      {reference && (
        <p>
          {t('common.reference')}
          <br />
          <span className="code">{reference}</span>
        </p>
      )}
    </div>
  )
}

/** Sparks flying from the corner. */
function Rays() {
  return (
    <svg className="rays" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      <g fill="none" strokeWidth="9" strokeLinecap="round">
        <path pathLength="1" d="M150 60L120 12M112 92L48 62M106 140L30 146M138 176L96 214" />
        <path className="rays-flash" pathLength="1" d="M128 76L84 28M104 114L62 106M116 160L76 178" />
      </g>
    </svg>
  )
}

import type { ReactNode } from 'react'

interface EmptyProps {
  title: ReactNode
  /** What will stand here, and how it comes to. */
  children: ReactNode
  /** The way to begin: a `ButtonLink`. */
  action?: ReactNode
}

/** A place with nothing in it yet, which says what will be here and how to begin. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 120 64" aria-hidden="true" focusable="false">
        <path className="empty-ground" d="M4 58h112" />
        <path
          className="empty-stem"
          d="M60 58V36M60 46c-10 0-15-5-15-13 9 0 15 4 15 13M60 40c8 0 13-4 13-11-8 0-13 3-13 11"
        />
        <path className="empty-spark" d="M60 20V10M44 22l-5-8M76 22l5-8" />
      </svg>
      <h2>{title}</h2>
      <div className="soft">{children}</div>
      {action && <div className="button-row">{action}</div>}
    </div>
  )
}

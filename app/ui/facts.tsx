import type { ReactNode } from 'react'

export interface Fact {
  label: string
  value: ReactNode
  /** Where the number comes from. */
  href?: string
  /** The one that answers the question people come with. */
  chief?: boolean
}

/** A few large figures; each leads to what it is made of. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value, href, chief }) => (
        <div key={label} className={chief ? 'fact chief' : 'fact'}>
          <dt>{label}</dt>
          <dd>{href ? <a href={href}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactNode } from 'react'
import { SparkMark } from '../../icon'

/** A page of the hall: the partnership's name, and nothing to lead away from what is going on. */
export function NightFrame({
  partnership,
  children,
}: {
  partnership: { name: string; slug: string }
  children: ReactNode
}) {
  return (
    <>
      <header className="night-top">
        <a className="brand" href={`/p/${partnership.slug}`}>
          <SparkMark />
          {partnership.name}
        </a>
      </header>
      <main id="main" className="night-main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

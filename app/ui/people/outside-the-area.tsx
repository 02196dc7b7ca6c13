import type { ReactNode } from 'react'
import { PageHeading } from '../arrange'
import { T, useMessages } from '../messages'

interface OutsideTheAreaProps {
  area: string
  /** As it was typed. */
  postcode: string
  slug: string
  /** The form, with what was typed, in case it was mistyped. */
  children: ReactNode
}

/** Not an error to put right, but a place with other ways to take part. */
export function OutsideTheArea({ area, postcode, slug, children }: OutsideTheAreaProps) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading
        title={t('people.outside.title', { area })}
        lead={<T k="people.outside.lead" values={{ area, postcode }} tags={{ b: <strong className="figures" /> }} />}
      />
      <section className="stack" aria-labelledby="instead">
        <h2 id="instead">{t('people.outside.instead')}</h2>
        <ul>
          <li>{t('people.outside.edge')}</li>
          <li>
            <T k="people.outside.read" tags={{ link: <a href={`/p/${slug}/rounds`} /> }} />
          </li>
          <li>
            <T k="people.outside.own" tags={{ link: <a href="/" /> }} />
          </li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="mistyped">
        <h2 id="mistyped">{t('people.outside.mistyped')}</h2>
        {children}
      </section>
    </>
  )
}

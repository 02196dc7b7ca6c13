import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Instant } from '~/domain/time'
import { Button, ButtonLink } from '~/ui/button'
import { favicon } from '~/ui/favicon'
import { Layout } from '~/ui/layout'
import { languages, MessagesProvider, useMessages, type Language } from '~/ui/messages'
import type { NextDate } from './next-dates.server'

export interface DemoPageFacts {
  readonly language: Language
  readonly now: Instant
  readonly cast: readonly { personId: string; name: string; part: string }[]
  readonly dates: readonly NextDate[]
  /** Where to go back to. */
  readonly next: string
  readonly stylesheets: readonly string[]
}

/** The demonstration's own page, outside Remix: in a real installation neither it nor its addresses exist. */
export const demoPage = (facts: DemoPageFacts): string => wholePage(facts, <Inside {...facts} />)

/** A page of the demonstration, around what stands in it. */
export function wholePage(
  { language, now, stylesheets }: Pick<DemoPageFacts, 'language' | 'now' | 'stylesheets'>,
  inside: ReactNode,
): string {
  const page = renderToStaticMarkup(
    <html lang={language} dir={languages[language].dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>The demonstration – Small Sparks</title>
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" {...favicon} />
      </head>
      <body>
        <MessagesProvider language={language} now={now}>
          <Layout aboutHref="/">{inside}</Layout>
        </MessagesProvider>
      </body>
    </html>,
  )
  return `<!doctype html>${page}`
}

function Inside({ cast, dates, next, now }: DemoPageFacts) {
  const { t, format } = useMessages()
  return (
    <>
      <div className="stack">
        <h1>{t('demo.title')}</h1>
        <p className="lead">{t('demo.lead')}</p>
      </div>
      <section className="stack" id="cast">
        <h2>{t('demo.step-in.title')}</h2>
        <ul className="demo-cast">
          {cast.map(({ personId, name, part }) => (
            <li key={personId}>
              <form method="post" action="/demo/step-in">
                <input type="hidden" name="person" value={personId} />
                <input type="hidden" name="next" value={next} />
                <Button kind="quiet">{name}</Button> <span>{part}</span>
              </form>
            </li>
          ))}
          <li>
            <form method="post" action="/demo/step-out">
              <input type="hidden" name="next" value={next} />
              <Button kind="quiet">{t('demo.nobody')}</Button> <span>{t('demo.nobody.part')}</span>
            </form>
          </li>
        </ul>
      </section>
      <section className="stack" id="clock">
        <h2>{t('demo.clock.title')}</h2>
        <p>{t('demo.clock.now', { nowAt: now })}</p>
        {dates.length === 0 && <p>{t('demo.clock.none')}</p>}
        <ul className="demo-cast">
          {dates.map(({ round, which, at }) => (
            <li key={`${round} ${which}`}>
              <form method="post" action="/demo/clock">
                <input type="hidden" name="to" value={at} />
                <input type="hidden" name="next" value={next} />
                <Button kind="quiet">{format.when(at)}</Button> <span>{t(`demo.clock.${which}`, { round })}</span>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" id="letters">
        <h2>{t('demo.letters.title')}</h2>
        <p>{t('demo.letters.lead')}</p>
        <div>
          <ButtonLink href="/demo/outbox" kind="quiet">
            {t('demo.letters.open')}
          </ButtonLink>
        </div>
      </section>
    </>
  )
}

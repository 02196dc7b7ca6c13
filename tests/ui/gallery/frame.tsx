import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { instantFromIso } from '~/domain/time'
import { accentProperties } from '~/ui/head'
import { DemoBar, Layout } from '~/ui/layout'
import { languages, MessagesProvider, useMessages, type Language } from '~/ui/messages'
import { accentFrom } from '~/domain/people/accent'

export const now = instantFromIso('2026-11-22T09:00:00Z')
export const at = instantFromIso

function Page({ children, here }: { children: ReactElement; here: number }) {
  const { t, language } = useMessages()
  const nav = (['rounds', 'money', 'stories', 'people'] as const).map((name, place) => ({
    href: `#${name}`,
    label: t(`common.nav.${name}`),
    current: place === here ? ('page' as const) : undefined,
  }))
  const links = (['accessibility', 'privacy', 'open-data'] as const).map((name) => ({
    href: `#${name}`,
    label: t(`common.footer.${name}`),
  }))
  return (
    <Layout
      partnership={{ name: 'Netherton Sparks', href: '#' }}
      nav={nav}
      account={{ href: '#account', label: t('common.sign-in') }}
      languageHrefs={language === 'en' ? { cy: '#cy' } : { en: '#en' }}
      demo={<DemoBar />}
      footer="Money from the L30 partnership, held by the community centre."
      footerLinks={links}
      aboutHref="#about"
    >
      {children}
    </Layout>
  )
}

interface Frame {
  title: string
  page: ReactElement
  language?: Language
  /** Which part of the menu it belongs to. */
  here?: number
  accent?: string
  dir?: 'ltr' | 'rtl'
}

/** A whole page as the server would send it, to be opened from a folder beside `styles.css`. */
export function frame({
  title,
  page,
  language = 'en',
  here = 0,
  accent,
  dir = languages[language].dir,
}: Frame): string {
  const colours = accent ? accentFrom(accent) : undefined
  if (colours && !colours.ok) throw new Error(colours.because)
  const html = renderToStaticMarkup(
    <html lang={languages[language].locale} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="styles.css" />
      </head>
      <body style={colours && accentProperties(colours.accent)}>
        <MessagesProvider language={language} now={now}>
          <Page here={here}>{page}</Page>
        </MessagesProvider>
      </body>
    </html>,
  )
  return `<!doctype html>${html}`
}

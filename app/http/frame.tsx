import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { RootData } from './root-data'
import { DemoBar, Layout, type NavItem } from '~/ui/layout'
import { HelpingBar } from '~/ui/people/helping-bar'
import { Notice } from '~/ui/notice'
import { languages, useMessages, type Language, type Translator } from '~/ui/messages'

interface FrameProps {
  children: ReactNode
  /** Whose pages these are, and the languages it offers. */
  partnership?: { name: string; slug: string; languages?: readonly string[] }
  nav?: NavItem[]
  footer?: ReactNode
  /** The page itself could not be shown, nor what was typed on it. */
  turnedAway?: boolean
}

/** The frame of a page, filled in from what the root knows: the reader, the languages, the demo. */
export function Frame({ children, partnership, nav, footer, turnedAway }: FrameProps) {
  const root = useRouteLoaderData<RootData>('root')
  const { t, language } = useMessages()
  const here = root?.here ?? '/'
  // A language that is not whole is offered where the partnership offers it, and to nobody who did not ask for it.
  const offered = (other: Language) => languages[other].whole || partnership?.languages?.includes(other)
  const others = Object.keys(languages)
    .filter((other): other is Language => other !== language)
    .filter(offered)
  return (
    <Layout
      partnership={partnership && { name: partnership.name, href: `/p/${partnership.slug}` }}
      nav={nav}
      languageHrefs={Object.fromEntries(
        others.map((other) => [other, `/language/${other}?next=${encodeURIComponent(here)}`]),
      )}
      account={
        root?.reader
          ? { href: root.reader.footing.as === 'herself' ? '/you' : '/sign-out', label: root.reader.name }
          : { href: `/sign-in?next=${encodeURIComponent(here)}`, label: t('common.sign-in') }
      }
      demo={
        <>
          {root?.reader?.footing.as === 'helped' && (
            <HelpingBar name={root.reader.name} helper={root.reader.footing.helperName} />
          )}
          {root?.demo && (
            <DemoBar>
              <p>
                <a href={`/demo?next=${encodeURIComponent(here)}`}>{t('demo.way-in')}</a>
              </p>
            </DemoBar>
          )}
        </>
      }
      footer={footer}
      footerLinks={footerLinks(partnership?.slug, t)}
      aboutHref="/"
    >
      {root?.kept && !turnedAway && (
        <Notice kind="good" title={t(`access.kept.${root.kept.why}`)} announce>
          <p>{t(`access.kept.${root.kept.why}-body`)}</p>
        </Notice>
      )}
      {children}
    </Layout>
  )
}

/** A partnership has pages of its own for what others have one page of all. */
function footerLinks(slug: string | undefined, t: Translator['t']): NavItem[] {
  const home = slug === undefined ? '' : `/p/${slug}`
  const own =
    slug === undefined
      ? []
      : [
          { href: `${home}/plan`, label: t('open.nav.plan') },
          { href: `${home}/minutes`, label: t('open.nav.minutes') },
          { href: `${home}/policies`, label: t('open.nav.documents') },
          { href: `${home}/reports`, label: t('funder.title') },
          { href: `${home}/follow`, label: t('open.nav.follow') },
        ]
  return [
    ...own,
    { href: `${home}/open-data`, label: t('common.footer.open-data') },
    { href: `${home}/accessibility`, label: t('common.footer.accessibility') },
    { href: `${home}/privacy`, label: t('common.footer.privacy') },
  ]
}

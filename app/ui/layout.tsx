import type { ReactNode } from 'react'
import { Icon, SparkMark } from './icon'
import { languages, T, useMessages, type Language } from './messages'

export interface NavItem {
  href: string
  label: string
  /** The page we are on (`page`), or a part of the site that holds it (`true`). */
  current?: 'page' | boolean
}

interface LayoutProps {
  children: ReactNode
  /** Whose pages these are; without it, those of Small Sparks itself. */
  partnership?: { name: string; href: string }
  nav?: NavItem[]
  /** Where each other language's version of this page is; the switch is plain links. */
  languageHrefs?: Partial<Record<Language, string>>
  /** The reader's own place, when signed in, or the way in. */
  account?: { href: string; label: string }
  /** Stands above everything: a demonstration's own bar, such as `<DemoBar>`. */
  demo?: ReactNode
  /** Who holds the money, in a sentence. */
  footer?: ReactNode
  footerLinks?: NavItem[]
  /** Where the words about Small Sparks lead. */
  aboutHref?: string
}

/** The frame of every page: skip link, header, main and footer. Stands inside `<body>`. */
export function Layout({ children, partnership, nav = [], demo, footer, footerLinks = [], ...header }: LayoutProps) {
  const { t } = useMessages()
  const { aboutHref, ...rest } = header
  return (
    <>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      {demo}
      <Header partnership={partnership} nav={nav} {...rest} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div>
          {footer && <p>{footer}</p>}
          {footerLinks.length > 0 && (
            <ul className="footer-links">
              {footerLinks.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          )}
          {aboutHref && (
            <p>
              <T k="common.footer.about" tags={{ link: <a href={aboutHref} /> }} />
            </p>
          )}
        </div>
      </footer>
    </>
  )
}

type HeaderProps = Pick<LayoutProps, 'partnership' | 'languageHrefs' | 'account'> & { nav: NavItem[] }

function Header({ partnership, nav, languageHrefs = {}, account }: HeaderProps) {
  const { t } = useMessages()
  const others = Object.entries(languageHrefs) as [Language, string][]
  return (
    <header className="header">
      <div className="header-top">
        <a className="brand" href={partnership?.href ?? '/'}>
          <SparkMark />
          {partnership?.name ?? t('common.product')}
        </a>
        {(others.length > 0 || account) && (
          <ul className="header-links">
            {others.map(([language, href]) => (
              <li key={language}>
                <a href={href} lang={language} hrefLang={language} dir={languages[language].dir}>
                  {languages[language].name}
                </a>
              </li>
            ))}
            {account && (
              <li>
                <a href={account.href}>{account.label}</a>
              </li>
            )}
          </ul>
        )}
      </div>
      {nav.length > 0 && (
        <nav className="nav" aria-label={t('common.main-menu')}>
          <ul className="nav-list">
            {nav.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current || undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

/** Says that this is a demonstration; `children` for ways to look as someone else. */
export function DemoBar({ children }: { children?: ReactNode }) {
  const { t } = useMessages()
  return (
    <div className="demo-bar" role="region" aria-label={t('common.important')}>
      <div>
        <p>{t('common.demo')}</p>
        {children}
      </div>
    </div>
  )
}

/** The way back one step; stands first in `<main>`. */
export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
  const { t } = useMessages()
  return (
    <p className="trail">
      <a href={href}>
        <Icon shape="back" />
        {children ?? t('common.back')}
      </a>
    </p>
  )
}

/** Where this page is, from the front page down to the one above it. */
export function Breadcrumbs({ items }: { items: { href: string; label: string }[] }) {
  const { t } = useMessages()
  return (
    <nav className="trail" aria-label={t('common.breadcrumbs')}>
      <ol className="trail-list">
        {items.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

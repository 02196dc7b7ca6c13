import { Stack } from '../arrange'
import { useMessages } from '../messages'
import { SearchBox } from './search-box'

/** The ways into all that a partnership shows, each with what is there. */
export function OpenLinks({ home }: { home: string }) {
  const { t } = useMessages()
  const links = [
    { href: '/money', label: t('common.nav.money'), says: t('open.home.money') },
    { href: '/minutes', label: t('open.nav.minutes'), says: t('open.home.minutes') },
    { href: '/people', label: t('common.nav.people'), says: t('open.home.people') },
    { href: '/plan', label: t('open.nav.plan'), says: t('open.home.plan') },
    { href: '/policies', label: t('open.nav.documents'), says: t('open.home.documents') },
    { href: '/open-data', label: t('common.footer.open-data'), says: t('open.home.open-data') },
  ]
  return (
    <Stack as="section">
      <h2>{t('open.home.open')}</h2>
      <p>{t('open.home.open-lead')}</p>
      <SearchBox home={home} />
      <ul className="open-links">
        {links.map(({ href, label, says }) => (
          <li key={href}>
            <a href={home + href}>{label}</a>
            <p className="soft">{says}</p>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

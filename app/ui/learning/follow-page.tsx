import { PageHeading, Stack } from '../arrange'
import { T, useMessages } from '../messages'
import { PosterLinks } from './poster-links'

interface FollowPageProps {
  home: string
  origin: string
  name: string
  rounds: readonly { slug: string; title: string }[]
}

/** How to hear of a partnership where one already looks, and how to show it elsewhere. */
export function FollowPage({ home, origin, name, rounds }: FollowPageProps) {
  const { t, language } = useMessages()
  const inThis = `?language=${language}`
  const calendar = `${home}/calendar.ics${inThis}`
  const feed = `${home}/news.atom${inThis}`
  const widget = `${home}/widget${inThis}`
  const title = t('open.widget.title', { partnership: name }).replace(/[&"<>]/g, ' ')
  const snippet = `<iframe src="${origin}${widget}" title="${title}" width="100%" height="480" style="border: 0" loading="lazy"></iframe>`
  return (
    <>
      <PageHeading title={t('open.follow.title')} lead={t('open.follow.lead', { partnership: name })} />
      <Stack as="section">
        <h2>{t('open.follow.calendar')}</h2>
        <p>{t('open.follow.calendar-body')}</p>
        <p>
          {t('open.follow.address')}: <Address href={calendar} origin={origin} />
        </p>
      </Stack>
      <Stack as="section">
        <h2>{t('open.follow.news')}</h2>
        <p>{t('open.follow.news-body')}</p>
        <p>
          {t('open.follow.address')}: <Address href={feed} origin={origin} />
        </p>
      </Stack>
      {rounds.length > 0 && (
        <Stack as="section">
          <h2>{t('open.follow.poster')}</h2>
          <p>{t('open.follow.poster-body')}</p>
          {rounds.map((round) => (
            <div key={round.slug}>
              <h3>{round.title}</h3>
              <PosterLinks href={`${home}/rounds/${round.slug}`} />
            </div>
          ))}
        </Stack>
      )}
      <Stack as="section">
        <h2>{t('open.follow.widget')}</h2>
        <p>{t('open.follow.widget-body')}</p>
        <p>
          <a href={widget}>{t('open.follow.widget-see')}</a>
        </p>
        <figure className="stack tight">
          <figcaption>{t('open.follow.snippet')}</figcaption>
          <pre className="snippet" tabIndex={0} aria-label={t('open.follow.snippet')} role="region">
            <code>{snippet}</code>
          </pre>
        </figure>
      </Stack>
      <Stack as="section">
        <h2>{t('open.follow.data')}</h2>
        <p>
          <T k="open.follow.data-body" tags={{ link: <a href={`${home}/api`} /> }} />
        </p>
      </Stack>
    </>
  )
}

const Address = ({ href, origin }: { href: string; origin: string }) => (
  <a className="break-anywhere" href={href}>
    {origin}
    {href}
  </a>
)

import { cardHeight, cardWidth } from '~/domain/proposal'

interface Shared {
  readonly href: string
  readonly title: string
  readonly summary: string
  readonly from: string
  readonly language: string
  readonly picture: string
  readonly alt: string
}

/** What a page says of itself to whoever shows it where its address was shared (the Open Graph protocol, ogp.me). */
export const sharedMeta = ({ href, title, summary, from, language, picture, alt }: Shared) => [
  { name: 'description', content: summary },
  { property: 'og:type', content: 'article' },
  { property: 'og:site_name', content: from },
  { property: 'og:locale', content: language === 'cy' ? 'cy_GB' : 'en_GB' },
  { property: 'og:url', content: href },
  { property: 'og:title', content: title },
  { property: 'og:description', content: summary },
  { property: 'og:image', content: picture },
  { property: 'og:image:type', content: 'image/png' },
  { property: 'og:image:width', content: String(cardWidth) },
  { property: 'og:image:height', content: String(cardHeight) },
  { property: 'og:image:alt', content: alt },
  { name: 'twitter:card', content: 'summary_large_image' },
  { name: 'twitter:title', content: title },
  { name: 'twitter:description', content: summary },
  { name: 'twitter:image', content: picture },
  { name: 'twitter:image:alt', content: alt },
]

/** Where programs that read feeds and calendars find those of a partnership by its front page. */
export const feedLinks = (home: string, title: string) => [
  { tagName: 'link' as const, rel: 'alternate', type: 'application/atom+xml', title, href: `${home}/news.atom` },
  { tagName: 'link' as const, rel: 'alternate', type: 'text/calendar', title, href: `${home}/calendar.ics` },
]

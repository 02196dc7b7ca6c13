import type { Instant } from '../time'

export interface FeedEntry {
  /** An IRI that stays the same for the same thing. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly href: string
  readonly publishedAt: Instant
  readonly updatedAt: Instant
}

interface Feed {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly language: string
  /** The feed's own address, and that of the pages it is about. */
  readonly selfHref: string
  readonly href: string
  readonly updatedAt: Instant
}

/** News as a feed (Atom, RFC 4287). */
export function feedText(feed: Feed, entries: readonly FeedEntry[]): string {
  const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`
  const at = (moment: Instant) => new Date(moment).toISOString()
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', at(feed.updatedAt)),
    `<author>${element('name', feed.author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.selfHref)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.href)}"/>`,
    '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>',
    ...entries.map(
      (entry) =>
        `<entry>${element('id', entry.id)}${element('title', entry.title)}${element('published', at(entry.publishedAt))}` +
        `${element('updated', at(entry.updatedAt))}<link rel="alternate" type="text/html" href="${escaped(entry.href)}"/>` +
        `${element('summary', entry.summary)}</entry>`,
    ),
    '</feed>\n',
  ].join('\n')
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text as XML 1.0 takes it: some characters it holds in no way at all. */
export const escaped = (text: string): string =>
  text

    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      ' ',
    )
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)

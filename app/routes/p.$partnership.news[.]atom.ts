import type { LoaderFunctionArgs } from '@remix-run/node'
import { feedText } from '~/domain/learning/feed'
import { instant } from '~/domain/time'
import { languageAsked, spokenIn } from '~/http/asked-language'
import { enterPartnership } from '~/http/entrance.server'
import { entryOf } from '~/http/feed-entry.server'
import { publicText } from '~/http/kept-public.server'
import { stableId } from '~/http/stable-id.server'
import { originOf } from '~/platform/env.server'
import { newsOf } from '~/queries/learning/news.server'

/** What is new in a partnership, for feed readers; in its first language, or `?language=`. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const { id, slug, name, createdAt } = partnership
  const spoken = spokenIn(args.request, partnership, now)
  const news = await sparks.world.read((db) => newsOf(db, id))
  const href = `${originOf(sparks.env)}/p/${slug}`
  const feed = {
    id: stableId(id, 'news', spoken.language),
    title: spoken.t('open.feed.title', { partnership: name }),
    author: name,
    language: spoken.language,
    selfHref: `${href}/news.atom${languageAsked(args.request)}`,
    href,
    updatedAt: instant(Math.max(createdAt, ...news.map(({ at }) => at))),
  }
  const entries = news.map((one) => entryOf(one, { partnershipId: id, href, spoken }))
  return publicText(feedText(feed, entries), { type: 'application/atom+xml; charset=utf-8' })
}

import type { FeedEntry } from '~/domain/learning/feed'
import type { News } from '~/queries/learning/news.server'
import type { Translator } from '~/ui/messages'
import { stableId } from './stable-id.server'

interface Around {
  readonly partnershipId: string
  /** The partnership's own address. */
  readonly href: string
  readonly spoken: Pick<Translator, 't' | 'inCurrency'>
}

/** A piece of news in words. */
export function entryOf(one: News, { partnershipId, href, spoken }: Around): FeedEntry {
  const { t } = one.kind === 'result' ? spoken.inCurrency(one.currency) : spoken
  const title = one.kind === 'document' ? one.title : t(`open.feed.${one.kind}`, { title: one.title })
  const summary =
    one.kind === 'result'
      ? one.why || t('open.feed.funded', { funded: one.funded, fundedPence: one.fundedPence })
      : one.says.slice(0, 600)
  return {
    id: stableId(partnershipId, one.kind, one.name),
    ...{ title, summary, href: href + one.path, publishedAt: one.at, updatedAt: one.at },
  }
}

import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Breadcrumbs } from '../layout'
import { isMessageKey, useMessages } from '../messages'
import { Pagination } from '../pagination'
import { DataTable } from '../table'
import { When } from '../values'

interface ActsPageProps {
  books: string
  count: number
  page: number
  pages: number
  acts: readonly { sequence: number; at: Instant; act: string; by: string | null; hash: string }[]
}

/** What was done, by whom and when: all there is on record. */
export function ActsPage({ books, count, page, pages, acts }: ActsPageProps) {
  const { t } = useMessages()
  const named = (act: string) => {
    const key = `site.act.${act}`
    return isMessageKey(key) ? t(key) : act
  }
  return (
    <>
      <Breadcrumbs
        items={[
          { href: books, label: t('money.books.title') },
          { href: `${books}/examination`, label: t('examination.title') },
        ]}
      />
      <PageHeading title={t('examination.acts')} lead={t('examination.acts.lead')} />
      <DataTable
        caption={t('examination.acts.caption', { count })}
        rows={acts}
        rowKey={({ sequence }) => String(sequence)}
        columns={[
          { label: t('examination.act'), header: true, cell: ({ sequence, act }) => `${sequence}. ${named(act)}` },
          { label: t('examination.by'), cell: ({ by }) => by ?? t('examination.by-clock') },
          { label: t('money.when'), cell: ({ at }) => <When at={at} show="short" /> },
          { label: t('examination.hash'), cell: ({ hash }) => <code>{hash.slice(0, 12)}</code> },
        ]}
      />
      <Pagination page={page} pages={pages} href={(other) => `${books}/examination/acts?page=${other}`} />
    </>
  )
}

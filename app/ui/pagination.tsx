import { Icon } from './icon'
import { useMessages } from './messages'

interface PaginationProps {
  /** From 1. */
  page: number
  pages: number
  href: (page: number) => string
}

/** Before and after, with where we are between them. Nothing when all is on one page. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const { t } = useMessages()
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={t('common.pages')}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          <Icon shape="back" />
          {t('common.page-previous')}
        </a>
      )}
      <span className="soft">{t('common.page-of', { page, pages })}</span>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {t('common.page-next')}
          <Icon shape="on" />
        </a>
      )}
    </nav>
  )
}

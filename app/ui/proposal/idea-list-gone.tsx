import { PageHeading } from '../arrange'
import { ButtonLink } from '../button'
import { BackLink } from '../layout'
import { useMessages } from '../messages'

/** A table that was not brought in in time. */
export function IdeaListGone({ href, title }: { href: string; title: string }) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${href}/manage`}>{title}</BackLink>
      <PageHeading title={t('bringing.gone')} lead={t('refusal.ideas-list-gone')}>
        <div>
          <ButtonLink href={`${href}/manage/bring`}>{t('bringing.title')}</ButtonLink>
        </div>
      </PageHeading>
    </>
  )
}

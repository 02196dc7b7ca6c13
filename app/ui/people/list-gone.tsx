import { PageHeading } from '../arrange'
import { ButtonLink } from '../button'
import { BackLink } from '../layout'
import { useMessages } from '../messages'

/** A list that was not confirmed in time. */
export function ListGone({ home }: { home: string }) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${home}/invitations`}>{t('invitation.all.title')}</BackLink>
      <PageHeading title={t('invitation.list.gone')} lead={t('invitation.list.gone-body')}>
        <div>
          <ButtonLink href={`${home}/invitations/many`}>{t('invitation.many.title')}</ButtonLink>
        </div>
      </PageHeading>
    </>
  )
}

import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { BackLink } from '../layout'
import { useMessages } from '../messages'

interface DoneAlreadyProps {
  what: 'published' | 'cancelled' | 'adopted'
  name: string
  at: Instant
  /** The round's name and page. */
  title: string
  href: string
}

/**
 * In place of a form whose time is over, because somebody has done it: a colleague a moment ago, or the reader herself
 * when she pressed twice. Says who and when, and what can still be done.
 */
export function DoneAlready({ what, name, at, title, href }: DoneAlreadyProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${href}/manage`}>{t('round.manage')}</BackLink>
      <PageHeading
        eyebrow={title}
        title={t(`round.already.${what}`)}
        lead={t(`round.already.${what}.who`, { name, doneAt: at })}
      >
        <p>{t(`round.already.${what}.more`)}</p>
      </PageHeading>
      <ButtonRow>
        <ButtonLink href={href}>{t('round.already.see')}</ButtonLink>
        {what === 'published' && <a href={`${href}/manage/dates`}>{t('round.manage.dates')}</a>}
      </ButtonRow>
    </>
  )
}

import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'

export interface PeopleTasksProps {
  home: string
  mayInvite: boolean
  mayVerify: boolean
}

/** What those who look after people can do from here; nothing for anyone else. */
export function PeopleTasks({ home, mayInvite, mayVerify }: PeopleTasksProps) {
  const { t } = useMessages()
  if (!mayInvite && !mayVerify) return null
  return (
    <ButtonRow>
      {mayInvite && <ButtonLink href={`${home}/invitations`}>{t('invitation.all.title')}</ButtonLink>}
      {mayVerify && (
        <ButtonLink href={`${home}/people/residents`} kind="quiet">
          {t('residency.desk.title')}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}

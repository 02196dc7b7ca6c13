import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'

export interface PeopleTasksProps {
  home: string
  mayInvite: boolean
}

/** What those who look after people can do from here; nothing for anyone else. */
export function PeopleTasks({ home, mayInvite }: PeopleTasksProps) {
  const { t } = useMessages()
  if (!mayInvite) return null
  return (
    <ButtonRow>
      {mayInvite && <ButtonLink href={`${home}/invitations`}>{t('invitation.all.title')}</ButtonLink>}
    </ButtonRow>
  )
}

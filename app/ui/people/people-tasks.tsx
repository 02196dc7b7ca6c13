import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'

export interface PeopleTasksProps {
  home: string
  mayInvite: boolean
  mayVerify: boolean
  mayHelp: boolean
}

/** What those who look after people can do from here; nothing for anyone else. */
export function PeopleTasks({ home, mayInvite, mayVerify, mayHelp }: PeopleTasksProps) {
  const { t } = useMessages()
  if (!mayInvite && !mayVerify && !mayHelp) return null
  return (
    <ButtonRow>
      {mayInvite && <ButtonLink href={`${home}/invitations`}>{t('invitation.all.title')}</ButtonLink>}
      {mayVerify && (
        <ButtonLink href={`${home}/people/residents`} kind="quiet">
          {t('residency.desk.title')}
        </ButtonLink>
      )}
      {mayHelp && (
        <ButtonLink href={`${home}/helping`} kind="quiet">
          {t('help.title')}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}

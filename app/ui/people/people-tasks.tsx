import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'

export interface PeopleTasksProps {
  home: string
  mayInvite: boolean
  mayVerify: boolean
  mayHelp: boolean
  mayReadLetters: boolean
  mayKeepStrengths: boolean
  mayIntroduce: boolean
}

/** What those who look after people can do from here; nothing for anyone else. */
export function PeopleTasks(props: PeopleTasksProps) {
  const { home, mayInvite, mayVerify, mayHelp, mayReadLetters, mayKeepStrengths, mayIntroduce } = props
  const { t } = useMessages()
  if (!mayInvite && !mayVerify && !mayHelp && !mayReadLetters && !mayKeepStrengths && !mayIntroduce) return null
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
      {mayReadLetters && (
        <ButtonLink href={`${home}/people/letters`} kind="quiet">
          {t('post.undelivered.title')}
        </ButtonLink>
      )}
      {mayKeepStrengths && (
        <ButtonLink href={`${home}/manage/strengths`} kind="quiet">
          {t('strengths.keep')}
        </ButtonLink>
      )}
      {mayIntroduce && (
        <ButtonLink href={`${home}/manage/introductions`} kind="quiet">
          {t('introductions.desk.title')}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}

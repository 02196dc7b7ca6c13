import type { Instant } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Reminder {
  readonly partnership: string
  readonly round: string
  readonly left: number
  readonly closesAt: Instant | null
  /** The whole address of her list. */
  readonly href: string
}

/** To a member who has scores to give: how many, until when, and where. */
export function reminderLetter({ partnership, round, left, closesAt, href }: Reminder, { t, language }: Translator) {
  return inWords(language, t('scorers.reminder.subject', { partnership, left }), [
    { says: t('scorers.reminder.says', { round, left }) },
    ...(closesAt === null ? [] : [{ says: t('scorers.reminder.until', { closesAt }) }]),
    { says: t('scorers.reminder.hard') },
    { says: t('scorers.reminder.thanks'), button: t('scorers.reminder.go'), href },
  ])
}

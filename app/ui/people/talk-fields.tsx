import type { TalkSettled } from '~/domain/people'
import { Choice } from '../choice'
import { useMessages } from '../messages'

const boxes = ['comments', 'support'] as const

/** What neighbours may do about published ideas, beside reading them. */
export function TalkFields({ talk }: { talk: TalkSettled }) {
  const { t } = useMessages()
  return (
    <Choice
      kind="several"
      name="allowed"
      legend={t('comment.setting.legend')}
      hint={t('comment.setting.hint')}
      value={boxes.filter((box) => talk[box])}
      options={boxes.map((value) => ({
        value,
        label: t(`comment.setting.${value}`),
        hint: t(`comment.setting.${value}-hint`),
      }))}
    />
  )
}

/** The name of the sentence that says how it stands. */
export const talkNow = ({ comments, support }: TalkSettled) =>
  comments
    ? support
      ? ('comment.setting.now.both' as const)
      : ('comment.setting.now.comments' as const)
    : support
      ? ('comment.setting.now.support' as const)
      : ('comment.setting.now.neither' as const)

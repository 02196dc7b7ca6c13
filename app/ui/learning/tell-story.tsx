import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'
import { Notice } from '../notice'

/** For those who may tell how it went: the way to do so. */
export function TellStory({ href, told }: { href: string; told: boolean }) {
  const { t } = useMessages()
  if (told) {
    return (
      <p>
        <a href={href}>{t('learning.story.change')}</a>
      </p>
    )
  }
  return (
    <Notice title={t('learning.story.invite')}>
      <ButtonRow>
        <ButtonLink href={href}>{t('learning.story.tell')}</ButtonLink>
      </ButtonRow>
    </Notice>
  )
}

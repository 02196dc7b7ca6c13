import { useMessages } from '../messages'
import { Notice } from '../notice'

/** The rule asks for a mean that could not be worked out, and went by the other. */
export function FellBack() {
  const { t } = useMessages()
  return (
    <Notice title={t('deciding.fell-back')}>
      <p>{t('deciding.fell-back.body')}</p>
    </Notice>
  )
}

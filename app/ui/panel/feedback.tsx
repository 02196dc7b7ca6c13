import { Stack } from '../arrange'
import { useMessages } from '../messages'

/** What the panel thought of an idea, as it was sent to those whose it is: for them alone. Nothing when nobody wrote. */
export function Feedback({ words }: { words: string }) {
  const { t } = useMessages()
  if (words === '') return null
  return (
    <Stack as="section">
      <h2>{t('telling.own.feedback')}</h2>
      <p className="soft">{t('telling.own.only-you')}</p>
      <p className="as-written">{words}</p>
    </Stack>
  )
}

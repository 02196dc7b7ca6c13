import { Button } from '../button'
import { useMessages } from '../messages'

/** On every page while a neighbour is being helped: whose pages these are, who is at the keyboard, and how it ends. */
export function HelpingBar({ name, helper }: { name: string; helper: string }) {
  const { t } = useMessages()
  return (
    <div className="helping-bar" role="region" aria-label={t('help.bar.label')}>
      <div>
        <p>
          <strong>{t('help.bar.title', { name })}</strong> {t('help.bar.body', { helper })}
        </p>
        <form method="post" action="/helping/end">
          <Button kind="quiet">{t('help.bar.end', { name })}</Button>
        </form>
      </div>
    </div>
  )
}

import { Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'

/** Both counts to take away, and the script that makes the same list of them. */
export function PanelCountFile({ roundHref }: { roundHref: string }) {
  const { t } = useMessages()
  return (
    <Stack as="section" id="both-counts">
      <h2>{t('bodies.file')}</h2>
      <p>{t('bodies.file.more')}</p>
      <ButtonRow>
        <ButtonLink href={`${roundHref}/list.json`} kind="quiet" download>
          {t('bodies.file.link')}
        </ButtonLink>
        <ButtonLink href="/repeat-list.mjs" kind="quiet" download>
          {t('bodies.file.script')}
        </ButtonLink>
      </ButtonRow>
      <pre className="command" tabIndex={0}>
        <code>node repeat-list.mjs list.json</code>
      </pre>
    </Stack>
  )
}

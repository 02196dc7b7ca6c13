import type { Refusal } from '~/domain/refusal'
import { ButtonLink, ButtonRow } from '~/ui/button'
import { T, useMessages } from '~/ui/messages'

interface ErrorPageProps {
  status: number
  refusal?: Refusal
  /** The request's reference in the log, for someone who tells us. */
  reference?: string
}

/** What went wrong, or why not, in words; and a way on. */
export function ErrorPage({ status, refusal, reference }: ErrorPageProps) {
  const { t, say } = useMessages()
  if (refusal) {
    return (
      <div className="stack">
        <h1>{t('common.refused.title')}</h1>
        <p className="lead">{say(refusal)}</p>
        <WayOn />
      </div>
    )
  }
  const kind = status === 404 ? 'not-found' : 'broken'
  return (
    <div className="stack">
      <h1>{t(`common.${kind}.title`)}</h1>
      <p className="lead">
        <T k={`common.${kind}.body`} tags={{ link: <a href="/" /> }} />
      </p>
      {kind === 'broken' && reference && (
        <p>
          <T k="common.broken.reference" values={{ reference }} tags={{ code: <code /> }} />
        </p>
      )}
      <WayOn />
    </div>
  )
}

function WayOn() {
  const { t } = useMessages()
  return (
    <ButtonRow>
      <ButtonLink href="/" kind="quiet">
        {t('common.to-start')}
      </ButtonLink>
    </ButtonRow>
  )
}

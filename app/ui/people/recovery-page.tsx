import type { RecoveryState } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { PageHeading } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Form } from '../form'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface RecoveryPageProps {
  readonly name: string
  /** The reader is the one who lost her passkeys. */
  readonly own: boolean
  readonly askedAt: Instant
  readonly state: RecoveryState
  readonly readyAt: Instant | null
  readonly agreed: readonly string[]
  readonly hasAgreed: boolean
}

/** How it stands with an officer who lost her passkeys, and what the reader can say to it. */
export function RecoveryPage({ name, own, askedAt, state, readyAt, agreed, hasAgreed }: RecoveryPageProps) {
  const { t } = useMessages()
  const underWay = state === 'asked' || state === 'waiting' || state === 'ready'
  return (
    <>
      <PageHeading
        title={own ? t('access.recovery.own') : t('access.recovery.theirs', { name })}
        lead={t('access.recovery.lead', { name, askedAt })}
      />
      <Notice kind={state === 'ready' ? 'good' : 'wait'} title={t(`access.recovery.state.${state}`)}>
        {state === 'waiting' && readyAt !== null && <p>{t('access.recovery.from', { name, readyAt })}</p>}
        {state === 'asked' && <p>{t('access.recovery.needs')}</p>}
      </Notice>
      {agreed.length > 0 && (
        <section className="stack" aria-labelledby="agreed">
          <h2 id="agreed">{t('access.recovery.agreed')}</h2>
          <ul>
            {agreed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {own && state === 'ready' && (
        <div>
          <ButtonLink href="/sign-in?afresh=yes&next=%2Fyou%2Fpasskeys">{t('access.recovery.make')}</ButtonLink>
        </div>
      )}
      {underWay && (
        <section className="stack" aria-labelledby="answer">
          <h2 id="answer">{t(own ? 'access.recovery.not-you' : 'access.recovery.is-it', { name })}</h2>
          <p>{t(own ? 'access.recovery.not-you-body' : 'access.recovery.speak', { name })}</p>
          <Form once>
            <ButtonRow>
              {!own && state === 'asked' && !hasAgreed && (
                <Button name="step" value="agree">
                  {t('access.recovery.agree', { name })}
                </Button>
              )}
              <Button kind="stop" name="step" value="stop">
                {t('access.recovery.stop')}
              </Button>
            </ButtonRow>
          </Form>
        </section>
      )}
    </>
  )
}

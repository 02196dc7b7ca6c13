import { ButtonLink, ButtonRow } from '../button'
import { T, useMessages } from '../messages'
import { Street } from '../street'

/** What this is, in one breath, above a street of its own. */
export function Hero() {
  const { t } = useMessages()
  return (
    <section className="hero" aria-labelledby="hero">
      <div className="hero-words">
        <h1 id="hero">{t('site.home.headline')}</h1>
        <p className="lead">{t('site.home.lead')}</p>
        <ButtonRow>
          <ButtonLink href="#neighbourhoods">{t('site.home.find')}</ButtonLink>
          <a href="#how">{t('site.home.how')}</a>
        </ButtonRow>
      </div>
      <Street of="Small Sparks" houses={16} />
    </section>
  )
}

const steps = ['idea', 'choose', 'money', 'story'] as const

/** The four things that happen, in their order. */
export function HowItGoes() {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="how">
      <h2 id="how">{t('site.home.how')}</h2>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step} className="step">
            <h3>{t(`site.home.${step}`)}</h3>
            <p>{t(`site.home.${step}-body`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Why it can be trusted, each with where to check. */
export function WhyTrust() {
  const { t } = useMessages()
  return (
    <section className="trust" aria-labelledby="trust">
      <h2 id="trust">{t('site.home.trust')}</h2>
      <ul>
        <li>
          <T k="site.home.trust.residents" tags={{ b: <strong /> }} />
        </li>
        <li>
          <T k="site.home.trust.pay" tags={{ b: <strong />, link: <a href="/who-may-do-what" /> }} />
        </li>
        <li>
          <T k="site.home.trust.count" tags={{ b: <strong />, link: <a href="/open-data" /> }} />
        </li>
        <li>
          <T k="site.home.trust.reason" tags={{ b: <strong /> }} />
        </li>
      </ul>
    </section>
  )
}

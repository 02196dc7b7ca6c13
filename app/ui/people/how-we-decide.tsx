import { T, useMessages } from '../messages'

const steps = ['propose', 'check', 'score', 'vote', 'meet', 'pay'] as const

/** From an idea to money, in the order it happens, and who does each. */
export function HowWeDecide() {
  const { t } = useMessages()
  return (
    <section className="stack" aria-labelledby="how">
      <h2 id="how">{t('people.how.title')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <T k={`people.how.${step}`} tags={{ b: <strong /> }} />
          </li>
        ))}
      </ol>
      <p>
        <T k="people.how.table" tags={{ link: <a href="/who-may-do-what" /> }} />
      </p>
    </section>
  )
}

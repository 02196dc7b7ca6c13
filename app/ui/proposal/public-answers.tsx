import type { Answers } from '~/domain/proposal'
import { Prose } from '../prose'
import { useMessages } from '../messages'

const parts = [
  ['idea', 'idea'],
  ['whoBenefits', 'who-benefits'],
  ['whoHelps', 'who-helps'],
  ['spentOn', 'spent-on'],
  ['when', 'when'],
] as const

/** What a neighbour wrote, in their own words and lines. */
export function PublicAnswers({ answers }: { answers: Answers }) {
  const { t } = useMessages()
  return (
    <Prose>
      {parts
        .filter(([answer]) => answers[answer])
        .map(([answer, heading]) => (
          <section key={answer}>
            <h2>{t(`proposal.public.${heading}`)}</h2>
            <p className="as-written">{answers[answer]}</p>
          </section>
        ))}
    </Prose>
  )
}

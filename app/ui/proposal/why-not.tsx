import type { WhyNot } from '~/domain/proposal'
import { useMessages } from '../messages'
import { whyNotInWords } from './why-not-words'

/** Why an idea does not fit, as its applicant and everybody else reads it. */
export function WhyNotInWords(why: WhyNot) {
  const { t } = useMessages()
  return (
    <>
      {whyNotInWords(why, t).map((sentence) => (
        <p className="as-written" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  )
}

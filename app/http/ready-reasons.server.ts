import type { ReadyReason } from '~/forms/panel/decision'
import { departs, isFunded, type DecisionItem } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { reasonsToTell } from '~/queries/panel/reasons-to-tell.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { languageFor, translator } from '~/ui/messages'
import { reasonOfRule } from '~/ui/panel/reason-told'
import { reasonInWords, scoredBy } from '~/ui/voting/reason'

type Where = Pick<PartnershipRow, 'languages' | 'timeZone'>

/** What applicants are told is on record, so it is in the partnership's first language, whoever presses the button. */
const wordsOf = ({ languages, timeZone }: Where, now: Instant) =>
  translator(languageFor(languages[0]), { timeZone, now })

/** A reason that begins with a ready phrase, and goes on in the meeting's own words; either may be left out. */
export function reasonFrom(partnership: Where, now: Instant, ready: ReadyReason | '', because: string): string {
  const { t } = wordsOf(partnership, now)
  const phrase = ready === '' ? '' : t(`meeting.ready.${ready}`)
  return [phrase, because].filter((each) => each !== '').join(' ')
}

/**
 * The reason for an item that is settled as the list has it, where nobody wrote one: what the rule said of it last, or the
 * count. Empty where neither says why, so that the meeting has to. To be asked in the transaction that settles.
 */
export async function usualReason(
  db: Db,
  partnership: Where,
  round: Pick<Round, 'id' | 'rules'>,
  now: Instant,
): Promise<(item: DecisionItem) => string> {
  const words = wordsOf(partnership, now)
  const { isLater, told, count, counted, titles } = await reasonsToTell(db, round.id)
  const countWords =
    count &&
    reasonInWords(words, {
      currency: words.currency,
      unit: count.unit,
      scored: scoredBy(count),
      titleOf: (reference) => titles.get(reference) ?? reference,
    })
  return (item) => {
    // A list that follows another begins with whoever is next in reserve, for whom there is money now.
    if (isLater && item.ruleSaid === 'reserve' && isFunded(item.outcome)) return words.t('decision.why.moved-up')
    const rule = told.get(item.proposalId)
    // The meeting's own word is not the rule's.
    if (!rule || departs(item)) return ''
    const reason = counted.get(item.proposalId)
    return reasonOfRule(words, { ...rule, counted: reason && countWords ? countWords(reason) : null })
  }
}

import type { ReadyReason } from '~/forms/panel/decision'
import type { DecisionItem } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import { basisOf } from '~/queries/panel/decision-items.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { languageFor, translator } from '~/ui/messages'

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

/** The reason for an item that is settled as the list has it, where nobody wrote one. */
export function usualReason(partnership: Where, round: Round, now: Instant): (item: DecisionItem) => string {
  const { t } = wordsOf(partnership, now)
  return ({ outcome }) => {
    if (outcome === 'reserve') return t('meeting.ready.next-in-line')
    if (outcome === 'deferred') return t('meeting.ready.needs-time')
    if (outcome === 'part-funded') return t('meeting.ready.part-of-it')
    return t(`decision.why.${basisOf(round)}.${outcome}`)
  }
}

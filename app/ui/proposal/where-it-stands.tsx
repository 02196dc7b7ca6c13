import type { Whereabouts } from '~/domain/proposal'
import type { RoundDates } from '~/domain/round'
import { useMessages } from '../messages'
import { Tag, type TagKind } from '../tag'

const kinds: Record<Whereabouts, TagKind> = {
  'sent-in': 'note',
  'being-checked': 'note',
  'not-eligible': 'stop',
  'being-scored': 'note',
  'waiting-for-the-vote': 'note',
  'on-the-ballot': 'wait',
  'being-counted': 'note',
  'being-decided': 'note',
  funded: 'good',
  'part-funded': 'good',
  reserve: 'wait',
  deferred: 'wait',
  'not-funded': 'stop',
  paid: 'good',
  'story-told': 'good',
  'round-cancelled': 'plain',
}

interface WhereItStandsProps {
  whereabouts: Whereabouts
  dates: RoundDates
}

/** Where an idea is on its way, in a word or two and a sentence. */
export function WhereItStands({ whereabouts, dates }: WhereItStandsProps) {
  const { t } = useMessages()
  const { closesAt, decidesAt: decidesOn } = dates
  const values = {
    closesAt,
    decidesOn,
    // A round that lacks a step is never in it, so the sentence that needs its date is never said.
    scoringClosesAt: dates.scoringClosesAt ?? closesAt,
    votingOpensAt: dates.votingOpensAt ?? closesAt,
    votingClosesAt: dates.votingClosesAt ?? closesAt,
  }
  return (
    <div className="stack tight">
      <div>
        <Tag kind={kinds[whereabouts]}>{t(`proposal.where.${whereabouts}`)}</Tag>
      </div>
      <p className="soft">{t(`proposal.where.${whereabouts}.more`, values)}</p>
    </div>
  )
}

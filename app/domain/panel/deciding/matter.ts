import type { Pence } from '../../pence'
import type { DecidingRule } from '../../round'
import type { Mean } from '../mean'
import type { PanelAtTheBallot } from '../panel-at-the-ballot'

/** An idea that the rule is to say something of. */
export interface IdeaToDecide {
  readonly proposalId: string
  readonly askedPence: Pence
  /** The sum below which money would be of no use to it; nothing where it did not say, and then it is all or nothing. */
  readonly smallestPence: Pence | null
  /** The neighbourhood or theme whose share it draws on; nothing where it has none. */
  readonly groupId: string | null
}

/** How the panel scored it. Scores of members who stepped out, or were set aside, are not in it. */
export interface Scored {
  readonly proposalId: string
  /** Nothing while nobody has scored it. */
  readonly weighted: Mean | null
  /**
   * The same with hard and soft marking taken out, as its first six decimals; it may lie a little outside of 0 to 5.
   * Left out where it cannot be worked out, or nobody asks.
   */
  readonly normalised?: Mean | null
  /** As many scores as the round asks for. */
  readonly enough: boolean
}

/** What the panel said of it in its meeting. */
export interface PanelSaid {
  readonly proposalId: string
  readonly yes: number
  readonly no: number
  readonly abstain: number
  /** More yes than no, or as the round's rules settle a tie; nothing that has no quorum is carried. */
  readonly carried: boolean
  /**
   * What its members gave it, out of the most that those who voted on it could have given: points of their ballots, or yeses.
   * Yeses out of all who voted on it where it is left out.
   */
  readonly given?: number
  readonly possible?: number
  /** With a ballot: what carries it, in percent of the most it could be given. */
  readonly barPercent?: number
}

/** The counted ballots. */
export interface VotesCounted {
  /**
   * What the round's counting rule funds, in the order in which it does; where the round holds its pot to limits of its
   * own, the others after it by their votes.
   */
  readonly order: readonly string[]
  /** What the published count funds; all of `order` where it is left out. */
  readonly funded?: readonly string[]
  /** Ballots that name it, or the points they give it, by proposal; those not there have none. */
  readonly votes: Readonly<Record<string, number>>
  /** People who voted, those who left the ballot blank too, of those on the roll. */
  readonly voters: number
  readonly onRoll: number
  /** The most votes (or points) that an idea could have had; as many as people voted where it is left out. */
  readonly possible?: number
  /** What stood on the ballot. */
  readonly onBallot: readonly string[]
  /** Where the panel alone voted by ballot: who it was, by numbers. */
  readonly panel?: PanelAtTheBallot
  /** Ideas in which somebody who voted by a seat on the panel has an interest that came to light after the count. */
  readonly forMeeting?: readonly string[]
}

/** All that the rule looks at. The order of anything but `count.order` and `lots` means nothing. */
export interface DecidingMatter {
  /** Nothing where the round neither scores nor votes: the meeting alone decides. */
  readonly rule: DecidingRule | null
  /** The round has no rule of its own beside its count: what the count funds is funded, and nothing else. */
  readonly asCounted?: boolean
  /** The fewest votes that an idea needs; 0 for no such bar. */
  readonly fewestVotes: number
  readonly potPence: Pence
  readonly ideas: readonly IdeaToDecide[]
  readonly scored: readonly Scored[]
  readonly panelSaid: readonly PanelSaid[]
  /** Nothing where no vote has been counted. */
  readonly count: VotesCounted | null
  /** Proposals as the lots were drawn, before anybody scored; those not drawn follow by their ids. */
  readonly lots: readonly string[]
  /** Sets of ideas that cannot be had together; nothing where every idea can be. */
  readonly exclusions?: readonly (readonly string[])[]
}

import { count, flag, id, index, instant, json, key, table, text, uniqueIndex, word } from '../columns'
import type { MeetingOnRecord, PanelBallotTerms, Says, VoidReason } from '~/domain/panel'
import { decision } from './panel'
import { person } from './people'
import { proposal } from './proposal'

/** The panel votes on one proposal, in a meeting: by name or in secret, as the round's rules said. Only ever added to. */
export const panelVote = table(
  'panel_vote',
  {
    id: id().primaryKey(),
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    /** 1 for the first vote on this proposal; more where one was void and is taken again. */
    sequence: count().notNull(),
    secret: flag().notNull(),
    /** Whether the chair may settle a tie. */
    casting: flag().notNull(),
    openedAt: instant().notNull(),
    openedBy: id()
      .notNull()
      .references(() => person.id),
    /** What members fill in where they vote with one ballot for all ideas; nothing where each is a vote of its own. */
    ballot: json<PanelBallotTerms>(),
    /** The version of the meeting's list that was before it. */
    version: count().notNull(),
    /** Who sat on the panel, was in the room and stepped out when it was opened. */
    room: json<MeetingOnRecord>().notNull(),
  },
  (row) => [
    uniqueIndex('panel_vote_in_order').on(row.proposalId, row.sequence),
    index('panel_vote_by_decision').on(row.decisionId),
  ],
)

/** How a vote ended: counted, or void. Only ever added to; there is one for a vote, whoever else meant to close it. */
export const panelVoteClosing = table('panel_vote_closing', {
  voteId: id()
    .primaryKey()
    .references(() => panelVote.id),
  at: instant().notNull(),
  by: id()
    .notNull()
    .references(() => person.id),
  /** Why it has no result; nothing where it was counted. */
  voidBecause: word<VoidReason>(),
  version: count().notNull(),
  /** The meeting as it was at the close. */
  room: json<MeetingOnRecord>().notNull(),
  yes: count().notNull(),
  no: count().notNull(),
  abstain: count().notNull(),
  /** What all ballots gave it; nothing where members said yes or no. */
  points: count(),
})

/** Who gave a voice in a vote that is over. What she said stands here only where it was by name. Only ever added to. */
export const panelVoice = table(
  'panel_voice',
  {
    voteId: id()
      .notNull()
      .references(() => panelVote.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    /** Nothing where the vote was secret. */
    says: word<Says>(),
    /** What her ballot gave the idea; nothing where the vote was secret, or not by ballot. */
    points: count(),
    /** Whether it was counted: not where an interest came to light while the vote was open. */
    counted: flag().notNull(),
    /** Who typed it in for her, or opened her slip of paper; nobody when she sent it from her own screen. */
    keyedBy: id().references(() => person.id),
  },
  (row) => [key({ columns: [row.voteId, row.personId] }), index('panel_voice_by_person').on(row.personId)],
)

/**
 * The same while a vote is open: in a secret one it says who has put a slip in the box, and no more. There is no time in
 * it, by which somebody could line it up with the slips.
 */
export const openVoice = table(
  'open_voice',
  {
    voteId: id()
      .notNull()
      .references(() => panelVote.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    says: word<Says>(),
    points: count(),
    keyedBy: id().references(() => person.id),
  },
  (row) => [key({ columns: [row.voteId, row.personId] }), index('open_voice_by_person').on(row.personId)],
)

/**
 * The slips in the box of an open secret vote. No person, no time; whenever one is put in, all are taken out and put back
 * under new keys in an order drawn by lot (decision 029). A ballot on several ideas is a slip in the box of each, and no slip
 * says what else was on the same ballot (decision 037). They are destroyed at the close.
 */
export const panelSlip = table(
  'panel_slip',
  {
    voteId: id()
      .notNull()
      .references(() => panelVote.id),
    slip: text().notNull(),
    /** What it says, sealed to the vote's own key as residents' ballots are to their round's. Base64url. */
    sealed: text().notNull(),
  },
  (row) => [key({ columns: [row.voteId, row.slip] })],
)

/** The key the slips of an open secret vote are sealed to; its private part is locked with the installation's secret. */
export const panelVoteKey = table('panel_vote_key', {
  voteId: id()
    .primaryKey()
    .references(() => panelVote.id),
  publicKey: text().notNull(),
  locked: text().notNull(),
})

/** The chair's casting vote in a tie, always by name, where the round's rules give her one. Only ever added to. */
export const castingVote = table(
  'casting_vote',
  {
    voteId: id()
      .primaryKey()
      .references(() => panelVote.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    says: word<Exclude<Says, 'abstain'>>().notNull(),
    at: instant().notNull(),
  },
  (row) => [index('casting_vote_by_person').on(row.personId)],
)

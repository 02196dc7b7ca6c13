import { getTableColumns, or, eq, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as tables from '~db/schema'
import type { HeldKind } from '~/domain/people'

/**
 * One place in the database that holds something of a person. The page of what we hold, the copy she takes away, and
 * erasing her are all made from this register; a test fails for a table that names a person and is not in it.
 */
export interface HeldIn {
  readonly table: SQLiteTable
  readonly kind: HeldKind
  /** Columns by which a row is about her. */
  readonly hers: readonly string[]
  /**
   * Columns by which a row is something she did about somebody or something else. Each such act is in the record of acts
   * too: there they are counted for her.
   */
  readonly acts?: readonly string[]
  /** What she is shown of a row. */
  readonly shows: readonly string[]
  /**
   * What becomes of her rows when she is erased: the `row` goes; its `words` go; it is `kept`, with an id that is nobody's
   * any more; or it is `apart`: a step of its own sees to it (`commands/people/erase-person`).
   */
  readonly erased: 'row' | 'words' | 'kept' | 'apart'
  /** For `words`: what each of these columns then holds. */
  readonly blank?: Readonly<Record<string, unknown>>
}

const act = (table: SQLiteTable, ...acts: string[]): HeldIn => ({
  table,
  kind: 'acts',
  hers: [],
  acts,
  shows: [],
  erased: 'kept',
})

const t = tables

/** In an order in which rows can go: what names others before what is named. */
export const register: readonly HeldIn[] = [
  {
    table: t.session,
    kind: 'sign-in',
    hers: ['personId', 'helpingId'],
    shows: ['createdAt', 'expiresAt'],
    erased: 'row',
  },
  {
    table: t.signInCode,
    kind: 'sign-in',
    hers: ['addressOf'],
    shows: ['sentAt'],
    erased: 'row',
  },
  { table: t.passkey, kind: 'sign-in', hers: ['personId'], shows: ['name', 'createdAt'], erased: 'row' },
  {
    table: t.paperCode,
    kind: 'sign-in',
    hers: ['personId'],
    acts: ['issuedBy'],
    shows: ['issuedAt', 'endedAt', 'endedBecause'],
    erased: 'row',
  },
  {
    table: t.recovery,
    kind: 'sign-in',
    hers: ['personId'],
    acts: ['stoppedBy'],
    shows: ['askedAt', 'stoppedAt', 'usedAt'],
    erased: 'kept',
  },
  act(t.recoveryAgreement, 'personId'),
  { table: t.letterChoice, kind: 'letters', hers: ['personId'], shows: ['news', 'chosenAt'], erased: 'row' },
  { table: t.digestStanding, kind: 'letters', hers: ['personId'], shows: ['toldUpTo'], erased: 'row' },
  {
    table: t.wrongAddress,
    kind: 'letters',
    hers: ['personId'],
    acts: ['markedBy'],
    shows: ['markedAt'],
    erased: 'row',
  },
  { table: t.outbox, kind: 'letters', hers: ['personId'], shows: ['kind', 'postedAt'], erased: 'row' },
  {
    table: t.residency,
    kind: 'residency',
    hers: ['personId'],
    acts: ['verifiedBy', 'withdrawnBy'],
    shows: ['method', 'verifiedAt', 'withdrawnAt'],
    erased: 'kept',
  },
  {
    table: t.role,
    kind: 'role',
    hers: ['personId'],
    acts: ['givenBy'],
    shows: ['kind', 'startsAt', 'endsAt'],
    erased: 'kept',
  },
  {
    table: t.administrator,
    kind: 'role',
    hers: ['personId'],
    acts: ['givenBy'],
    shows: ['startsAt', 'endsAt'],
    erased: 'kept',
  },
  {
    table: t.roleChange,
    kind: 'role',
    hers: ['personId'],
    acts: ['proposedBy'],
    shows: ['kind', 'because', 'proposedAt'],
    erased: 'words',
    blank: { because: '' },
  },
  act(t.roleChangeEvent, 'by'),
  {
    table: t.teller,
    kind: 'role',
    hers: ['personId'],
    acts: ['namedBy'],
    shows: ['namedAt', 'takenAt', 'givenAt'],
    erased: 'kept',
  },
  act(t.votingChange, 'by'),
  act(t.votingChangeAnswer, 'by'),
  {
    table: t.picture,
    kind: 'proposal',
    hers: ['addedBy'],
    acts: ['hiddenBy'],
    shows: ['words', 'addedAt'],
    erased: 'apart',
  },
  { table: t.proposal, kind: 'proposal', hers: ['applicantId'], shows: ['reference', 'title'], erased: 'apart' },
  { table: t.payee, kind: 'money', hers: ['personId'], shows: ['name'], erased: 'apart' },
  act(t.proposalEvent, 'by'),
  act(t.origin, 'by'),
  {
    table: t.merging,
    kind: 'proposal',
    hers: ['askedBy'],
    shows: ['words', 'askedAt'],
    erased: 'words',
    blank: { words: '' },
  },
  {
    table: t.mergingAnswer,
    kind: 'proposal',
    hers: ['by'],
    shows: ['answer', 'words', 'at'],
    erased: 'words',
    blank: { words: '' },
  },
  {
    table: t.answerGiven,
    kind: 'proposal',
    hers: ['personId'],
    acts: ['by'],
    shows: ['way', 'note', 'at'],
    erased: 'words',
    blank: { note: '' },
  },
  act(t.feedbackSent, 'writtenBy'),
  { table: t.timeGiven, kind: 'panel', hers: ['personId'], shows: ['kind', 'minutes', 'writtenAt'], erased: 'kept' },
  { table: t.thanksDeclined, kind: 'panel', hers: ['personId'], shows: ['at'], erased: 'row' },
  act(t.thanksStep, 'by'),
  { table: t.thanksPayment, kind: 'money', hers: ['personId'], shows: ['amountPence', 'at'], erased: 'kept' },
  act(t.thanksRate, 'changedBy'),
  {
    table: t.share,
    kind: 'proposal',
    hers: ['personId'],
    acts: ['givenBy', 'endedBy'],
    shows: ['part', 'since', 'until'],
    erased: 'apart',
  },
  { table: t.draftNote, kind: 'proposal', hers: ['by'], acts: ['settledBy'], shows: ['words', 'at'], erased: 'row' },
  { table: t.pageOpened, kind: 'proposal', hers: ['personId'], shows: ['at'], erased: 'row' },
  { table: t.pageSaved, kind: 'proposal', hers: ['by'], shows: ['at'], erased: 'row' },
  act(t.readBack, 'readBy'),
  {
    table: t.checkingMessage,
    kind: 'proposal',
    hers: ['by'],
    acts: ['helperId'],
    shows: ['words', 'at'],
    erased: 'words',
    blank: { words: '' },
  },
  {
    table: t.comment,
    kind: 'comment',
    hers: ['by'],
    shows: ['words', 'at'],
    erased: 'words',
    blank: { words: '' },
  },
  act(t.commentEvent, 'by'),
  {
    table: t.challenge,
    kind: 'vote',
    hers: ['by'],
    shows: ['words', 'at'],
    erased: 'words',
    blank: { words: '' },
  },
  act(t.challengeAnswer, 'by'),
  act(t.voteMeasure, 'by'),
  act(t.voteMeasureAnswer, 'by'),
  // That somebody supports it stays, so that the number does not change after the fact; that it was she goes.
  {
    table: t.support,
    kind: 'comment',
    hers: ['personId'],
    shows: ['at'],
    erased: 'words',
    blank: { personId: null },
  },
  {
    table: t.interest,
    kind: 'panel',
    hers: ['personId'],
    acts: ['declaredBy'],
    shows: ['kind', 'note', 'at'],
    erased: 'words',
    blank: { note: '' },
  },
  {
    table: t.keptInterest,
    kind: 'panel',
    hers: ['personId'],
    shows: ['kind', 'words', 'at'],
    erased: 'words',
    blank: { words: '' },
  },
  { table: t.registerConfirmed, kind: 'panel', hers: ['personId'], shows: ['at'], erased: 'kept' },
  {
    table: t.scoreSheet,
    kind: 'panel',
    hers: ['personId'],
    shows: ['noteForPanel', 'feedback', 'savedAt'],
    erased: 'words',
    blank: { noteForPanel: '', feedback: '' },
  },
  { table: t.meetingEvent, kind: 'panel', hers: ['personId'], acts: ['by'], shows: ['kind', 'at'], erased: 'kept' },
  act(t.settling, 'by'),
  {
    table: t.scoreAssignment,
    kind: 'panel',
    hers: ['personId'],
    acts: ['by'],
    shows: ['act', 'because', 'at'],
    erased: 'words',
    blank: { because: '' },
  },
  act(t.scoreReminder, 'by'),
  { table: t.adoption, kind: 'panel', hers: ['personId'], shows: ['at'], erased: 'kept' },
  act(t.decision, 'startedBy'),
  act(t.panelVote, 'openedBy'),
  act(t.panelVoteClosing, 'by'),
  // prettier-ignore
  { table: t.panelVoice, kind: 'panel', hers: ['personId'], acts: ['keyedBy'], shows: ['says', 'points', 'counted'], erased: 'kept' },
  // prettier-ignore
  { table: t.openVoice, kind: 'panel', hers: ['personId'], acts: ['keyedBy'], shows: ['says', 'points'], erased: 'kept' },
  { table: t.castingVote, kind: 'panel', hers: ['personId'], shows: ['says', 'at'], erased: 'kept' },
  act(t.pitchNight, 'createdBy'),
  act(t.pitchNightEvent, 'by'),
  { table: t.nightPanelMark, kind: 'panel', hers: ['personId'], shows: ['mark', 'at'], erased: 'kept' },
  act(t.nightSlip, 'by'),
  { table: t.roll, kind: 'vote', hers: ['personId'], shows: ['channel'], erased: 'kept' },
  {
    table: t.rollAddition,
    kind: 'vote',
    hers: ['personId'],
    acts: ['proposedBy'],
    shows: ['because', 'proposedAt'],
    erased: 'words',
    blank: { because: '' },
  },
  act(t.rollAdditionAnswer, 'by'),
  { table: t.ageSeen, kind: 'vote', hers: ['personId'], acts: ['by'], shows: ['years', 'at'], erased: 'row' },
  {
    table: t.paperSlip,
    kind: 'vote',
    hers: ['personId'],
    acts: ['givenBy', 'takenBy'],
    shows: ['way', 'came'],
    erased: 'kept',
  },
  act(t.paperBatch, 'by'),
  act(t.paperReading, 'by'),
  act(t.votingDesk, 'openedBy', 'besideId'),
  { table: t.story, kind: 'story', hers: ['toldBy'], shows: ['whatHappened', 'toldAt'], erased: 'apart' },
  {
    table: t.strength,
    kind: 'strength',
    hers: ['personId', 'suggestedBy'],
    acts: ['addedBy', 'agreedBy', 'endedBy'],
    shows: ['name', 'firstName', 'about', 'reach'],
    erased: 'apart',
  },
  { table: t.helpOffer, kind: 'introduction', hers: ['personId'], shows: ['words', 'at'], erased: 'row' },
  { table: t.introductionAnswer, kind: 'introduction', hers: ['personId'], shows: ['words', 'yesAt'], erased: 'apart' },
  {
    table: t.introduction,
    kind: 'introduction',
    hers: ['firstPersonId', 'secondPersonId'],
    acts: ['by'],
    shows: ['words', 'at'],
    erased: 'apart',
  },
  {
    table: t.invitation,
    kind: 'invitation',
    hers: ['acceptedBy'],
    acts: ['invitedBy', 'withdrawnBy'],
    shows: ['name', 'invitedAt', 'acceptedAt'],
    erased: 'words',
    blank: { name: '', email: null },
  },
  act(t.invitationList, 'createdBy'),
  act(t.ideaList, 'createdBy'),
  act(t.broughtIdea, 'broughtBy'),
  {
    table: t.residencyRequest,
    kind: 'residency',
    hers: ['personId'],
    acts: ['printedBy'],
    shows: ['way', 'address', 'askedAt'],
    erased: 'words',
    blank: { address: null, codeHash: null },
  },
  act(t.residencyWays, 'changedBy'),
  act(t.vouch, 'voucherId'),
  act(t.round, 'createdBy'),
  act(t.roundEvent, 'by'),
  act(t.formVersion, 'createdBy'),
  act(t.awardEvent, 'by'),
  act(t.conditionEvent, 'by'),
  act(t.paymentStep, 'by'),
  act(t.journalEntry, 'by'),
  act(t.encumbrance, 'by', 'agreedBy'),
  act(t.budgetMove, 'askedBy', 'answeredBy'),
  act(t.partnership, 'startedBy', 'openedBy'),
  act(t.settingsChange, 'by'),
  act(t.programme, 'createdBy'),
  act(t.programmePartnership, 'addedBy'),
  act(t.auditEntry, 'actor'),
  { table: t.erasure, kind: 'erasure', hers: ['personId'], shows: ['askedAt', 'dueAt'], erased: 'kept' },
  { table: t.contact, kind: 'contact', hers: ['personId'], shows: ['email', 'postcode', 'phone'], erased: 'row' },
  { table: t.person, kind: 'name', hers: ['id'], shows: ['name', 'createdAt'], erased: 'apart' },
]

/**
 * What she wrote about her ideas that names nobody: reached by the idea, and in her copy with it. What becomes of it when
 * she is erased is said beside `heldApart`.
 */
export const ofHerIdeas = [
  { table: t.privateAnswers, kind: 'proposal' },
  { table: t.sentVersion, kind: 'proposal' },
] as const

/** Tables with words or addresses of people, reached by something else than her id, and what sees to each. */
export const heldApart: Readonly<Record<string, string>> = {
  private_answers: 'with the proposal they belong to, and whenever she is erased',
  sent_version: 'emptied with the private words of its proposal, and whenever she is erased',
  award_payee: 'with the proposal it pays for: emptied when it is old enough',
  invitation_list_part: 'people who may be invited: gone when the invitations are out, or within the hour',
  passkey_challenge: 'what a device was asked to sign: gone within minutes',
  kept_words: 'locked under a secret of one browser, and nobody else can tell whose they are: gone within the hour',
  sign_in_code: 'by the keyed hash of her address: gone within a day, and when she is erased',
}

/** Which rows a place holds by these columns. Nothing for no columns. */
export function rowsBy({ table }: HeldIn, columns: readonly string[], personId: string): SQL | undefined {
  const all = getTableColumns(table)
  return or(
    ...columns.map((name) => {
      const column = all[name]
      if (!column) throw new Error(`the register names a column that is not there: ${name}`)
      return eq(column, personId)
    }),
  )
}

/** What is recorded is never edited away: the database itself refuses to change or remove a row of these tables. */
export const appendOnly = [
  'round_event',
  'form_version',
  'proposal_event',
  'sent_version',
  'checking_message',
  'comment',
  'comment_event',
  'read_back',
  'origin',
  'merging',
  'merging_answer',
  'interest',
  'score_assignment',
  'score_reminder',
  'adoption',
  'panel_vote',
  'panel_vote_closing',
  'panel_voice',
  'casting_vote',
  'answer_given',
  'meeting_event',
  'settling',
  'thanks_payment',
  'thanks_step',
  'pitch_night_event',
  'encumbrance',
  'journal_entry',
  'cost',
  'cost_step',
  'draw_down',
  'draw_down_item',
  'draw_down_step',
  'posting',
  'award',
  'award_event',
  'award_condition',
  'condition_event',
  'payment',
  'payment_step',
  'bank_statement',
  'bank_statement_signed',
  'bank_details_event',
  'payment_run',
  'payment_run_event',
  'payment_receipt',
  'published_ballot',
  'published_receipt',
  'voting_change',
  'voting_change_answer',
  'imported_election',
  'challenge',
  'challenge_against',
  'challenge_answer',
  'vote_measure',
  'vote_measure_answer',
  'would_help',
  'published_file',
  'lot',
  'drawn_lot',
  'ruling',
  'audit_entry',
  'vouch',
  'kept_interest',
  'kept_interest_ending',
  'register_confirmed',
  'role_change',
  'role_change_event',
  'settings_change',
  'roll_addition',
  'roll_addition_answer',
  'paper_reading',
  'desk_act',
  'story_version',
  'story_event',
  'story_asked',
]

/**
 * Words by a person or about her in such a table, which may be emptied when she is erased, and the columns beside them,
 * which may not change.
 */
export const erasable: Readonly<Record<string, { column: string; beside: readonly string[] }>> = {
  challenge: {
    column: 'words',
    beside: ['id', 'round_id', 'number', 'about', 'is_public', 'receipt', 'secret_hash', 'at', 'by'],
  },
  interest: {
    column: 'note',
    beside: ['id', 'proposal_id', 'person_id', 'sequence', 'kind', 'at', 'declared_by'],
  },
  answer_given: {
    column: 'note',
    beside: ['id', 'round_id', 'proposal_id', 'person_id', 'about', 'way', 'letter', 'at', 'by'],
  },
  score_assignment: {
    column: 'because',
    beside: ['id', 'round_id', 'step', 'proposal_id', 'person_id', 'act', 'at', 'by'],
  },
  sent_version: { column: 'words', beside: ['proposal_id', 'sequence', 'at'] },
  checking_message: {
    column: 'words',
    beside: ['id', 'proposal_id', 'sequence', 'kind', 'at', 'by', 'helper_id', 'until'],
  },
  story_version: {
    column: 'words',
    beside: ['story_id', 'number', 'people_taking_part', 'volunteers', 'volunteer_hours', 'new_people_met', 'as_planned', 'way', 'at', 'by'], // prettier-ignore
  },
  story_event: { column: 'because', beside: ['story_id', 'sequence', 'kind', 'version', 'at', 'by'] },
  comment: { column: 'words', beside: ['id', 'proposal_id', 'sequence', 'by', 'at'] },
  merging: { column: 'words', beside: ['id', 'staying_id', 'joining_id', 'asked_at', 'asked_by', 'until'] },
  merging_answer: { column: 'words', beside: ['merging_id', 'side', 'answer', 'at', 'by'] },
  comment_event: { column: 'because', beside: ['id', 'comment_id', 'sequence', 'kind', 'at', 'by', 'ground'] },
  kept_interest: { column: 'words', beside: ['id', 'partnership_id', 'person_id', 'kind', 'at'] },
  role_change: {
    column: 'because',
    beside: ['id', 'partnership_id', 'person_id', 'kind', 'act', 'voting', 'ends_at', 'proposed_at', 'proposed_by'],
  },
  role_change_event: { column: 'because', beside: ['change_id', 'kind', 'at', 'by'] },
  payment_receipt: { column: 'names', beside: ['payment_id', 'at', 'by'] },
  roll_addition: { column: 'because', beside: ['id', 'round_id', 'person_id', 'proposed_at', 'proposed_by'] },
}

/** The parts of a decision: fixed, with the decision, once it is adopted or dropped. */
export const partsOfDecision = ['decision_item', 'meeting_event', 'settling']

/** A score: fixed once its round's scores are locked, by an event or by their date, but for words that may be emptied. */
export const lockedScores = {
  table: 'score_sheet',
  fixed: ['proposal_id', 'person_id', 'points', 'abstained', 'handed_in_at'],
  words: ['note_for_panel', 'feedback'],
}

export const refusals = {
  onlyAdded: 'is only ever added to',
  locked: 'a score does not change once the scores are locked',
  adopted: 'an adopted decision does not change',
}

/** What is recorded is never edited away: the database itself refuses to change or remove a row of these tables. */
export const appendOnly = [
  'round_event',
  'proposal_event',
  'interest',
  'adoption',
  'encumbrance',
  'journal_entry',
  'posting',
  'award',
  'award_event',
  'payment',
  'payment_step',
  'published_ballot',
  'imported_election',
  'published_file',
  'lot',
  'audit_entry',
  'vouch',
  'kept_interest',
  'kept_interest_ending',
  'register_confirmed',
  'role_change',
  'role_change_event',
  'settings_change',
]

/**
 * Words of a person's own in such a table, which may be emptied when she is erased, and the columns beside them, which
 * may not change.
 */
export const erasable: Readonly<Record<string, { column: string; beside: readonly string[] }>> = {
  interest: {
    column: 'note',
    beside: ['id', 'proposal_id', 'person_id', 'sequence', 'kind', 'at', 'declared_by'],
  },
  kept_interest: { column: 'words', beside: ['id', 'partnership_id', 'person_id', 'kind', 'at'] },
}

/** The parts of a decision: fixed, with the decision, once it is adopted. */
export const partsOfDecision = ['decision_item', 'attendance']

export const refusals = {
  onlyAdded: 'is only ever added to',
  adopted: 'an adopted decision does not change',
}

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
  'role_change',
  'role_change_event',
  'settings_change',
]

/** The parts of a decision: fixed, with the decision, once it is adopted. */
export const partsOfDecision = ['decision_item', 'attendance']

export const refusals = {
  onlyAdded: 'is only ever added to',
  adopted: 'an adopted decision does not change',
}

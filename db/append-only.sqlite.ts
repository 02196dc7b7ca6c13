/**
 * What is recorded is never edited away: triggers refuse UPDATE and DELETE on these tables, whoever asks.
 * Triggers are the engine's own business, so they stand here and not in the schema.
 */
const appendOnly = [
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
  'lot',
  'audit_entry',
]

/** A decision and its list are fixed once it is adopted. */
const fixedOnceAdopted = [
  { table: 'decision', condition: 'OLD.adopted_at IS NOT NULL' },
  ...['decision_item', 'attendance'].map((table) => ({
    table,
    condition: '(SELECT adopted_at FROM decision WHERE id = OLD.decision_id) IS NOT NULL',
  })),
]

/** SQL that may be run again and again; it leaves the same triggers. */
export function appendOnlyTriggers(): string {
  const refusal = (table: string) => `SELECT RAISE(ABORT, '${table} is only ever added to')`
  const always = appendOnly.flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER IF NOT EXISTS ${table}_never_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN ${refusal(table)}; END;`,
    ),
  )
  const onceAdopted = fixedOnceAdopted.flatMap(({ table, condition }) =>
    ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER IF NOT EXISTS ${table}_fixed_${verb.toLowerCase()} BEFORE ${verb} ON ${table} WHEN ${condition} BEGIN SELECT RAISE(ABORT, 'an adopted decision does not change'); END;`,
    ),
  )
  const noLateItems = ['decision_item', 'attendance'].map(
    (table) =>
      `CREATE TRIGGER IF NOT EXISTS ${table}_fixed_insert BEFORE INSERT ON ${table} WHEN (SELECT adopted_at FROM decision WHERE id = NEW.decision_id) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'an adopted decision does not change'); END;`,
  )
  return [...always, ...onceAdopted, ...noLateItems].join('\n')
}

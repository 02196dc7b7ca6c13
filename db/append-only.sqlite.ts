import { appendOnly, closedPeriods, erasable, lockedScores, partsOfDecision, refusals } from './append-only'

const adopted = '(SELECT COALESCE(adopted_at, dropped_at) FROM decision WHERE id = %.decision_id) IS NOT NULL'
const fixedOnceAdopted = [
  { table: 'decision', condition: 'COALESCE(OLD.adopted_at, OLD.dropped_at) IS NOT NULL' },
  ...partsOfDecision.map((table) => ({ table, condition: adopted.replace('%', 'OLD') })),
]

/** SQLite's triggers for what does not change. The SQL may be run again and again. */
export function appendOnlyTriggers(): string {
  const refusal = (table: string) => `SELECT RAISE(ABORT, '${table} ${refusals.onlyAdded}')`
  const always = appendOnly.flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER IF NOT EXISTS ${table}_never_${verb.toLowerCase()} BEFORE ${verb}${butWords(table, verb)} BEGIN ${refusal(table)}; END;`,
    ),
  )
  const onlyEmptied = Object.entries(erasable).map(
    ([table, { column }]) =>
      `CREATE TRIGGER IF NOT EXISTS ${table}_only_emptied BEFORE UPDATE OF ${column} ON ${table} WHEN NEW.${column} <> '' BEGIN ${refusal(table)}; END;`,
  )
  const onceAdopted = fixedOnceAdopted.flatMap(({ table, condition }) =>
    ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER IF NOT EXISTS ${table}_fixed_${verb.toLowerCase()} BEFORE ${verb} ON ${table} WHEN ${condition} BEGIN SELECT RAISE(ABORT, '${refusals.adopted}'); END;`,
    ),
  )
  const noLateItems = partsOfDecision.map(
    (table) =>
      `CREATE TRIGGER IF NOT EXISTS ${table}_fixed_insert BEFORE INSERT ON ${table} WHEN ${adopted.replace('%', 'NEW')} BEGIN SELECT RAISE(ABORT, '${refusals.adopted}'); END;`,
  )
  return [...always, ...onlyEmptied, ...onceAdopted, ...noLateItems, ...noLateScores(), ...nothingInClosedPeriods].join(
    '\n',
  )
}

const butWords = (table: string, verb: string) => {
  const words = verb === 'UPDATE' ? erasable[table] : undefined
  return words ? ` OF ${words.beside.join(', ')} ON ${table}` : ` ON ${table}`
}

/** By the event, or by the date: what says that it was saved from then on is late. */
const isLate = (row: 'NEW' | 'OLD') =>
  `EXISTS (SELECT 1 FROM proposal p JOIN round r ON r.id = p.round_id WHERE p.id = ${row}.proposal_id AND (EXISTS (SELECT 1 FROM round_event e WHERE e.round_id = r.id AND e.kind = 'scores-locked')${row === 'NEW' ? ` OR NEW.saved_at >= json_extract(r.dates, '$.scoringClosesAt')` : ''}))`

function noLateScores(): string[] {
  const { table, fixed, words } = lockedScores
  const refusal = `BEGIN SELECT RAISE(ABORT, '${refusals.locked}'); END;`
  const other = fixed.map((column) => `NEW.${column} IS NOT OLD.${column}`)
  const written = words.map((column) => `(NEW.${column} IS NOT OLD.${column} AND NEW.${column} <> '')`)
  return [
    `CREATE TRIGGER IF NOT EXISTS ${table}_locked_insert BEFORE INSERT ON ${table} WHEN ${isLate('NEW')} ${refusal}`,
    `CREATE TRIGGER IF NOT EXISTS ${table}_locked_update BEFORE UPDATE ON ${table} WHEN (${[...other, ...written].join(' OR ')}) AND ${isLate('NEW')} ${refusal}`,
    `CREATE TRIGGER IF NOT EXISTS ${table}_locked_delete BEFORE DELETE ON ${table} WHEN ${isLate('OLD')} ${refusal}`,
  ]
}

const nothingInClosedPeriods = [
  `CREATE TRIGGER IF NOT EXISTS journal_entry_in_open_period BEFORE INSERT ON journal_entry WHEN EXISTS (SELECT 1 FROM closed_period c WHERE c.partnership_id = NEW.partnership_id AND c.to_on >= NEW.belongs_on) BEGIN SELECT RAISE(ABORT, '${closedPeriods.entries}'); END;`,
  `CREATE TRIGGER IF NOT EXISTS encumbrance_in_open_year BEFORE INSERT ON encumbrance WHEN NEW.kind IN ('budget-set', 'budget-moved') AND EXISTS (SELECT 1 FROM closed_period c, budget_line l WHERE c.partnership_id = NEW.partnership_id AND l.id = COALESCE(NEW.to_line_id, NEW.line_id) AND c.ends_year >= l.year) BEGIN SELECT RAISE(ABORT, '${closedPeriods.budget}'); END;`,
]

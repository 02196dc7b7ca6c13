import { appendOnly, erasable, partsOfDecision, refusals } from './append-only'

const adopted = '(SELECT adopted_at FROM decision WHERE id = %.decision_id) IS NOT NULL'
const fixedOnceAdopted = [
  { table: 'decision', condition: 'OLD.adopted_at IS NOT NULL' },
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
  return [...always, ...onlyEmptied, ...onceAdopted, ...noLateItems].join('\n')
}

const butWords = (table: string, verb: string) => {
  const words = verb === 'UPDATE' ? erasable[table] : undefined
  return words ? ` OF ${words.beside.join(', ')} ON ${table}` : ` ON ${table}`
}

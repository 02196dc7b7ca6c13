import { appendOnly, erasable, partsOfDecision, refusals } from './append-only'

/** PostgreSQL's triggers for what does not change. The SQL may be run again and again. */
export function appendOnlyTriggers(): string {
  return [
    refuse('refuse_to_change', `RAISE EXCEPTION '% ${refusals.onlyAdded}', TG_TABLE_NAME;`),
    refuse('refuse_once_adopted', `IF OLD.adopted_at IS NOT NULL THEN ${adoptedAlready} END IF; ${goOn}`),
    // A part may be neither added to an adopted decision nor changed or taken from it.
    refuse(
      'refuse_part_once_adopted',
      `IF EXISTS (SELECT 1 FROM decision WHERE adopted_at IS NOT NULL AND id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.decision_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.decision_id END)) THEN ${adoptedAlready} END IF; ${goOn}`,
    ),
    ...Object.entries(erasable).map(([table, { column }]) =>
      refuse(
        `refuse_to_change_${table}`,
        `IF TG_OP = 'UPDATE' AND NEW.${column} = '' AND to_jsonb(NEW) - '${column}' = to_jsonb(OLD) - '${column}' THEN RETURN NEW; END IF; RAISE EXCEPTION '% ${refusals.onlyAdded}', TG_TABLE_NAME;`,
      ),
    ),
    ...appendOnly.flatMap((table) => [
      trigger(
        table,
        'never_changes',
        'UPDATE OR DELETE',
        'ROW',
        table in erasable ? `refuse_to_change_${table}` : 'refuse_to_change',
      ),
      trigger(table, 'never_emptied', 'TRUNCATE', 'STATEMENT', 'refuse_to_change'),
    ]),
    trigger('decision', 'fixed_once_adopted', 'UPDATE OR DELETE', 'ROW', 'refuse_once_adopted'),
    ...partsOfDecision.map((table) =>
      trigger(table, 'fixed_once_adopted', 'INSERT OR UPDATE OR DELETE', 'ROW', 'refuse_part_once_adopted'),
    ),
  ].join('\n')
}

const adoptedAlready = `RAISE EXCEPTION '${refusals.adopted}';`
const goOn = `IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;`

const refuse = (name: string, body: string) =>
  `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$;`

const trigger = (table: string, name: string, when: string, each: 'ROW' | 'STATEMENT', refusal: string) =>
  `CREATE OR REPLACE TRIGGER ${table}_${name} BEFORE ${when} ON ${table} FOR EACH ${each} EXECUTE FUNCTION ${refusal}();`

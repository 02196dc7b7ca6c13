import { appendOnly, closedPeriods, erasable, lockedScores, partsOfDecision, refusals } from './append-only'

/** PostgreSQL's triggers for what does not change. The SQL may be run again and again. */
export function appendOnlyTriggers(): string {
  return [
    refuse('refuse_to_change', `RAISE EXCEPTION '% ${refusals.onlyAdded}', TG_TABLE_NAME;`),
    refuse(
      'refuse_once_adopted',
      `IF COALESCE(OLD.adopted_at, OLD.dropped_at) IS NOT NULL THEN ${adoptedAlready} END IF; ${goOn}`,
    ),
    // A part may be neither added to an adopted decision nor changed or taken from it.
    refuse(
      'refuse_part_once_adopted',
      `IF EXISTS (SELECT 1 FROM decision WHERE COALESCE(adopted_at, dropped_at) IS NOT NULL AND id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.decision_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.decision_id END)) THEN ${adoptedAlready} END IF; ${goOn}`,
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
    ...noLateScores(),
    ...nothingInClosedPeriods(),
  ].join('\n')
}

/** By the event, or by the date: what says that it was saved from then on is late. Words may be emptied. */
function noLateScores(): string[] {
  const { table, fixed, words } = lockedScores
  const same = [
    ...fixed.map((column) => `NEW.${column}::text IS NOT DISTINCT FROM OLD.${column}::text`),
    ...words.map((column) => `(NEW.${column} IS NOT DISTINCT FROM OLD.${column} OR NEW.${column} = '')`),
  ]
  const late = `EXISTS (SELECT 1 FROM proposal p JOIN round r ON r.id = p.round_id WHERE p.id = sheet AND (EXISTS (SELECT 1 FROM round_event e WHERE e.round_id = r.id AND e.kind = 'scores-locked') OR saved >= (r.dates->>'scoringClosesAt')::bigint))`
  const body = `
    IF TG_OP = 'UPDATE' THEN IF ${same.join(' AND ')} THEN RETURN NEW; END IF; END IF;
    IF TG_OP = 'DELETE' THEN sheet := OLD.proposal_id; ELSE sheet := NEW.proposal_id; saved := NEW.saved_at; END IF;
    IF ${late} THEN RAISE EXCEPTION '${refusals.locked}'; END IF; ${goOn}`
  return [
    `CREATE OR REPLACE FUNCTION refuse_late_score() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE sheet text; saved bigint; BEGIN ${body} END $$;`,
    trigger(table, 'locked', 'INSERT OR UPDATE OR DELETE', 'ROW', 'refuse_late_score'),
  ]
}

function nothingInClosedPeriods(): string[] {
  return [
    refuse(
      'refuse_in_closed_period',
      `IF EXISTS (SELECT 1 FROM closed_period c WHERE c.partnership_id = NEW.partnership_id AND c.to_on >= NEW.belongs_on) THEN RAISE EXCEPTION '${closedPeriods.entries}'; END IF; RETURN NEW;`,
    ),
    trigger('journal_entry', 'in_open_period', 'INSERT', 'ROW', 'refuse_in_closed_period'),
    refuse(
      'refuse_in_closed_year',
      `IF NEW.kind IN ('budget-set', 'budget-moved') AND EXISTS (SELECT 1 FROM closed_period c, budget_line l WHERE c.partnership_id = NEW.partnership_id AND l.id = COALESCE(NEW.to_line_id, NEW.line_id) AND c.ends_year >= l.year) THEN RAISE EXCEPTION '${closedPeriods.budget}'; END IF; RETURN NEW;`,
    ),
    trigger('encumbrance', 'in_open_year', 'INSERT', 'ROW', 'refuse_in_closed_year'),
  ]
}

const adoptedAlready = `RAISE EXCEPTION '${refusals.adopted}';`
const goOn = `IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;`

const refuse = (name: string, body: string) =>
  `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$;`

const trigger = (table: string, name: string, when: string, each: 'ROW' | 'STATEMENT', refusal: string) =>
  `CREATE OR REPLACE TRIGGER ${table}_${name} BEFORE ${when} ON ${table} FOR EACH ${each} EXECUTE FUNCTION ${refusal}();`

import { columns, packageOf, type Giver, type RecipientKind, rowOf } from '~/domain/learning/giving'
import type { Instant } from '~/domain/time'
import type { World } from '~/platform/world.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { type GrantChecked, grantsAfter } from './grants.server'

type Partnership = Pick<PartnershipRow, 'id' | 'name' | 'slug' | 'timeZone'>

/** Every grant of a partnership, checked, some hundreds at a time: however many there are, few are held at once. */
export async function* checkedGrants(
  world: World,
  partnership: Partnership,
  giver: Giver,
  now: Instant,
): AsyncGenerator<GrantChecked[], void> {
  for (let after: string | null = ''; after !== null;) {
    const from: string = after
    const { grants, last } = await world.read((db) => grantsAfter(db, partnership, giver, from, now))
    if (grants.length > 0) yield grants
    after = last
  }
}

/** Of those grants, the ones to such recipients that may be published. */
export async function* publishable(batches: AsyncIterable<GrantChecked[]>, recipients: RecipientKind) {
  for await (const batch of batches) {
    const good = batch.filter((one) => one.recipients === recipients && one.troubles.length === 0)
    if (good.length > 0) yield good.map(({ grant }) => grant)
  }
}

/** The grants as a 360Giving file, piece by piece; nothing at all when there are none, for such a file needs one. */
export async function* grantsAsJson(
  batches: AsyncIterable<GrantChecked[]>,
  giver: Giver,
  recipients: RecipientKind,
  now: Instant,
): AsyncGenerator<string, void> {
  let begun = false
  for await (const grants of publishable(batches, recipients)) {
    const head = JSON.stringify(packageOf(giver, recipients, new Date(now).toISOString()), null, 2).slice(0, -2)
    yield begun ? ',\n' : `${head},\n  "grants": [\n`
    yield grants.map((grant) => `    ${JSON.stringify(grant)}`).join(',\n')
    begun = true
  }
  if (begun) yield '\n  ]\n}\n'
}

/** The same as rows of a table with the standard’s headings; nothing at all when there are none. */
export async function* grantsAsRows(batches: AsyncIterable<GrantChecked[]>, recipients: RecipientKind) {
  let begun = false
  for await (const grants of publishable(batches, recipients)) {
    const rows = grants.map(rowOf)
    yield begun ? rows : [columns.map(([heading]) => heading), ...rows]
    begun = true
  }
}

import { columns, type Grant, packageOf, type Giver, type RecipientKind, rowOf } from '~/domain/learning/giving'
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
export const publishable = (batch: readonly GrantChecked[], recipients: RecipientKind): Grant[] =>
  batch.filter((one) => one.recipients === recipients && one.troubles.length === 0).map(({ grant }) => grant)

/** Some grants of a 360Giving file: the first with the head of it, the others after those before. */
export function jsonOfGrants(grants: readonly Grant[], head: FileHead, isFirst: boolean): string {
  const pack = packageOf(head.giver, head.recipients, new Date(head.now).toISOString())
  const before = isFirst ? `${JSON.stringify(pack, null, 2).slice(0, -2)},\n  "grants": [\n` : ',\n'
  return before + grants.map((grant) => `    ${JSON.stringify(grant)}`).join(',\n')
}
export const endOfJson = '\n  ]\n}\n'

/** What stands at the head of a file: who gave, to whom, and when it was written. */
export interface FileHead {
  readonly giver: Giver
  readonly recipients: RecipientKind
  readonly now: Instant
}

/** The same as rows of a table with the standard’s headings. */
export const rowsOfGrants = (grants: readonly Grant[], isFirst: boolean) => [
  ...(isFirst ? [columns.map(([heading]) => heading)] : []),
  ...grants.map(rowOf),
]

/** The grants as a 360Giving file, piece by piece; nothing at all when there are none, for such a file needs one. */
export async function* grantsAsJson(
  batches: AsyncIterable<GrantChecked[]>,
  head: FileHead,
): AsyncGenerator<string, void> {
  let begun = false
  for await (const batch of batches) {
    const grants = publishable(batch, head.recipients)
    if (grants.length === 0) continue
    yield jsonOfGrants(grants, head, !begun)
    begun = true
  }
  if (begun) yield endOfJson
}

/** The same as rows; nothing at all when there are none. */
export async function* grantsAsRows(batches: AsyncIterable<GrantChecked[]>, recipients: RecipientKind) {
  let begun = false
  for await (const batch of batches) {
    const grants = publishable(batch, recipients)
    if (grants.length === 0) continue
    yield rowsOfGrants(grants, !begun)
    begun = true
  }
}

import { impossibleAmounts } from './amounts'
import { impossibleDates } from './dates'
import { isTooDeep } from './depth'
import { grantShape, packageShape, standardVersion } from './grant-shape'
import { tellsOnContact, tellsOnIndividual } from './individuals'
import { isThing, misfits, under } from './shape'
import { trouble, type Trouble, type TroubleCode } from './trouble'
import { isDay, isMoment, isWrittenDay } from './written'

/**
 * Everything that is wrong with, or worth a look in, a file of grants: in the order of the file, what it is as a whole
 * first. Nothing is asked of other files or of the network.
 * @param file a 360Giving package, read from JSON
 * @param today `YYYY-MM-DD`
 */
export function* troublesOfPackage(file: unknown, today: string): Generator<Trouble> {
  if (!isThing(file)) {
    yield trouble('not-a-package', '')
    return
  }
  const { grants, issued, modified, version, ...around } = file
  if (isTooDeep(around)) {
    yield trouble('too-deep', '')
    return
  }
  yield* misfits(file, packageShape, '')
  if (typeof version === 'string' && /^\d+\.\d+$/.test(version) && version !== standardVersion)
    yield trouble('other-version', '/version', version)
  for (const [field, date] of Object.entries({ issued, modified })) {
    if (typeof date !== 'string' || !(isWrittenDay(date) || isMoment(date))) continue
    if (!isDay(date)) yield trouble('no-such-day', under('', field), date)
    if (date.slice(0, 10) > today) yield trouble('made-in-future', under('', field), date)
  }
  if (grants === undefined) return
  if (!Array.isArray(grants)) {
    yield trouble('not-list', '/grants')
    return
  }
  if (grants.length === 0) {
    yield trouble('no-grants', '/grants')
    return
  }
  yield* troublesOfGrants(grants, latestDay(today, issued, modified))
}

/** A file speaks of the past as its date has it, also where the clock that reads it is slow. */
function latestDay(today: string, ...dates: readonly unknown[]): string {
  const days = dates.filter((date) => typeof date === 'string' && (isWrittenDay(date) || isMoment(date)))
  return [today, ...(days as string[]).map((day) => day.slice(0, 10))].reduce((a, b) => (a > b ? a : b))
}

function* troublesOfGrants(grants: readonly unknown[], latest: string): Generator<Trouble> {
  const ids = new Set<string>()
  for (const [n, grant] of grants.entries()) {
    const at = under('/grants', n)
    if (isTooDeep(grant)) {
      yield trouble('too-deep', at)
      continue
    }
    yield* troublesOfGrant(grant, at, latest)
    if (!isThing(grant) || typeof grant.id !== 'string') continue
    if (ids.has(grant.id)) yield trouble('same-id', under(at, 'id'), grant.id)
    ids.add(grant.id)
  }
}

/** What stands in the wrong place of an individual’s grant may be her name: it is not said again. */
const mayName: ReadonlySet<TroubleCode> = new Set(['not-text', 'not-link', 'not-on-list'])
const untold = ({ code, at }: Trouble): Trouble => ({ code, at })

/**
 * What is wrong with one grant, or worth a look in it.
 * @param at its place in its file, as a JSON Pointer
 * @param latest the last day, `YYYY-MM-DD`, that counts as gone by
 */
export function* troublesOfGrant(grant: unknown, at: string, latest: string): Generator<Trouble> {
  const ofIndividual = isThing(grant) && Object.hasOwn(grant, 'recipientIndividual')
  for (const one of misfits(grant, grantShape, at)) yield ofIndividual && mayName.has(one.code) ? untold(one) : one
  if (!isThing(grant)) return
  const toGroup = Object.hasOwn(grant, 'recipientOrganization')
  const toIndividual = Object.hasOwn(grant, 'recipientIndividual')
  if (!toGroup && !toIndividual) yield trouble('no-recipient', at)
  if (toGroup && toIndividual) yield trouble('two-recipients', at)
  yield* impossibleDates(grant, at, latest)
  yield* impossibleAmounts(grant, at)
  yield* tellsOnIndividual(grant, at)
  yield* tellsOnContact(grant, at)
  if (typeof grant.id === 'string' && !grant.id.startsWith('360G-')) yield trouble('no-prefix', under(at, 'id'))
}

import {
  endNight,
  leaveNight,
  letSomeGo,
  letSomeGoThatNight,
  lettingGoAtOnce,
  nightsDue,
  planFirstNights,
  takeNight,
  withoutNight,
} from '~/commands/let-go.server'
import { kindsOfEachTurn, nightlyKinds, type KeepingKind } from '~/domain/keeping'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { keeperOf, whatIsDue } from '~/records/keeping/keeper.server'

/** So many of what is kept for hours goes at one turn of the clock. */
const atOneTurn = 200
/** A night takes so many steps at one turn, so that letters and rounds do not wait; then it goes on at the next. */
const stepsAtOneTurn = 40
const nightsAtOneTurn = 50
const unseen = { unseen: true }

/** Lets go what is kept for hours: codes, sessions that are over, lists nobody confirmed, addresses no longer needed. */
export async function letGoShortLived({ world, clock }: Sparks): Promise<void> {
  const due = await world.read(async (db) => {
    const keeper = await keeperOf(db, null)
    const found: KeepingKind[] = []
    for (const kind of kindsOfEachTurn)
      if ((await whatIsDue(db, keeper, kind, clock.now(), 1)).length > 0) found.push(kind)
    return found
  })
  for (const kind of due) await world.write((db) => letSomeGo(db, occasion(clock, null), null, kind, atOneTurn), unseen)
}

/**
 * Lets go, once a night, what has had its time. It is done in short transactions that each count what they let go: it
 * may be stopped anywhere and goes on from there, here or at another server. One server at a time is at one night; should
 * two be, each thing still goes and is counted once.
 */
export async function letGoOfTheNight(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  if ((await world.read((db) => withoutNight(db, 1))).length > 0) {
    await world.write((db) => planFirstNights(db, occasion(clock, null), nightsAtOneTurn), unseen)
  }
  let steps = stepsAtOneTurn
  for (const { id, partnershipId } of await world.read((db) => nightsDue(db, clock.now(), nightsAtOneTurn))) {
    if (steps <= 0) return
    if (!(await world.write((db) => takeNight(db, occasion(clock, null), id), unseen))) continue
    steps = await goThrough(sparks, id, partnershipId, steps)
  }
}

/** Goes through the kinds of one night, with so many steps at most. Gives how many are left. */
async function goThrough(sparks: Sparks, id: string, partnershipId: string | null, steps: number): Promise<number> {
  const { world, clock, log } = sparks
  let left = steps
  const due = await world.read(async (db) => {
    const keeper = await keeperOf(db, partnershipId)
    const found: KeepingKind[] = []
    for (const kind of nightlyKinds(partnershipId === null ? 'installation' : 'partnership'))
      if ((await whatIsDue(db, keeper, kind, clock.now(), 1)).length > 0) found.push(kind)
    return found
  })
  for (const kind of due) {
    for (let gone = lettingGoAtOnce; gone >= lettingGoAtOnce; left -= 1) {
      if (left <= 0) {
        await world.write((db) => leaveNight(db, id), unseen)
        return 0
      }
      gone = await world.write((db) => letSomeGoThatNight(db, occasion(clock, null), id, kind), unseen)
    }
  }
  const counts = await world.write((db) => endNight(db, occasion(clock, null), id), unseen)
  if (counts && Object.keys(counts).length > 0) {
    log.info({ job: letGoOfTheNight.name, partnership: partnershipId, counts })
    await world.forget()
  }
  return left - 1
}

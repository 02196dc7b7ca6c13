import { remindByTheClock } from '~/commands/panel/remind-scorers.server'
import { shareOut } from '~/commands/panel/share-out.server'
import { assignScorers, pairsOf, reminderDue, reminderMark } from '~/domain/panel'
import { originOf } from '~/platform/env.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { roundsBeingScored } from '~/queries/panel/rounds-being-scored.server'
import { scoringProgress, withScoresLeft } from '~/queries/panel/scoring-progress.server'
import { isReminded, toShareOut } from '~/records/panel/assignment.server'
import type { Round } from '~/records/round/course.server'
import { languageFor, translator } from '~/ui/messages'
import { reminderLetter } from '~/ui/panel/reminder-letter'

/**
 * While rounds are being scored: shares their ideas out when scoring opens and whenever somebody joins, leaves or steps
 * out, and reminds those who have scores to give when the date comes near. Both do nothing when they have been done, so
 * that several processes may run this at once, or be stopped anywhere.
 */
export async function seeToScorers(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  for (const { round, partnership } of await world.read((db) => roundsBeingScored(db, clock.now()))) {
    if (await isToShareOut(sparks, round)) await world.write((db) => shareOut(db, occasion(clock, null), round.id))
    await remind(sparks, round, partnership)
  }
}

async function isToShareOut({ world, clock }: Sparks, round: Round): Promise<boolean> {
  const facts = await world.read((db) => toShareOut(db, round, clock.now()))
  if (!facts) return false
  // What is to be changed does not hang on the seed, only how.
  const { given } = assignScorers({ ...facts, seed: 0 })
  const had = pairsOf(facts.standing)
  return given.length !== facts.standing.length || !given.every(had)
}

interface Partnership {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly languages: readonly string[]
  readonly timeZone: string
}

async function remind(sparks: Sparks, round: Round, of: Partnership): Promise<void> {
  const { world, clock, env, secrets } = sparks
  const closesAt = round.dates.scoringClosesAt
  const due = reminderDue(round, clock.now())
  if (due === null || closesAt === null) return
  const mark = reminderMark(due, closesAt)
  const members = await world.read(async (db) =>
    (await isReminded(db, round.id, mark)) ? null : withScoresLeft(await scoringProgress(db, round, clock.now())),
  )
  if (!members) return
  const words = translator(languageFor(of.languages[0]), { timeZone: of.timeZone, now: clock.now() })
  const href = `${originOf(env)}/p/${of.slug}/rounds/${round.slug}/scoring`
  const wordsFor = (left: number) => ({
    ...reminderLetter({ partnership: of.name, round: round.title, left, closesAt, href }, words),
    partnershipId: of.id,
  })
  await world.write((db) => remindByTheClock(db, occasion(clock, null), secrets, round.id, mark, members, wordsFor), {
    unseen: true,
  })
}

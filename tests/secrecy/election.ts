import { eq } from 'drizzle-orm'
import { pino } from 'pino'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { closeVoting } from '~/commands/voting/close-voting.server'
import { sendReceipt } from '~/commands/voting/send-receipt.server'
import { openVoting } from '~/commands/voting/open-voting.server'
import { publishCount } from '~/commands/voting/publish-count.server'
import { countRound } from '~/domain/voting/round-count'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { shuffled } from '~/domain/shuffled'
import { openHere } from '~/jobs/open-apart.server'
import { receiptOfSealed, sealChoices } from '~/platform/sealing/envelopes.server'
import { publishedFile, publishedVotes } from '~/queries/voting/published-file.server'
import { ballotsToCount } from '~/queries/voting/ballots-to-count.server'
import { ballotBoxOf, pseudonymOf, type LiveBallot } from '~/records/voting/ballot-box.server'
import { ballotKeyOf, privateKeyOf } from '~/records/voting/ballot-key.server'
import { roundById } from '~/records/round/course.server'
import { ballot, ballotKey, partnership } from '~db/schema'
import type { CastMember } from '../cast'
import { sparksOn } from '../sparks'
import { day, secrets, wholeDates, type Stage } from '../stage'
import { paperTable } from './paper-table'
import { snapshotOf, type Snapshot } from './snapshots'

/** What may be broken, to see that the linkers then succeed. */
export type Breakage =
  | 'nothing'
  | 'unsealed'
  | 'unshuffled'
  | 'unpadded'
  | 'key-in-the-clear'
  /** Sealed only by the next transaction: what was written first stays in the file that is written ahead. */
  | 'sealed-too-late'
  /** Published in the order in which people voted. */
  | 'as-they-came'
  /** The receipts in the order of the published ballots. */
  | 'receipts-beside'
  | 'told-in-the-log'
  | 'told-in-letters'
  /** The prints of readings without a key, and envelopes opened in the order in which they came. */
  | 'papers-as-they-came'
  /** Whose ballot it is, a member's of the panel or a neighbour's, stands with what is published. */
  | 'told-by-body'

export const voters: CastMember[] = ['nadia', 'len', 'joy', 'callum', 'edna', 'ravi', 'olek', 'kofi']
/** Those who vote on paper. */
export const onPaper: CastMember[] = ['rose', 'winston', 'bronagh', 'mei']
/** The one of them who sits on the panel as well. */
export const onPanel: CastMember[] = ['nadia']
/** What each may choose among; of different lengths. */
export const options: readonly (readonly string[])[] = [
  ['SPR-01'],
  ['SPR-02', 'SPR-03'],
  ['SPR-03'],
  ['SPR-01', 'SPR-02', 'SPR-03'],
]

/** One whole election as somebody sees it who has everything but the installation's secret. */
export interface Election {
  readonly roundId: string
  /** The copy taken after every single act, with who acted, where she is known from elsewhere: nobody is. */
  readonly snapshots: readonly Snapshot[]
  readonly log: readonly string[]
  /** The published file of ballots. */
  readonly file: string
  /** What is to be found out. */
  readonly truth: ReadonlyMap<string, number>
}

const closesAt = wholeDates.votingClosesAt ?? day(30)

/** Holds an election with ballots drawn by `dice`; some change their minds. */
export async function holdElection(
  here: Stage,
  address: string,
  roundId: string,
  dice: (below: number) => number,
  broken: Breakage,
  /** Left out: everybody, some of them on paper. */
  few?: readonly CastMember[],
): Promise<Election> {
  await here.round(roundId, {
    events: ['published', 'checked', 'scores-locked'],
    rules: { voters: 'residents', counting: 'greedy' },
  })
  for (const reference of ['SPR-01', 'SPR-02', 'SPR-03']) await here.proposal(roundId, reference)
  const snapshots: Snapshot[] = []
  const look = async (how = {}) => void snapshots.push(await snapshotOf(address, how))
  const log: string[] = []
  const sparks = {
    ...sparksOn(here.world),
    clock: { now: () => closesAt },
    log: pino({ level: 'trace', base: undefined }, { write: (line: string) => void log.push(line) }),
  }

  await here.write((db) => openVoting(db, here.on(null, day(21)), secrets, roundId))
  if (broken === 'key-in-the-clear') await layKeyOpen(here, roundId)
  await look({ withEvery: true })
  const truth = new Map<string, number>()
  const order = [...(few ?? voters)].sort(() => dice(3) - 1)
  const often = [...order, ...order.filter(() => dice(5) === 0)]
  const box = few ? null : await paperTable(here, roundId, dice)
  const paperOrder = few ? [] : [...onPaper].sort(() => dice(3) - 1)
  for (const [at, voter] of often.entries()) {
    const choice = dice(options.length)
    truth.set(voter, choice)
    await here.write(async (db) => {
      const named = options[choice] ?? []
      const cast = await castBallot(db, here.on(voter, day(22)), secrets, roundId, named)
      if (!cast.ok) throw new Error(cast.because)
      await breakBallot(db, roundId, voter, named, broken)
    })
    if (broken === 'sealed-too-late') await layOpenAndSealAgain(here, roundId, voter, options[choice] ?? [])
    if (!few)
      await writeLetter(here, roundId, voter, broken === 'told-in-letters' ? JSON.stringify(options[choice]) : '')
    if (broken === 'told-in-the-log') sparks.log.info({ voter, named: options[choice] })
    await look()
    const paper = at % 2 === 0 ? paperOrder[at / 2] : undefined
    if (box === null || paper === undefined) continue
    await box.handInBy(paper)
    await look()
  }
  // In the order in which each first voted, and then those on paper.
  const written = new Map(paperOrder.map((voter) => [voter, dice(options.length)]))
  for (const [voter, choice] of written) truth.set(voter, choice)
  await here.write((db) => closeVoting(db, here.on(null, closesAt), roundId))
  await box?.readAll([...written.values()], { asTheyCame: broken === 'papers-as-they-came' }, look)
  if (['nothing', 'sealed-too-late', 'told-in-the-log', 'told-in-letters', 'papers-as-they-came'].includes(broken))
    await moveRoundsOn(sparks)
  else await publishByHand(here, roundId, truth, dice, broken)
  await look({ withBytes: true, withEvery: true })
  return { roundId, snapshots, log, truth, file: await fileOf(here, roundId) }
}

/** Somebody has her receipt sent; where the letter says more, it is broken. */
async function writeLetter(here: Stage, roundId: string, voter: CastMember, more: string): Promise<void> {
  const letter = (receipt: string) => ({ subject: 'Your receipt', text: `${receipt} ${more}` })
  const sent = await here.write((db) => sendReceipt(db, here.on(voter, day(22)), secrets, roundId, letter))
  if (!sent.ok) throw new Error(sent.because)
}

async function fileOf(here: Stage, roundId: string): Promise<string> {
  return here.read(async (db) => {
    const [place] = await db.select().from(partnership)
    const round = await roundById(db, roundId)
    const file = place && round && (await publishedFile(db, place, round))
    return file ? file.beforeVotes + (await publishedVotes(db, file, 1)).text : ''
  })
}

/** As if it were sealed a transaction after it was written down. */
async function layOpenAndSealAgain(here: Stage, roundId: string, voter: string, named: readonly string[]) {
  const hers = eq(ballot.pseudonym, pseudonymOf(secrets, roundId, voter))
  const [row] = await here.read((db) => db.select().from(ballot).where(hers))
  const write = (sealed: string) => here.write((db) => db.update(ballot).set({ sealed }).where(hers))
  await write(JSON.stringify({ named }))
  await write(row?.sealed ?? '')
}

async function layKeyOpen(here: Stage, roundId: string): Promise<void> {
  await here.write(async (db) => {
    const key = await ballotKeyOf(db, roundId)
    const privateKey = key && privateKeyOf(secrets, key)
    await db
      .update(ballotKey)
      .set({ locked: privateKey?.toString('base64url') ?? '' })
      .where(eq(ballotKey.roundId, roundId))
  })
}

async function breakBallot(
  db: Parameters<Parameters<Stage['write']>[0]>[0],
  roundId: string,
  voter: string,
  named: readonly string[],
  broken: Breakage,
): Promise<void> {
  const pseudonym = pseudonymOf(secrets, roundId, voter)
  const hers = eq(ballot.pseudonym, pseudonym)
  if (broken === 'unsealed')
    await db
      .update(ballot)
      .set({ sealed: JSON.stringify({ named }) })
      .where(hers)
  if (broken === 'unpadded') {
    const key = await ballotKeyOf(db, roundId)
    if (!key) throw new Error('no key')
    const envelopeBytes = JSON.stringify({ named }).length + 1
    await db
      .update(ballot)
      .set({ sealed: sealChoices({ ...key, envelopeBytes }, pseudonym, { named }) })
      .where(hers)
  }
}

/** The same steps as the clock's, with one thing left out. */
async function publishByHand(
  here: Stage,
  roundId: string,
  truth: ReadonlyMap<string, number>,
  dice: (below: number) => number,
  broken: Breakage,
): Promise<void> {
  const on = here.on(null, closesAt)
  const opened = await here.read(async (db) => {
    if (broken === 'key-in-the-clear' || broken === 'unsealed') return null
    return ballotsToCount(db, secrets, roundId)
  })
  const sealed = opened && broken === 'receipts-beside' ? shuffled(opened.ballots, dice) : opened?.ballots
  const panel = new Set(onPanel.map((member) => pseudonymOf(secrets, roundId, member)))
  const tellBody = <One extends LiveBallot>(one: One, at: number): One =>
    broken === 'told-by-body'
      ? { ...one, choices: { ...one.choices, body: panel.has(sealed?.[at]?.pseudonym ?? '') ? 'panel' : 'residents' } }
      : one
  const ballots: readonly LiveBallot[] =
    opened && broken !== 'as-they-came'
      ? openHere({
          seal: opened.seal,
          privateKey: opened.privateKey,
          ballots: sealed ?? [],
          takenOff: new Map(),
        }).ballots.map(tellBody)
      : [...truth.values()].map((choice) => ({ choices: { named: options[choice] ?? [] } }))
  await here.write(async (db) => {
    const round = await roundById(db, roundId)
    if (!round) throw new Error('no round')
    const box = await ballotBoxOf(db, secrets, round)
    const rest = { ...round.rules, potPence: round.potPence, candidates: box.candidates }
    const inOrder = broken === 'unshuffled' || broken === 'as-they-came' || broken === 'receipts-beside'
    const shuffle = inOrder ? (below: number) => below - 1 : dice
    const count = countRound(ballots, rest, shuffle)
    const receipts = ballots.map((_, at) => receiptOfSealed(roundId, sealed?.[at]?.sealed ?? String(at)))
    if (broken !== 'receipts-beside') receipts.sort()
    const done = await publishCount(db, on, secrets, roundId, { box, count, receipts })
    if (!done.ok) throw new Error(done.because)
  })
}

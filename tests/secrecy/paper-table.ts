import { createHash } from 'node:crypto'
import { actAtDesk, type AtDesk } from '~/commands/voting/paper/act-at-desk.server'
import { closeDesk, openDesk } from '~/commands/voting/paper/keep-desk.server'
import { signOnBeside } from '~/commands/voting/paper/sign-on-at-desk.server'
import { keyInPaper } from '~/commands/voting/paper/key-in-paper.server'
import { addBatch, finishPaper } from '~/commands/voting/paper/open-envelopes.server'
import { printBallots, printSlips } from '~/commands/voting/paper/print-paper.server'
import type { Outcome } from '~/domain/refusal'
import { shuffled } from '~/domain/shuffled'
import type { Secrets } from '~/platform/secrets.server'
import type { CastMember } from '../cast'
import { day, secrets, type Stage } from '../stage'
import { onPaper, options } from './election'

const hands = { secrets, letter: () => ({ subject: '', text: '' }) }

const must = <Answer extends object>(outcome: Outcome<Answer>): Answer => {
  if (!outcome.ok) throw new Error(outcome.because)
  return outcome
}

/** What a reading of a ballot would be kept as, were its print made without a key: anybody can make it. */
export const barePrint = (codeHash: string, named: readonly string[]): string =>
  bareHash(`read:${codeHash}:choices:${JSON.stringify({ named })}`)
const bareHash = (words: string) => createHash('sha256').update(words).digest('base64url')

/** Our own secrets, but for readings. */
const keyless: Secrets = {
  ...secrets,
  hash: (purpose, words) => (words.startsWith('read:') ? bareHash(words) : secrets.hash(purpose, words)),
}

export interface PaperTable {
  /** Is given paper, and hands it in. */
  handInBy(voter: CastMember): Promise<void>
  /** All of it, as two people read it. The papers were mixed in the box, unless they come as they came. */
  readAll(written: readonly number[], how: { asTheyCame: boolean }, look: () => Promise<void>): Promise<void>
}

/** A table at which people vote on paper, and the box that is opened in the evening. */
export async function paperTable(here: Stage, roundId: string, dice: (below: number) => number): Promise<PaperTable> {
  const on = (by: CastMember, at = day(22)) => here.on(by, at, dice)
  const deskId = must(
    await here.write((db) => openDesk(db, on('gareth'), roundId, { place: 'The library', besideId: 'tom' })),
  ).id
  must(await here.write((db) => signOnBeside(db, on('tom'), roundId, deskId)))
  const copies = onPaper.length
  const slips = must(await here.write((db) => printSlips(db, on('gareth'), secrets, roundId, copies))).marks
  const papers = must(await here.write((db) => printBallots(db, on('gareth'), secrets, roundId, copies))).marks
  let [given, acts] = [0, 0]
  const act = async (kind: AtDesk['kind'], typed: string, personId: string | null) => {
    const whole = { deskId, kind, typed, personId, keptMs: 0, happened: false, once: `${roundId}-${(acts += 1)}` }
    must(await here.write((db) => actAtDesk(db, on('gareth'), hands, roundId, whole)))
  }
  return {
    async handInBy(voter) {
      const slip = slips[(given += 1) - 1] ?? ''
      await act('hand-out', slip, voter)
      await act('take-in', slip, null)
    },
    async readAll(written, { asTheyCame }, look) {
      must(await here.write((db) => closeDesk(db, on('gareth'), roundId, deskId)))
      must(await here.write((db) => addBatch(db, on('gareth', day(31)), roundId, { number: 1, papers: copies })))
      const handedIn = written.map((choice, at) => ({ choice, typed: papers[at] ?? '' }))
      for (const { choice, typed } of asTheyCame ? handedIn : shuffled(handedIn, dice)) {
        const named = options[choice] ?? []
        for (const by of ['amina', 'tom'] as const) {
          const keyed = { typed, batch: 1, says: 'choices' as const, choices: { named } }
          must(
            await here.write((db) => keyInPaper(db, on(by, day(31)), asTheyCame ? keyless : secrets, roundId, keyed)),
          )
          await look()
        }
      }
      must(await here.write((db) => finishPaper(db, on('sheila', day(31)), roundId, '')))
    },
  }
}

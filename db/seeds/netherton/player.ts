import type { Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { newId } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import { loadedDice } from './dice'

/**
 * Plays people's acts through the very commands that pages use, at moments gone by, so that what the demonstration shows
 * has come about as it would have: checked, recorded and balanced.
 */
export class Player {
  constructor(
    readonly sparks: Sparks,
    /** Some ideas come with a picture. */
    readonly pictured = false,
    /** Of its own for a story told beside the others, so that neither changes the other. */
    readonly dice = loadedDice(2026),
  ) {}

  on(by: string | null, at: Instant): Occasion {
    return { by, at, provedAt: at, newId, randomBelow: this.dice }
  }

  read<Answer>(query: (db: Db) => Promise<Answer>): Promise<Answer> {
    return this.sparks.world.read(query)
  }

  /** @throws Error when the command is refused: the story has a hole then. */
  async act<Value>(
    by: string | null,
    at: Instant,
    command: (db: Db, on: Occasion) => Promise<Outcome<Value, string>>,
  ): Promise<Value> {
    const done = await this.sparks.world.write((db) => command(db, this.on(by, at)))
    if (!done.ok) throw new Error(`${by ?? 'the clock'} was refused: ${done.because} ${JSON.stringify(done.values)}`)
    return done
  }

  /** Several acts of one moment in one commit: for the hundreds of ballots. */
  async together(acts: readonly ((db: Db) => Promise<Outcome<object, string>>)[]): Promise<void> {
    const done = await Promise.all(acts.map((act) => this.sparks.world.write(act)))
    const refused = done.find((one) => !one.ok)
    if (refused && !refused.ok) throw new Error(`refused: ${refused.because}`)
  }
}

import {
  administrator,
  criterion,
  neighbourhood,
  partnership,
  person,
  proposal,
  proposalEvent,
  registerConfirmed,
  residency,
  role,
  round,
  roundEvent,
} from '~db/schema'
import type { PartnershipRole } from '~/domain/people'
import { pence } from '~/domain/pence'
import type { RoundDates, RoundEventKind, RoundRules } from '~/domain/round'
import { days, instant, instantFromIso, later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { secretsFrom } from '~/platform/secrets.server'
import type { Db, World } from '~/platform/world.server'
import { followListing } from '~/records/proposal/listing.server'
import { cast, type CastMember } from './cast'
import { freshWorld } from './fresh-world'

/** Noon on the first day of the tests' own calendar. */
export const dayOne: Instant = instantFromIso('2026-03-01T12:00:00Z')
export const day = (count: number): Instant => later(dayOne, days(count - 1))
export const secrets = secretsFrom('a secret for the tests, long enough to be one')

export const wholeRules: RoundRules = {
  steps: { check: true, score: true, vote: true },
  voters: 'residents',
  counting: 'equal-shares',
  mostChoices: 3,
  fewestVotes: 0,
  smallestAskPence: pence(50_00),
  largestAskPence: pence(500_00),
  quorum: 3,
  fewestScores: 2,
}

/** Open on day 1, closed on day 10, scored by day 20, voted on from day 21 to day 30, decided on day 33. */
export const wholeDates: RoundDates = {
  opensAt: day(1),
  closesAt: day(10),
  scoringClosesAt: day(20),
  votingOpensAt: day(21),
  votingClosesAt: day(30),
  decidesAt: day(33),
}

/** A partnership with its people on a fresh database; small makers for whatever a test needs on top. */
export const stage = async (): Promise<Stage> => stageOn(await freshWorld())

/** The same, on a database that is there already and empty. */
export async function stageOn(world: World): Promise<Stage> {
  await world.write(async (db) => {
    await db.insert(partnership).values({
      id: 'netherton',
      slug: 'netherton',
      name: 'Netherton Sparks',
      area: 'Netherton',
      vision: 'A place where neighbours start things.',
      accent: '#a8361a',
      languages: ['en', 'cy'],
      timeZone: 'Europe/London',
      money: { yearStartsInMonth: 4, volunteerHourPence: 12_00 },
      createdAt: dayOne,
      openedAt: dayOne,
    })
    await db.insert(neighbourhood).values({
      id: 'marian-square',
      partnershipId: 'netherton',
      name: 'Marian Square',
      postcodes: ['L304'],
      population: 3_200,
      position: 1,
    })
    await db
      .insert(person)
      .values(Object.entries(cast).map(([id, name]) => ({ id, name, createdAt: later(dayOne, -days(300)) })))
  })
  return new Stage(world)
}

export class Stage {
  private made = 0
  constructor(readonly world: World) {}

  /** The occasion of a command by one of the cast (or the clock); ids count up and the dice always show nothing. */
  on(by: CastMember | null, at: Instant = dayOne, dice: (below: number) => number = () => 0): Occasion {
    return { by, at, provedAt: at, newId: () => this.newId(), randomBelow: dice }
  }

  newId(): string {
    this.made += 1
    return `made-${String(this.made).padStart(5, '0')}`
  }

  write<Answer>(command: (db: Db) => Promise<Answer>): Promise<Answer> {
    return this.world.write(command)
  }

  read<Answer>(query: (db: Db) => Promise<Answer>): Promise<Answer> {
    return this.world.read(query)
  }

  async livesHere(...people: CastMember[]): Promise<void> {
    await this.write(async (db) => {
      for (const personId of people) {
        await db.insert(residency).values({
          id: this.newId(),
          partnershipId: 'netherton',
          personId,
          neighbourhoodId: 'marian-square',
          method: 'in-person',
          verifiedAt: later(dayOne, -days(200)),
          verifiedBy: 'rose',
        })
      }
    })
  }

  /** They look after the installation, and belong to no partnership by that. */
  async administers(...people: CastMember[]): Promise<void> {
    await this.write(async (db) => {
      for (const personId of people) {
        await db.insert(administrator).values({ id: this.newId(), personId, startsAt: later(dayOne, -days(200)) })
      }
    })
  }

  async holds(kind: PartnershipRole, ...people: CastMember[]): Promise<void> {
    await this.write(async (db) => {
      for (const personId of people) {
        await db.insert(role).values({
          id: this.newId(),
          partnershipId: 'netherton',
          personId,
          kind,
          voting: kind === 'panel',
          startsAt: later(dayOne, -days(200)),
          endsAt: null,
          givenBy: null,
        })
        // Her register is looked through, so that it waits for nobody in a test that is about something else.
        await db
          .insert(registerConfirmed)
          .values({
            id: `looked-through-${personId}`,
            partnershipId: 'netherton',
            personId,
            at: later(dayOne, -days(1)),
          })
          .onConflictDoNothing()
      }
    })
  }

  /** A round that has got as far as `events` say; published unless told otherwise. */
  async round(
    id: string,
    {
      rules = {},
      dates = {},
      events = ['published'],
    }: { rules?: Partial<RoundRules>; dates?: Partial<RoundDates>; events?: RoundEventKind[] } = {},
  ): Promise<string> {
    await this.write(async (db) => {
      await db.insert(round).values({
        id,
        partnershipId: 'netherton',
        slug: id,
        title: `The ${id} round`,
        about: 'Small sums for good ideas.',
        currency: 'GBP',
        potPence: pence(1_000_00),
        rules: { ...wholeRules, ...rules },
        dates: { ...wholeDates, ...dates },
        createdAt: later(dayOne, -days(10)),
        createdBy: 'rose',
      })
      for (const [place, kind] of events.entries()) {
        await db.insert(roundEvent).values({
          id: this.newId(),
          roundId: id,
          sequence: place + 1,
          kind,
          at: later(dayOne, -1),
          by: 'rose',
          detail: {},
        })
      }
    })
    return id
  }

  /** What a round is scored by: each criterion's id is its name. */
  async criteria(
    roundId: string,
    weights: Readonly<Record<string, number>> = { together: 2, value: 1 },
  ): Promise<void> {
    await this.write(async (db) => {
      for (const [place, [name, weight]] of Object.entries(weights).entries()) {
        const rubric = { '0': 'Not at all.', '3': 'In part.', '5': 'Wholly.' }
        await db.insert(criterion).values({ id: name, roundId, name, weight, position: place + 1, rubric })
      }
    })
  }

  /** A proposal that has been handed in and found eligible, unless told otherwise. */
  async proposal(
    roundId: string,
    reference: string,
    {
      by = 'nadia',
      cost = 200_00,
      title = `Idea ${reference}`,
      events = ['submitted', 'eligible'] as ('submitted' | 'taken-back' | 'eligible' | 'not-eligible' | 'withdrawn')[],
    } = {},
  ): Promise<string> {
    const id = `${roundId}/${reference}`
    await this.write(async (db) => {
      await db.insert(proposal).values({
        id,
        roundId,
        reference,
        applicantId: by,
        title,
        summary: 'A good idea.',
        costPence: pence(cost),
        answers: { idea: 'A good idea.' },
        version: 1,
        createdAt: dayOne,
        savedAt: dayOne,
      })
      for (const [place, kind] of events.entries()) {
        await db.insert(proposalEvent).values({
          id: this.newId(),
          proposalId: id,
          sequence: place + 1,
          kind,
          at: instant(dayOne + place),
          by,
          because: null,
        })
      }
      const last = events.at(-1)
      if (last) await followListing(db, id, last)
    })
    return id
  }

  close(): Promise<void> {
    return this.world.close()
  }
}

import { eq } from 'drizzle-orm'
import { person, residency, round, session } from '~db/schema'
import { days, hours, instant, later } from '~/domain/time'
import { sessionCookie } from '~/http/session.server'
import { migrate } from '~/platform/migrate.server'
import { newToken, sha256 } from '~/platform/secrets.server'
import { openWorld } from '~/platform/open-world.server'
import { readEnv } from '~/platform/env.server'
import { stageOn } from '../stage'

export interface BenchScene {
  /** A signed-in voter each. */
  readonly cookies: readonly string[]
  readonly castPath: string
  readonly castBody: string
}

/** A round of sixty proposals with voting open now, and three hundred residents signed in. */
export async function setTheBenchScene(databaseFile: string, secret: string): Promise<BenchScene> {
  await migrate(databaseFile)
  const world = openWorld(databaseFile)
  const stage = await stageOn(world)
  const now = instant(Date.now())
  await stage.holds('panel', 'rose', 'winston', 'mei')
  const dates = {
    opensAt: later(now, -days(40)),
    closesAt: later(now, -days(20)),
    scoringClosesAt: later(now, -days(5)),
    votingOpensAt: later(now, -days(4)),
    votingClosesAt: later(now, days(10)),
    decidesAt: later(now, days(12)),
  }
  await stage.round('spring', {
    events: ['published', 'checked', 'scores-locked'],
    rules: { mostChoices: 5 },
    dates: { ...dates, votingOpensAt: later(now, days(1)) },
  })
  for (let at = 1; at <= 60; at += 1) {
    await stage.proposal('spring', `SPR-${String(at).padStart(2, '0')}`, {
      cost: 5_000 + at * 700,
      title: `An idea of a neighbour, number ${at}`,
    })
  }
  const tokens = Array.from({ length: 300 }, newToken)
  await world.write(async (db) => {
    for (const [at, token] of tokens.entries()) {
      const personId = `voter-${at}`
      await db.insert(person).values({ id: personId, name: `Voter ${at}`, createdAt: now })
      await db.insert(residency).values({
        id: `home-${at}`,
        partnershipId: 'netherton',
        personId,
        neighbourhoodId: 'marian-square',
        method: 'in-person',
        verifiedAt: now,
        verifiedBy: 'rose',
      })
      await db
        .insert(session)
        .values({ id: sha256(token), personId, createdAt: now, seenAt: now, expiresAt: later(now, hours(24)) })
    }
  })
  // Servers that run already open a vote, and fix its roll, as soon as its day has come: so that comes last.
  await world.write((db) => db.update(round).set({ dates }).where(eq(round.id, 'spring')))
  await world.close()
  const cookie = sessionCookie({ env: readEnv({ SPARKS_SECRET: secret }, { database: databaseFile }) })
  return {
    cookies: await Promise.all(tokens.map(async (token) => (await cookie.serialize(token)).split(';')[0] ?? '')),
    castPath: '/p/netherton/rounds/spring/vote',
    castBody: 'step=cast&chosen=SPR-01&chosen=SPR-07&chosen=SPR-20',
  }
}

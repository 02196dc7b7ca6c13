import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSession } from '~/commands/people/start-session.server'
import { startSignIn } from '~/commands/people/start-sign-in.server'
import { days, hours, later } from '~/domain/time'
import { letGoShortLived } from '~/jobs/let-go.server'
import { session, signInCode } from '~db/schema'
import { sparksOn } from '../sparks'
import { dayOne, secrets, stage, type Stage } from '../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
})
afterEach(() => here.close())

const kept = () =>
  here.read(async (db) => ({
    codes: (await db.select().from(signInCode)).length,
    sessions: (await db.select().from(session)).map(({ personId }) => personId),
  }))

describe('what is kept for hours', () => {
  it('lets codes go after a day, and sessions when they are over; not a moment before', async () => {
    const sparks = sparksOn(here.world)
    await here.write((db) =>
      startSignIn(db, here.on(null), secrets, { email: 'nadia@example.org', browser: 'phone' }, (code) => ({
        subject: code,
        text: code,
      })),
    )
    await here.write((db) => startSession(db, here.on(null), 'nadia', { token: 'one', stay: false }))
    await here.write((db) => startSession(db, here.on(null), 'len', { token: 'two', stay: true }))
    const after = async (milliseconds: number) => {
      sparks.moveTo(later(dayOne, milliseconds))
      await letGoShortLived(sparks)
      return kept()
    }
    expect(await after(hours(12) - 1)).toEqual({ codes: 1, sessions: ['nadia', 'len'] })
    expect(await after(hours(12))).toEqual({ codes: 1, sessions: ['len'] })
    expect(await after(days(1) - 1)).toEqual({ codes: 1, sessions: ['len'] })
    expect(await after(days(1))).toEqual({ codes: 0, sessions: ['len'] })
    expect(await after(days(30))).toEqual({ codes: 0, sessions: [] })
  })
})

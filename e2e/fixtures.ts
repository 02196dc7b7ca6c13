import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engine } from '~db/engine'
import { contact, session } from '~db/schema'
import { hours, later, type Instant } from '~/domain/time'
import { sessionCookie } from '~/http/session.server'
import { doWhatIsDue } from '~/jobs/clockwork.server'
import { readEnv } from '~/platform/env.server'
import { newToken, sha256 } from '~/platform/secrets.server'
import { openSparks, type Sparks } from '~/platform/sparks.server'
import { startServer } from '~/server/start'
import { cast, type CastMember } from '../tests/cast'
import { dayOne, stageOn, type Stage } from '../tests/stage'
import { ownDatabase } from './database'
import { startStandIn, type StandIn } from '~/demo/stripe/server'
import { openInbox, type Inbox } from './inbox'

/** A whole app of a test's own: its own database, clock, mail server and port, in this process. */
export interface AppUnderTest {
  readonly url: string
  readonly sparks: Sparks
  /** The partnership's people on the app's own database; makers for whatever the journey starts from. */
  readonly stage: Stage
  readonly inbox: Inbox
  /** Where the app believes Stripe to be. */
  readonly stripe: StandIn
  /** Moves the app's clock, and lets the jobs do what has become due. */
  moveClockTo(moment: Instant): Promise<void>
  /** The server is gone for as long as `meanwhile` takes, and comes back at the same address. */
  outage(meanwhile: () => Promise<void>): Promise<void>
  /** Lets time go by, in milliseconds, with nobody doing anything. */
  passTime(milliseconds: number): void
  /**
   * Signs one of the cast in, in that browser, without the letter, and as if with a passkey just now: for journeys that
   * are about something else.
   */
  signInAs(who: CastMember, where: BrowserContext): Promise<void>
  signOut(where: BrowserContext): Promise<void>
}

export const test = base.extend<{ app: AppUnderTest }>({
  app: async ({}, use) => {
    const database = await ownDatabase()
    const inbox = await openInbox()
    const folder = join(tmpdir(), 'small-sparks-journeys-files')
    const clock = { moment: dayOne, now: () => clock.moment }
    const webhookSecret = 'whsec_of_the_journeys'
    const stripe = await startStandIn({ port: 0, webhookSecret, now: () => Math.floor(clock.moment / 1000) })
    const env = readEnv(
      {
        SPARKS_SECRET: 'a secret for the journeys, long enough to be one',
        FILES_URL: `file:${folder}`,
        STRIPE_SECRET_KEY: 'sk_test_of_the_journeys',
        STRIPE_WEBHOOK_SECRET: webhookSecret,
        STRIPE_PARTNERSHIP: 'netherton',
        STRIPE_API_URL: stripe.url,
      },
      { database: database.address, port: 0, smtpUrl: inbox.url, logLevel: 'error' },
    )
    const sparks = openSparks(env, { clock })
    const stage = await stageOn(sparks.world)
    await stage.write(async (db) => {
      await db
        .insert(contact)
        .values(Object.keys(cast).map((who) => ({ personId: who, email: emailOf(who as CastMember) })))
    })
    let server = await startServer(sparks)
    stripe.tellUrl = `${server.url}/stripe/events`
    await use({
      url: server.url,
      sparks,
      stage,
      inbox,
      stripe,
      async moveClockTo(moment) {
        clock.moment = moment
        // Whoever was signed in for the journey is there at the new time too; an officer's session ends in minutes.
        await stage.write(async (db) => {
          await db
            .update(session)
            .set({ createdAt: moment, seenAt: moment, expiresAt: later(moment, hours(12)), provedAt: moment })
        })
        await doWhatIsDue(sparks)
      },
      async outage(meanwhile) {
        const port = Number(new URL(server.url).port)
        await server.stop()
        await meanwhile()
        server = await startServer({ ...sparks, env: { ...sparks.env, port } })
      },
      passTime: (milliseconds) => {
        clock.moment = later(clock.moment, milliseconds)
      },
      async signInAs(who, where) {
        const token = newToken()
        await stage.write((db) =>
          db.insert(session).values({
            id: sha256(token),
            personId: who,
            createdAt: clock.moment,
            seenAt: clock.moment,
            expiresAt: later(clock.moment, hours(12)),
            provedAt: clock.moment,
          }),
        )
        const [pair = ''] = (await sessionCookie(sparks).serialize(token)).split(';')
        const [name = '', ...value] = pair.split('=')
        await where.addCookies([{ name, value: value.join('='), url: server.url }])
      },
      signOut: (where) => where.clearCookies({ name: 'sparks' }),
    })
    await server.stop()
    await sparks.world.close()
    await inbox.close()
    await stripe.stop()
    await database.remove()
  },
  baseURL: async ({ app }, use) => use(app.url),
})

export const emailOf = (who: CastMember) => `${who}@example.org`

/**
 * Nothing that axe can find, on the page as it now stands. Only where scripts run: axe is one, and hangs without. And on
 * one engine alone: the pages are the same on the other.
 */
export async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false || engine === 'postgres') return
  const { violations } = await new AxeBuilder({ page })
    // Only what is wrong is told at length; no page has a frame, so none is opened to put their results together.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  )
  expect(told, `axe on ${page.url()}`).toEqual([])
}

export { expect }

import type { BrowserContext, Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { ballot, paperSlip, roll, votingDesk } from '~db/schema'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { printBallots, printSlips } from '~/commands/voting/paper/print-paper.server'
import { spacedPaperMark } from '~/domain/voting/paper'
import { occasion } from '~/platform/occasion.server'
import { hours, later } from '~/domain/time'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const round = '/p/netherton/rounds/spring'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function votingRound({ stage, sparks }: AppUnderTest) {
  await stage.livesHere('nadia', 'len', 'joy', 'edna')
  await stage.holds('panel', 'mei', 'winston')
  await stage.holds('chair', 'rose')
  await stage.holds('builder', 'gareth')
  await stage.round('spring', { events: ['published', 'checked'] })
  for (const [at, title] of ['Herb planters', 'Night football', 'Community fridge'].entries())
    await stage.proposal('spring', `SPR-0${at + 1}`, { title, cost: 100_00 * (at + 1) })
  const on = occasion(sparks.clock, 'gareth')
  const printed = await stage.write(async (db) => ({
    slips: await printSlips(db, on, sparks.secrets, 'spring', 4),
    ballots: await printBallots(db, on, sparks.secrets, 'spring', 4),
  }))
  if (!printed.slips.ok || !printed.ballots.ok) throw new Error('nothing was printed')
  return { slips: printed.slips.marks.map(spacedPaperMark), ballots: printed.ballots.marks.map(spacedPaperMark) }
}

async function lookFor(page: Page, name: string) {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await button(page, 'Look').first().click()
  return page.getByRole('listitem').filter({ hasText: name })
}
async function giveTo(page: Page, name: string, slip: string) {
  const row = await lookFor(page, name)
  await row.getByRole('textbox').fill(slip)
  await row.getByRole('button', { name: 'Give paper' }).click()
}
async function takeIn(page: Page, slip: string) {
  await page.getByLabel('Slip code', { exact: true }).fill(slip)
  await button(page, 'Save').click()
}
async function keyIn(app: AppUnderTest, page: Page, where: BrowserContext, who: 'mei' | 'winston', code: string) {
  await app.signOut(where)
  await app.signInAs(who, where)
  await page.goto(`${round}/paper/key-in`)
  await page.getByLabel('Ballot code').fill(code)
  await page.getByRole('checkbox', { name: 'Community fridge' }).check()
  await button(page, 'Save this ballot').click()
}
const channels = (app: AppUnderTest) =>
  app.stage.read(async (db) => new Map((await db.select().from(roll)).map((one) => [one.personId, one.channel])))

test('two helpers hand out paper at a desk, with and without a connection, and it is opened, keyed in and counted @vote', async ({
  app,
  page,
  context,
  javaScriptEnabled,
}) => {
  const { slips, ballots } = await votingRound(app)
  const [first = '', second = '', third = ''] = slips
  await app.moveClockTo(day(22))
  await app.signInAs('gareth', context)
  await page.goto(`${round}/desk`)
  await expectAccessible(page)
  await button(page, 'Open the desk').click()
  await expect(page, 'where, and who else').toHaveTitle(/^Error: /)
  await page.getByLabel('Where is it?').fill('The library')
  await page.getByLabel('Who is the second helper?').selectOption({ label: 'Mei Chen' })
  await button(page, 'Open the desk').click()
  await expect(page.getByText('The library')).toBeVisible()
  await expectAccessible(page)
  if (!javaScriptEnabled) await expect(page.getByText('This desk works only with a connection')).toBeVisible()

  await giveTo(page, 'Len Whitby', first)
  await expect(page.getByText('Written down.').first()).toBeVisible()
  await takeIn(page, first)
  await expect(page.getByText('It counts.').first()).toBeVisible()
  expect((await channels(app)).get('len')).toBe('paper')
  await takeIn(page, `${first.slice(0, -1)}${first.endsWith('A') ? 'C' : 'A'}`)
  await expect(page.getByText(/That is not (the code of a slip|a code) of this round/)).toBeVisible()
  await page.goto(`${round}/desk`)

  if (javaScriptEnabled) {
    // What a tablet has once it is opened stays with it: the page is fetched again without a connection.
    await page.waitForFunction(async () => {
      const names = await caches.keys()
      const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
      return kept.some((many) => many > 2)
    })
    await context.setOffline(true)
    await page.reload()
    await giveTo(page, 'Nadia Hussain', second)
    await expect(page.getByText('You can give the paper.').first()).toBeVisible()
    await takeIn(page, second)
    await giveTo(page, 'Joy Adeyemi', third)
    await expect(page.getByText('(3 so far)')).toBeVisible()
    await expectAccessible(page)
    await button(page, 'Close the desk').click()
    await expect(page.getByText('Not yet:')).toBeVisible()
    await page.reload()
    await expect(page.getByText('(3 so far)'), 'they outlive the page').toBeVisible()
  }
  // Meanwhile Nadia voted on her phone.
  await app.stage.write((db) =>
    castBallot(db, occasion(app.sparks.clock, 'nadia'), app.sparks.secrets, 'spring', ['SPR-01']),
  )
  if (javaScriptEnabled) {
    await context.setOffline(false)
    await expect(page.getByText('Set this envelope aside, unopened: they had voted online.').first()).toBeVisible()
    await expect(page.getByText('Everything is sent.').first()).toBeVisible()
  } else {
    const nadia = await lookFor(page, 'Nadia Hussain')
    await expect(nadia.getByText('has voted online')).toBeVisible()
    await expect(nadia.getByRole('button', { name: 'Give paper' }), 'there is no paper for her').toHaveCount(0)
    await page.goto(`${round}/desk`)
    await giveTo(page, 'Joy Adeyemi', third)
    await expect(page.getByText('Written down.').first()).toBeVisible()
  }
  const marks = await channels(app)
  expect([marks.get('len'), marks.get('nadia'), marks.get('joy')]).toEqual(['paper', 'web', null])
  await takeIn(page, third)
  await expect(page.getByText('It counts.').first()).toBeVisible()
  await button(page, 'Close the desk').click()
  await expect(page.getByText('The desk is closed')).toBeVisible()

  await app.moveClockTo(later(day(30), hours(1)))
  await page.goto(`${round}/paper`)
  await expect(page.getByText('Only 2 envelopes are in the box')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('How many ballots are in pile 1?').fill('2')
  await button(page, 'Write down this pile').click()
  await expect(page.getByText('Pile 1 has 2 by hand, and 0 keyed in.')).toBeVisible()
  for (const code of ballots.slice(0, 2)) {
    await keyIn(app, page, context, 'mei', code)
    await expect(page.getByText('Somebody else reads it next.')).toBeVisible()
    await keyIn(app, page, context, 'winston', code)
    await expect(page.getByText('Read alike by two people.')).toBeVisible()
  }
  await expectAccessible(page)
  expect(await app.stage.read((db) => db.select().from(ballot))).toHaveLength(3)
  await app.signOut(context)
  await app.signInAs('rose', context)
  await page.goto(`${round}/paper`)
  await expect(page.getByText('All numbers agree')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'All paper is in: count the votes').click()
  await expect(page.getByText('No more votes on paper can come in')).toBeVisible()
  await app.moveClockTo(later(day(30), hours(2)))
  await page.goto(`${round}/results`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was chosen, and why')
  expect(await app.stage.read((db) => db.select().from(votingDesk))).toHaveLength(1)
  const aside = and(eq(paperSlip.roundId, 'spring'), eq(paperSlip.came, 'voted-already'))
  expect(await app.stage.read((db) => db.select().from(paperSlip).where(aside))).toHaveLength(javaScriptEnabled ? 1 : 0)
})

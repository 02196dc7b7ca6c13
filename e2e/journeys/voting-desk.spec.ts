import type { BrowserContext, Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { ballot, paperSlip, role, roll, votingDesk } from '~db/schema'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { closeDesk } from '~/commands/voting/paper/keep-desk.server'
import { printBallots, printSlips } from '~/commands/voting/paper/print-paper.server'
import type { RoundRules } from '~/domain/round'
import { spacedPaperMark } from '~/domain/voting/paper'
import { occasion } from '~/platform/occasion.server'
import { hours, later, minutes } from '~/domain/time'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const round = '/p/netherton/rounds/spring'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function votingRound({ stage, sparks }: AppUnderTest, rules: Partial<RoundRules> = {}) {
  await stage.livesHere('nadia', 'len', 'joy', 'edna')
  await stage.holds('panel', 'mei', 'winston')
  await stage.holds('chair', 'rose')
  await stage.holds('builder', 'gareth')
  await stage.round('spring', { events: ['published', 'checked'], rules })
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
async function keyIn(
  app: AppUnderTest,
  page: Page,
  where: BrowserContext,
  who: 'mei' | 'winston' | 'rose',
  code: string,
  idea = 'Community fridge',
) {
  // prettier-ignore
  await app.signOut(where)
  await app.signInAs(who, where)
  await page.goto(`${round}/paper/key-in`)
  await page.getByLabel('Ballot code').fill(code)
  await page.getByRole('checkbox', { name: idea }).check()
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

  // One helper hands out nothing, until Mei signs on with her own code on the same tablet.
  const alone = await lookFor(page, 'Len Whitby')
  await expect(alone.getByText('has not voted')).toBeVisible()
  await expect(alone.getByRole('button', { name: 'Give paper' })).toHaveCount(0)
  await page.goto(`${round}/desk`)
  await button(page, 'Send Mei Chen a code').click()
  await expect(page.getByText('A code is on its way to Mei Chen')).toBeVisible()
  await expectAccessible(page)
  await fitsNarrow(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByLabel('Code from the email to Mei Chen').fill('12')
  await button(page, 'Sign on at this desk').click()
  await expect(page.getByRole('alert')).toContainText('Enter 6 digits')
  await expect(page.getByLabel('Code from the email to Mei Chen'), 'what was typed is kept').toHaveValue('12')
  await expectAccessible(page)
  await signOnWithCode(app, page)
  await expect(page.getByText('Mei Chen is signed on beside you.')).toBeVisible()
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

/** Gareth opens a desk at the library, with Mei, who signs on with a code of her own. */
async function openDesk(app: AppUnderTest, page: Page) {
  await page.goto(`${round}/desk`)
  await page.getByLabel('Where is it?').fill('The library')
  await page.getByLabel('Who is the second helper?').selectOption({ label: 'Mei Chen' })
  await button(page, 'Open the desk').click()
  await expect(page.getByText('The library')).toBeVisible()
  await button(page, 'Send Mei Chen a code').click()
  await signOnWithCode(app, page)
}
/** Mei reads her newest letter, which none of her codes before was in, and types the code on the tablet. */
async function signOnWithCode(app: AppUnderTest, page: Page) {
  const used = usedCodes.get(app) ?? new Set([''])
  const newest = async () => /\b\d{6}\b/.exec((await app.inbox.newestTo('mei@example.org')).text)?.[0] ?? ''
  await expect.poll(async () => used.has(await newest())).toBe(false)
  const code = await newest()
  usedCodes.set(app, used.add(code))
  await page.getByLabel('Code from the email to Mei Chen').fill(code)
  await button(page, 'Sign on at this desk').click()
  await expect(page.getByText('Mei Chen has signed on.')).toBeVisible()
}
const usedCodes = new WeakMap<AppUnderTest, Set<string>>()
const narrow = { width: 320, height: 640 }
const fitsNarrow = async (page: Page) => {
  await page.setViewportSize(narrow)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, page.url()).toBeLessThanOrEqual(narrow.width)
}

test('Edna votes on the desk’s own screen: the helper comes back to the desk, and nothing of her vote is left @vote', async ({
  app,
  page,
  context,
  javaScriptEnabled,
}) => {
  const { slips } = await votingRound(app)
  await app.moveClockTo(day(22))
  await app.signInAs('gareth', context)
  await openDesk(app, page)
  await giveTo(page, 'Len Whitby', slips[0] ?? '')
  await expect(page.getByText('Written down.').first()).toBeVisible()
  await fitsNarrow(page)

  const edna = await lookFor(page, 'Edna Harrison')
  await expect(page.getByText('hand it over and turn away')).toBeVisible()
  await edna.getByRole('button', { name: 'Vote here, on this screen' }).click()
  await expect(page.getByRole('region', { name: 'Helping a neighbour' })).toContainText('Helping Edna Harrison.')
  await page.getByLabel(/Herb planters/).check()
  await button(page, 'Check your vote').click()
  await button(page, 'Cast my vote').click()
  await expect(page.getByText('Your vote is in').first()).toBeVisible()
  await fitsNarrow(page)
  await button(page, 'I have finished helping Edna Harrison').click()
  await expect(page).toHaveURL(/\/desk\?helped=yes$/)
  await expect(page.getByText('What was on the screen is cleared.')).toBeVisible()
  await expectAccessible(page)
  expect((await channels(app)).get('edna')).toBe('assisted')
  // Whoever presses Back on this tablet reads nothing of hers.
  await page.goBack()
  await expect(page.getByText('Your vote is in')).toHaveCount(0)
  await expect(page.getByText('Helping Edna Harrison.')).toHaveCount(0)
  await page.goto(`${round}/desk`)
  // The desk goes on as it was: what was done at it is still there to be read, and she gets no paper.
  if (javaScriptEnabled) await expect(page.getByText('Len Whitby ·')).toBeVisible()
  const again = await lookFor(page, 'Edna Harrison')
  await expect(again.getByText('has voted online')).toBeVisible()
  await expect(again.getByRole('button', { name: 'Give paper' })).toHaveCount(0)
})

test('a tablet away while its desk is closed elsewhere, and its helper’s part ends, loses nothing @vote @script-only', async ({
  app,
  page,
  context,
}) => {
  const { stage } = app
  const { slips } = await votingRound(app)
  const [first = '', second = '', third = ''] = slips
  // The last minutes of the vote; by its own clock the tablet is months away from it.
  await app.moveClockTo(later(day(30), -minutes(10)))
  await app.signInAs('gareth', context)
  await openDesk(app, page)
  // An envelope comes in whose slip nobody told of; then somebody knows whose it is.
  await takeIn(page, third)
  await expect(page.getByText('Keep this envelope apart, unopened').first()).toBeVisible()
  await expectAccessible(page)
  await giveTo(page, 'Nadia Hussain', third)
  await expect(page.getByText('It counts. It belongs in the box.').first()).toBeVisible()
  expect((await channels(app)).get('nadia')).toBe('paper')
  await giveTo(page, 'Len Whitby', first)
  await expect(page.getByText('Written down.').first()).toBeVisible()
  await context.setOffline(true)
  await takeIn(page, first)
  await giveTo(page, 'Joy Adeyemi', second)
  await takeIn(page, second)
  await expect(page.getByText('(3 so far)')).toBeVisible()

  // Rose closes it from her own screen; and Gareth is no builder any more.
  const desks = await stage.read((db) => db.select().from(votingDesk))
  await stage.write((db) => closeDesk(db, occasion(app.sparks.clock, 'rose'), 'spring', desks[0]?.id ?? ''))
  await stage.write((db) =>
    db
      .update(role)
      .set({ endsAt: day(30) })
      .where(eq(role.personId, 'gareth')),
  )
  await app.moveClockTo(later(day(30), minutes(20)))
  await context.setOffline(false)
  await expect(page.getByText('You may not keep a desk any more.').first()).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
  expect((await channels(app)).get('len')).toBeNull()

  // He signs out on it, which clears what a browser keeps: but not this.
  await page.goto('/sign-out')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Sign out/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out')
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.endsWith(' log')))
  expect(kept, 'no names stay').toEqual([])

  await app.signInAs('rose', context)
  await page.goto(`${round}/desk`)
  await expect(
    page.getByText('What this tablet had kept of an earlier desk is sent now. All of it counts'),
  ).toBeVisible()
  await expectAccessible(page)
  const marks = await channels(app)
  expect([marks.get('len'), marks.get('joy')]).toEqual(['paper', 'paper'])
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('desk ')))).toEqual([])
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('desk-tablet')
})

test('an envelope takes the place of a vote online and she is told; one is taken out, one found, one read by three @vote', async ({
  app,
  page,
  context,
}) => {
  const { stage, sparks, inbox } = app
  const { slips, ballots } = await votingRound(app, { paperOverWeb: true })
  const [first = '', second = '', third = ''] = slips
  await app.moveClockTo(day(22))
  await stage.write((db) => castBallot(db, occasion(sparks.clock, 'nadia'), sparks.secrets, 'spring', ['SPR-01']))
  await app.signInAs('gareth', context)
  await openDesk(app, page)
  for (const [who, slip] of [
    ['Nadia Hussain', first],
    ['Len Whitby', second],
  ] as const) {
    await giveTo(page, who, slip)
    await expect(page.getByText('Written down.').first()).toBeVisible()
    await takeIn(page, slip)
    await expect(page.getByText('It counts.').first()).toBeVisible()
    await page.goto(`${round}/desk`)
  }
  const letter = await inbox.newestTo('nadia@example.org')
  expect([letter.subject, letter.text]).toEqual([
    'Your vote on paper is in: The spring round',
    expect.stringContaining('It takes the place of your vote online.'),
  ])
  await page.goto(`${round}/desk`)
  await button(page, 'Close the desk').click()
  await expect(page.getByText('The desk is closed')).toBeVisible()

  // Len and Nadia say that they handed in nothing. One officer asks, and nothing changes until another agrees.
  await app.signOut(context)
  await app.signInAs('rose', context)
  await page.goto(`${round}/paper`)
  await page.getByRole('link', { name: 'Take paper out' }).click()
  await expectAccessible(page)
  await fitsNarrow(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByLabel('Slip code').fill(second)
  await button(page, 'Ask that it be taken out').click()
  await expect(page.getByRole('alert')).toContainText('Say why it is taken out')
  await expect(page.getByLabel('Slip code'), 'what was typed is kept').toHaveValue(second)
  await expectAccessible(page)
  for (const slip of [second, first]) {
    await page.getByLabel('Slip code').fill(slip)
    await page.getByLabel('Why?').fill('Both were away that day.')
    await button(page, 'Ask that it be taken out').click()
    await expect(page.getByText('Nothing changes until another officer agrees.')).toBeVisible()
  }
  await expect(page.getByRole('button', { name: /^I agree/ }), 'not her own').toHaveCount(0)
  expect((await channels(app)).get('len')).toBe('paper')
  await stage.holds('treasurer', 'edna')
  await app.signOut(context)
  await app.signInAs('edna', context)
  await page.goto(`${round}/paper/out`)
  await expectAccessible(page)
  for (const name of ['Len Whitby', 'Nadia Hussain']) {
    await button(page, `I agree: take out what is written down for ${name}`).click()
    await expect(page.getByText('It does not count any more.')).toBeVisible()
  }
  await expectAccessible(page)
  await expect.poll(async () => (await inbox.newestTo('len@example.org')).text).toContain('Both were away that day.')
  await expect
    .poll(async () => (await inbox.newestTo('nadia@example.org')).text)
    .toContain('is back in the box, as you cast it')
  const free = await channels(app)
  expect([free.get('len'), free.get('nadia')]).toEqual([null, 'web'])
  // Nadia hands in paper of her own after all.
  const [fourth = ''] = slips.slice(3)
  await app.signOut(context)
  await app.signInAs('gareth', context)
  await openDesk(app, page)
  await giveTo(page, 'Nadia Hussain', fourth)
  await expect(page.getByText('Written down.').first()).toBeVisible()
  await takeIn(page, fourth)
  await expect(page.getByText('It counts.').first()).toBeVisible()
  await page.goto(`${round}/desk`)
  await button(page, 'Close the desk').click()
  await expect(page.getByText('The desk is closed')).toBeVisible()
  await app.signOut(context)
  await app.signInAs('rose', context)

  // In the box lies one that no tablet told of, with Joy's name on its slip.
  await app.moveClockTo(later(day(30), hours(1)))
  await page.goto(`${round}/paper`)
  await page.getByRole('link', { name: 'Look at envelopes one by one' }).click()
  await page.getByLabel('Slip code').first().fill(third)
  await button(page, 'Look').last().click()
  await expect(page.getByText('Keep this envelope apart, unopened')).toBeVisible()
  await expectAccessible(page)
  const nameJoy = async () => {
    await page.getByLabel('Name on the slip').fill('Joy')
    await button(page, 'Look for them').click()
    await page.getByRole('radio', { name: /Joy Adeyemi/ }).check()
    await page.getByLabel('Slip code').first().fill(third)
    await button(page, 'Look').last().click()
  }
  await expect(page.getByText('Two people have to give the same name')).toBeVisible()
  await nameJoy()
  await expect(page.getByText('It counts once somebody else who may open the box')).toBeVisible()
  await expectAccessible(page)
  expect((await channels(app)).get('joy')).toBeNull()
  await app.signOut(context)
  await app.signInAs('gareth', context)
  await page.goto(`${round}/paper/box`)
  await nameJoy()
  await expect(page.getByText('It counts. It belongs in the box.')).toBeVisible()
  await fitsNarrow(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.goto(`${round}/paper`)
  await page.getByLabel('How many ballots are in pile 1?').fill('2')
  await button(page, 'Write down this pile').click()
  await keyIn(app, page, context, 'mei', ballots[0] ?? '')
  await keyIn(app, page, context, 'winston', ballots[0] ?? '', 'Herb planters')
  await expect(page.getByText('You read it differently.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${round}/paper`)
  await expect(
    page.getByText('1 ballot waits for another person to read it. One of them', { exact: false }),
  ).toHaveCount(0)
  await expect(page.getByText('was read differently: somebody new has to read it.')).toBeVisible()
  await keyIn(app, page, context, 'rose', ballots[0] ?? '', 'Herb planters')
  await expect(page.getByText('Read alike by two people. It is in the box.')).toBeVisible()

  await page.goto(`${round}/paper`)
  await page.goto(`${round}/paper/out`)
  await expect(page.getByText('Ballots lie in piles already')).toBeVisible()
  await expect(page.getByLabel('Slip code')).toHaveCount(0)
  await page.goto(`${round}/paper`)
  await page.getByLabel('Why do the numbers not agree?').fill('One envelope was empty.')
  await button(page, 'All paper is in: count the votes').click()
  await expect(page.getByText('It waits for another officer')).toBeVisible()
  await app.signOut(context)
  await app.signInAs('edna', context)
  await page.goto(`${round}/voting-end`)
  await button(page, 'I agree').click()

  await app.moveClockTo(later(day(30), hours(2)))
  await page.goto(`${round}/results`)
  await expect(page.getByRole('heading', { name: 'Votes on paper' })).toBeVisible()
  await expect(page.getByText('The reason that was given: One envelope was empty.')).toBeVisible()
  await expect(page.getByText('So few voted on paper that the numbers could tell who did.')).toBeVisible()
  await expectAccessible(page)
})

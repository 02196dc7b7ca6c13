import type { Page } from '@playwright/test'
import { theme } from '~db/schema'
import { proposal } from '~db/schema'
import { eq } from 'drizzle-orm'
import { openedBallots } from '../../tests/opened-ballots'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const titles = ['Herb planters', 'Night football', 'Community fridge', 'Street piano']
const vote = '/p/netherton/rounds/spring/vote'

/** A round that is being voted on: four ideas, three choices at most, a thousand pounds. */
async function votingRound({ stage }: AppUnderTest) {
  await stage.livesHere('nadia', 'len', 'joy', 'rose', 'winston')
  await stage.holds('panel', 'rose', 'winston')
  await stage.round('spring', { events: ['published', 'checked'] })
  for (const [at, title] of titles.entries())
    await stage.proposal('spring', `SPR-0${at + 1}`, { title, cost: 100_00 * (at + 1) })
}
const cast = (app: AppUnderTest) =>
  app.stage.read(async (db) => (await openedBallots(db, app.sparks.secrets)).map(({ choices }) => choices.named))
const button = (page: Page, name: string) => page.getByRole('button', { name })
const box = (page: Page, title: string) => page.getByRole('checkbox', { name: title })

test('a resident votes, changes her mind, and only the last vote counts @vote @engine', async ({
  app,
  page,
  context,
}) => {
  await votingRound(app)
  await app.moveClockTo(day(22))
  await app.signInAs('nadia', context)
  await page.goto(vote)
  await expect(page).toHaveTitle(/^Vote: The spring round/)
  for (const title of titles) await expect(box(page, title)).not.toBeChecked()
  await expectAccessible(page)

  await box(page, 'Herb planters').check()
  await box(page, 'Street piano').check()
  await button(page, 'Check your vote').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your vote')
  await expect(page.getByRole('table')).toContainText('£500')
  expect(page.url(), 'choices stay out of the address').toMatch(/\/vote$/)
  await expectAccessible(page)
  expect(await cast(app)).toEqual([])

  await button(page, 'Change my choices').click()
  await expect(box(page, 'Herb planters')).toBeChecked()
  await box(page, 'Herb planters').uncheck()
  await button(page, 'Check your vote').click()
  await button(page, 'Cast my vote').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your vote is in')
  await expectAccessible(page)
  expect(await cast(app)).toEqual([['SPR-04']])

  await page.getByRole('link', { name: 'change your vote' }).click()
  await expect(page.getByText('You have voted already')).toBeVisible()
  await expect(box(page, 'Street piano'), 'nobody can make her show it').not.toBeChecked()
  await expectAccessible(page)
  await box(page, 'Community fridge').check()
  await button(page, 'Check your vote').click()
  await button(page, 'Cast my vote').click()
  expect(await cast(app)).toEqual([['SPR-03']])
})

test('a ballot with too many ideas keeps them all and says how many are allowed @vote', async ({
  app,
  page,
  context,
}) => {
  await votingRound(app)
  await app.moveClockTo(day(22))
  await app.signInAs('len', context)
  await page.goto(vote)
  for (const title of titles) await box(page, title).check()
  await button(page, 'Check your vote').click()
  await expect(page).toHaveTitle(/^Error: /)
  const summary = page.getByRole('alert')
  await expect(summary).toContainText('You have chosen 4 ideas. Choose 3 or fewer.')
  for (const title of titles) await expect(box(page, title)).toBeChecked()
  await expectAccessible(page)
  await summary.getByRole('link').click()
  await page.getByRole('checkbox').first().uncheck()
  await button(page, 'Check your vote').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your vote')
})

test('the total follows what is chosen, with a script or by its button @vote', async ({ app, page, context }) => {
  await votingRound(app)
  await app.moveClockTo(day(22))
  await app.signInAs('joy', context)
  await page.goto(vote)
  await box(page, 'Night football').check()
  await box(page, 'Community fridge').check()
  if (await button(page, 'Update total').isVisible()) await button(page, 'Update total').click()
  const total = page.getByRole('complementary', { name: 'Your choices' })
  await expect(total).toContainText('2 of 3 chosen')
  await expect(total).toContainText('£500')
  await expect(box(page, 'Night football')).toBeChecked()
  await expect(box(page, 'Herb planters')).not.toBeChecked()
})

test('a blank vote is asked about, and may be cast @vote @engine', async ({ app, page, context }) => {
  await votingRound(app)
  await app.moveClockTo(day(22))
  await app.signInAs('rose', context)
  await page.goto(vote)
  await button(page, 'Check your vote').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have not chosen any ideas')
  await expectAccessible(page)
  await button(page, 'Cast a blank vote').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your vote is in')
  expect(await cast(app)).toEqual([[]])
})

test('a filter never hides what was chosen @vote', async ({ app, page, context }) => {
  await votingRound(app)
  await app.stage.write(async (db) => {
    for (const [position, name] of ['Food', 'Sport'].entries())
      await db.insert(theme).values({ id: name, partnershipId: 'netherton', name, about: '', hue: 0, position })
  })
  for (let more = 5; more <= 12; more++) {
    const id = await app.stage.proposal('spring', `SPR-${more}`, { title: `Match ${more}` })
    await app.stage.write((db) => db.update(proposal).set({ themeId: 'Sport' }).where(eq(proposal.id, id)))
  }
  await app.stage.write((db) => db.update(proposal).set({ themeId: 'Food' }).where(eq(proposal.id, 'spring/SPR-01')))
  await app.moveClockTo(day(22))
  await app.signInAs('nadia', context)
  await page.goto(vote)
  await box(page, 'Street piano').check()
  await page.getByText('Show some of the ideas only').click()
  await page.getByLabel('About').selectOption('Food')
  await button(page, 'Show these').click()
  await expect(page.getByRole('checkbox')).toHaveCount(2)
  await expect(box(page, 'Street piano')).toBeChecked()
  await expect(box(page, 'Herb planters')).toBeVisible()
  await expectAccessible(page)
})

test('too early, too late and not on the list of voters, the page says what to do instead @vote', async ({
  app,
  page,
  context,
}) => {
  await votingRound(app)
  await app.moveClockTo(day(15))
  await page.goto(vote)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voting has not opened yet')
  await expect(page.getByRole('link', { name: 'Read the ideas' })).toBeVisible()
  await expectAccessible(page)

  await app.moveClockTo(day(22))
  await page.goto(vote)
  await expect(page, 'someone we do not know is asked to sign in').toHaveURL(/\/sign-in\?next=/)
  await app.signInAs('edna', context)
  await page.goto(vote)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not on the list of voters')
  await expect(page.getByRole('link', { name: 'Tell us where you live' })).toBeVisible()
  await expectAccessible(page)

  await app.signOut(context)
  await app.signInAs('len', context)
  await page.goto(vote)
  await box(page, 'Herb planters').check()
  await button(page, 'Check your vote').click()
  await app.moveClockTo(day(30))
  await button(page, 'Cast my vote').click()
  await expect(page.getByText(/Voting closed .*Votes that come later cannot be counted/)).toBeVisible()
  await page.goto(vote)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voting has closed')
  await expectAccessible(page)
  expect(await cast(app)).toEqual([])
})

test('the ballot is light enough for an old phone @vote @script-only', async ({ app, page, context }) => {
  await votingRound(app)
  for (let more = 5; more <= 60; more++)
    await app.stage.proposal('spring', `SPR-${more}`, { title: `An idea of a neighbour, number ${more}` })
  await app.moveClockTo(day(22))
  await app.signInAs('nadia', context)
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  const weights: number[] = []
  network.on('Network.loadingFinished', ({ encodedDataLength }) => weights.push(encodedDataLength))
  await page.goto(vote, { waitUntil: 'networkidle' })
  expect(weights.length).toBeLessThanOrEqual(6)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(60 * 1024)
})

test('the ballot can be filled in and cast with the keyboard alone @vote', async ({ app, page, context }) => {
  await votingRound(app)
  await app.moveClockTo(day(22))
  await app.signInAs('winston', context)
  await page.goto(vote)
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press('Tab')
    if (await button(page, 'Check your vote').evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await button(page, 'Cast my vote').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your vote is in')
  expect((await cast(app)).map((named) => named.length)).toEqual([1])
})

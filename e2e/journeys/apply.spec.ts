import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import type { Page } from '@playwright/test'
import { proposalEvent, theme } from '~db/schema'
import { day } from '../../tests/stage'

const apply = '/p/netherton/rounds/spring/apply'
const own = `${apply}/SPR-01`

test.use({ viewport: { width: 390, height: 844 } })

async function openRound(app: AppUnderTest) {
  await app.stage.round('spring')
  await app.stage.holds('builder', 'kofi')
  await app.stage.write((db) =>
    db.insert(theme).values({ id: 'food', partnershipId: 'netherton', name: 'Food', about: '', hue: 120, position: 1 }),
  )
  await app.moveClockTo(day(2))
}
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const next = (page: Page) => press(page, 'Save and continue')
const eventsIn = async (app: AppUnderTest) =>
  (await app.stage.read((db) => db.select().from(proposalEvent))).map(({ kind }) => kind)

/** Answers what is left after the idea itself. */
async function answerTheRest(page: Page) {
  await page.getByLabel('Who, and about how many?').fill('Everyone who passes the shops.')
  await page.getByLabel('Marian Square').check()
  await page.getByLabel('Food').check()
  await next(page)
  await page.getByLabel('Who is helping?').fill('The walking group.')
  await next(page)
  await page.getByLabel('How much do you need?', { exact: true }).fill('£240')
  await page.getByLabel('What will you spend it on?').fill('Wood and soil.')
  await next(page)
  await page.getByLabel('When will it happen?').fill('In May.')
  await next(page)
  await page.getByLabel('Me', { exact: true }).check()
  await next(page)
}
async function answerTheIdea(page: Page) {
  await page.getByLabel('Give it a name').fill('Herb planters')
  await page.getByLabel('What do you want to do?').fill('We build six planters by the shops.')
  await page.getByLabel('Say it in one sentence').fill('Six planters, free to pick.')
  await next(page)
}
async function filledIn(app: AppUnderTest, page: Page) {
  await app.signInAs('nadia', page.context())
  await page.goto(`${apply}/begin`)
  await press(page, 'Start my idea')
  await page.goto(`${own}/idea`)
  await answerTheIdea(page)
  await answerTheRest(page)
  await expect(heading(page)).toHaveText('Check your answers')
}

test('a neighbour applies on a phone, puts a mistake right, comes back later, and sends it in @proposal', async ({
  app,
  page,
  context,
}) => {
  await openRound(app)
  await page.goto(apply)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Start now' }).click()
  await press(page, 'Continue')
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccessible(page)
  await page
    .getByRole('group', { name: /good for people who live/ })
    .getByLabel('Yes')
    .check()
  await page
    .getByRole('group', { name: /any of these/ })
    .getByLabel('No')
    .check()
  await press(page, 'Continue')
  await expect(page).toHaveURL(/\/sign-in\?next=/)

  await app.signInAs('nadia', context)
  await page.goto(`${apply}/begin`)
  await expectAccessible(page)
  await press(page, 'Start my idea')
  await expect(page.getByText('0 of 6 answered')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'The idea' }).click()
  await expectAccessible(page)
  await page.getByLabel('Give it a name').fill('Herb planters')
  await next(page)
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('link', { name: 'Say what you want to do.' })).toHaveAttribute('href', '#idea')
  await expect(page.getByLabel('Give it a name'), 'what was typed is kept').toHaveValue('Herb planters')
  await expectAccessible(page)
  await page.getByLabel('What do you want to do?').fill('We build six planters.')
  await press(page, 'Save and come back later')
  await expect(page.getByText('You can close this page and come back')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'The idea' })).toContainText('In progress')
  await expectAccessible(page)

  await app.signOut(context)
  await app.signInAs('nadia', context)
  await page.goto(apply)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Herb planters' }).click()
  await page.getByRole('link', { name: 'The idea' }).click()
  await expect(page.getByLabel('What do you want to do?')).toHaveValue('We build six planters.')
  await page.getByLabel('Say it in one sentence').fill('Six planters, free to pick.')
  await next(page)
  await answerTheRest(page)

  await expect(heading(page)).toHaveText('Check your answers')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Change When' }).click()
  await page.getByLabel('When will it happen?').fill('In June.')
  await next(page)
  await expect(heading(page), 'back to where she came from').toHaveText('Check your answers')
  await expect(page.getByText('In June.')).toBeVisible()
  await press(page, 'Send my idea')

  await expect(heading(page)).toHaveText('Your idea is in')
  await expect(page.getByText('SPR-01')).toBeVisible()
  await expectAccessible(page)
  const letter = await app.inbox.newestTo('nadia@example.org')
  expect(letter.subject).toBe('SPR-01: your idea is in')
  expect(letter.text).toContain('Six planters, free to pick.')
  expect(await eventsIn(app)).toEqual(['submitted'])

  await page.getByRole('link', { name: 'Read it as others see it' }).click()
  await expect(heading(page)).toHaveText('Herb planters')
  await expect(page.locator('main')).not.toContainText('Nadia')
  await expectAccessible(page)
})

test('an ask beyond what the round gives is answered kindly, and the words are kept @proposal', async ({
  app,
  page,
}) => {
  await openRound(app)
  await app.signInAs('nadia', page.context())
  await page.goto(`${apply}/begin`)
  await press(page, 'Start my idea')
  await page.goto(`${own}/money`)
  await page.getByLabel('What will you spend it on?').fill('A small bandstand.')
  for (const [typed, words] of [
    ['900', 'This round gives up to £500.'],
    ['20', 'This round starts at £50.'],
    ['a hundred', 'Enter an amount in pounds'],
  ] as const) {
    await page.getByLabel('How much do you need?', { exact: true }).fill(typed)
    await next(page)
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(page.getByLabel('What will you spend it on?')).toHaveValue('A small bandstand.')
    await expectAccessible(page)
  }
})

test('two windows save one question at once, and neither loses its words @proposal', async ({ app, page, context }) => {
  await openRound(app)
  await filledIn(app, page)
  const other = await context.newPage()
  await page.goto(`${own}/when`)
  await other.goto(`${own}/when`)
  await page.getByLabel('When will it happen?').fill('In June.')
  await next(page)
  await other.getByLabel('When will it happen?').fill('In July.')
  await next(other)
  await expect(other.getByRole('heading', { name: 'What was saved in the other window' })).toBeVisible()
  await expect(other.getByText('In June.')).toBeVisible()
  await expect(other.getByLabel('When will it happen?')).toHaveValue('In July.')
  await expectAccessible(other)
  await next(other)
  await expect(other.getByText('In July.')).toBeVisible()
})

test('it can be taken back and changed, or withdrawn, until the deadline @proposal', async ({ app, page }) => {
  await openRound(app)
  await filledIn(app, page)
  await press(page, 'Send my idea')
  await page.getByRole('link', { name: 'Go to your idea' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Take it back and change it' }).click()
  await expectAccessible(page)
  await press(page, 'Take it back')
  const shared = '/p/netherton/rounds/spring/proposals/SPR-01'
  expect((await page.request.get(shared)).status(), 'a draft is nobody else’s').toBe(404)
  await page.getByRole('link', { name: 'Check your answers and send' }).click()
  await press(page, 'Send my idea')
  await page.goto(`${own}/withdrawal`)
  await expectAccessible(page)
  await press(page, 'Withdraw my idea')
  await expect(page.getByText('This idea has been withdrawn.')).toBeVisible()
  await expectAccessible(page)
  expect((await page.request.get(shared)).status()).toBe(404)
  expect(await eventsIn(app)).toEqual(['submitted', 'taken-back', 'submitted', 'withdrawn'])
})

test('too early and too late are pages with what to do instead, and a late answer stays on the page @proposal', async ({
  app,
  page,
}) => {
  await openRound(app)
  await filledIn(app, page)
  await page.goto(`${own}/when`)
  await app.moveClockTo(day(10))
  await page.getByLabel('When will it happen?').fill('Just too late.')
  await next(page)
  await expect(page.getByRole('alert')).toContainText('Ideas closed on Tuesday 10 March')
  await expect(page.getByLabel('When will it happen?')).toHaveValue('Just too late.')
  await expectAccessible(page)
  await page.goto(own)
  await expect(page.getByText('This idea was not sent in before ideas closed.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(apply)
  await expect(heading(page)).toHaveText('Ideas for this round have closed')
  await expectAccessible(page)
  await app.moveClockTo(day(0))
  await page.goto(apply)
  await expect(heading(page)).toHaveText('Ideas open on Sunday 1 March')
  await expectAccessible(page)
})

test('someone this fund is not for is told who else may help @proposal', async ({ app, page }) => {
  await openRound(app)
  await page.goto(`${apply}/fit`)
  await page
    .getByRole('group', { name: /good for people who live/ })
    .getByLabel('No')
    .check()
  await page
    .getByRole('group', { name: /any of these/ })
    .getByLabel('No')
    .check()
  await press(page, 'Continue')
  await expect(heading(page)).toHaveText('This fund is not the right one for that')
  await expect(page.getByText('Kofi Mensah may know who to ask.')).toBeVisible()
  await expectAccessible(page)
})

import type { Locator, Page, Route } from '@playwright/test'
import { proposal, scoreSheet } from '~db/schema'
import { declares, handsIn, noInterest } from '../../tests/commands/panel/scored'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const scoring = '/p/netherton/rounds/spring/scoring'
const titles = ['Herb planters', 'Night football', 'Street piano']

/** A round being scored by Rose, who chairs, and Winston and Mei: three ideas, two questions. */
async function scoringRound({ stage }: AppUnderTest) {
  await stage.livesHere('rose', 'winston', 'mei')
  await stage.holds('panel', 'rose', 'winston', 'mei')
  await stage.holds('chair', 'rose')
  await stage.round('spring', { events: ['published', 'checked'] })
  await stage.criteria('spring', { 'Brings people together': 2, 'Worth the money': 1 })
  for (const [at, title] of titles.entries()) {
    await stage.proposal('spring', `SPR-0${at + 1}`, { title, cost: 100_00 * (at + 1) })
  }
  const answers = {
    idea: 'Six planters along the parade, with herbs that anyone may pick.',
    whoBenefits: 'Everyone who walks past, about two hundred people a day.',
    whoHelps: 'The Parade Growers, and two shops that will water them.',
    spentOn: 'Timber £120, soil £40, plants £40.',
    when: 'In April, on a Saturday.',
  }
  await stage.write((db) =>
    db.update(proposal).set({ answers, summary: 'Herbs for anyone to pick, along the parade.' }),
  )
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const group = (page: Page, name: string) => page.getByRole('group', { name })

async function fillsIn(page: Page, kinds: Record<string, string>) {
  for (const [title, kind] of Object.entries(kinds)) await group(page, title).getByLabel(kind).check()
  await press(page, 'Declare and go on')
}

async function gives(page: Page, together: number, worth: number) {
  await group(page, 'Brings people together').getByLabel(String(together), { exact: true }).check()
  await group(page, 'Worth the money').getByLabel(String(worth), { exact: true }).check()
}

test('a member declares her interests, steps out of one idea and scores the others @panel', async ({
  app,
  page,
  context,
}) => {
  await scoringRound(app)
  await app.moveClockTo(day(12))
  await app.signInAs('winston', context)
  await page.goto(scoring)
  await expect(heading(page), 'interests come before anything is shown to score').toHaveText('Have you an interest?')
  await expectAccessible(page)
  await expect(group(page, 'Herb planters'), 'what she needs to know whether she has one').toContainText('Asks for £')

  await fillsIn(page, { 'Herb planters': 'Yes: a group I belong to', 'Night football': 'No interest' })
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('Street piano: Say whether you have an interest.')
  await expect(group(page, 'Herb planters').getByLabel('Yes: a group I belong to')).toBeChecked()
  await expectAccessible(page)
  await fillsIn(page, { 'Street piano': 'No interest' })
  await expect(heading(page)).toHaveText('Score the ideas')
  await expect(page.getByText('0 of 2 scored')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Herb planters' }).click()
  await expect(page.getByText('You have stepped out of this one')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'All the ideas' }).click()

  await page.getByRole('link', { name: 'Start scoring' }).click()
  await expect(heading(page)).toHaveText('Night football')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expectAccessible(page)
  await group(page, 'Brings people together').getByLabel('4', { exact: true }).check()
  await page.getByLabel('A note for the panel').fill('Worth a try.')
  await press(page, 'Hand in and go on')
  await expect(page.getByRole('alert')).toContainText('Choose 0 to 5 for “Worth the money”.')
  await expect(page.getByLabel('A note for the panel')).toHaveValue('Worth a try.')
  await expectAccessible(page)
  await gives(page, 4, 2)
  await press(page, 'Hand in and go on')
  await expect(heading(page)).toHaveText('Street piano')
  await expect(page.getByText('Saved: Night football')).toBeVisible()
  await expect(page.getByText('1 of 2 scored')).toBeVisible()
  await press(page, 'I would rather not score this one')
  await expect(page.getByText('All your scores are in')).toBeVisible()
  await expectAccessible(page)
})

test('what she gives is saved as she goes, kept when the line is lost, and the last of two tabs holds @panel @script-only', async ({
  app,
  page,
  context,
}) => {
  await scoringRound(app)
  await declares(app.stage, 'mei', noInterest)
  await app.moveClockTo(day(12))
  await app.signInAs('mei', context)
  const sheets = () => app.stage.read((db) => db.select().from(scoreSheet))
  const kept = page.locator('[data-keep]')
  await page.goto(`${scoring}/SPR-02`)
  await expect(kept).toHaveText('What you give is saved as you go.')
  await group(page, 'Brings people together').getByLabel('4', { exact: true }).check()
  await expect(kept).toHaveText('Saved')
  expect((await sheets())[0]).toMatchObject({ points: { 'Brings people together': 4 }, handedInAt: null })
  await expectAccessible(page)

  const lost = (route: Route) => route.abort('connectionfailed')
  await page.route('**/keep', lost)
  await page.getByLabel('A note for the panel').fill('Written in a tunnel.')
  await expect(kept).toContainText('Not saved yet')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByLabel('A note for the panel'), 'what could not be saved is put back').toHaveValue(
    'Written in a tunnel.',
  )
  await expect(kept).toContainText('Not saved yet')
  await page.unroute('**/keep', lost)
  await expect(kept).toHaveText('Saved')
  expect((await sheets())[0]).toMatchObject({ noteForPanel: 'Written in a tunnel.' })

  await page.route('**/keep', lost)
  await page.getByLabel('A note for the panel').fill('For nobody else to find.')
  await expect(kept).toContainText('Not saved yet')
  await app.signOut(context)
  await app.signInAs('rose', context)
  await declares(app.stage, 'rose', noInterest)
  await page.reload()
  await expect(page.getByLabel('A note for the panel'), 'the next to use the tablet finds nothing of hers').toBeEmpty()
  await page.unroute('**/keep', lost)
  await app.signOut(context)
  await app.signInAs('mei', context)
  await page.reload()
  await expect(page.getByLabel('A note for the panel')).toHaveValue('Written in a tunnel.')

  app.passTime(60_000)
  const second = await context.newPage()
  await second.goto(`${page.url()}`)
  await second.getByRole('group', { name: 'Worth the money' }).getByLabel('1', { exact: true }).check()
  await expect(second.locator('[data-keep]')).toHaveText('Saved')
  await group(page, 'Worth the money').getByLabel('5', { exact: true }).check()
  await expect(kept).toContainText('also changed in another tab')
  expect((await sheets())[0]).toMatchObject({ points: { 'Brings people together': 4, 'Worth the money': 5 } })

  await app.moveClockTo(day(20))
  await group(page, 'Worth the money').getByLabel('2', { exact: true }).check()
  await expect(kept, 'nothing changes after the lock').toContainText('The scores are locked')
  expect((await sheets())[0]).toMatchObject({ points: { 'Worth the money': 5 } })

  const keptHere = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('keep:')))
  await page.route('**/keep', lost)
  await page.getByLabel('A note for the panel').fill('Written, and then she goes home.')
  await expect(kept).toContainText('Not saved yet')
  expect(await keptHere()).toHaveLength(1)
  await page.goto('/sign-out')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(heading(page)).toHaveText('You are signed out')
  expect(await keptHere(), 'signing out leaves nothing of hers in the browser').toEqual([])
})

test('what another member gave is hidden until her own score is in @panel', async ({ app, page, context }) => {
  await scoringRound(app)
  await declares(app.stage, 'winston', noInterest)
  await handsIn(app.stage, 'winston', 'SPR-02', { 'Brings people together': 4, 'Worth the money': 2 })
  await app.moveClockTo(day(12))
  await app.signInAs('mei', context)
  await page.goto(scoring)
  await page.getByLabel('I have read the whole list').check()
  await press(page, 'Declare and go on')
  await page.getByRole('link', { name: 'Night football' }).click()
  await expect(page.getByText('What the others gave is shown once your own score is in.')).toBeVisible()
  await expect(page.getByText('Winston')).toHaveCount(0)
  await gives(page, 1, 1)
  await press(page, 'Hand in and go on')
  await page.goto(`${scoring}/SPR-02`)
  await expect(page.getByRole('table', { name: 'Points by member' })).toContainText('Winston Clarke')
  await expect(page.getByRole('table', { name: 'Points by member' })).toContainText('3.33')
  await expect(page.getByText('a note by winston')).toBeVisible()
  await expectAccessible(page)
})

test('the chair locks the scores, and the panel sees the ranking, and nobody else yet @panel', async ({
  app,
  page,
  context,
}) => {
  await scoringRound(app)
  await app.moveClockTo(day(12))
  for (const who of ['rose', 'winston'] as const) {
    await app.signInAs(who, context)
    await page.goto(scoring)
    await fillsIn(page, {
      'Herb planters': who === 'winston' ? 'Yes: family or close friends' : 'No interest',
      'Night football': 'No interest',
      'Street piano': 'No interest',
    })
    for (const title of titles) {
      if (who === 'winston' && title === 'Herb planters') continue
      await page.goto(`${scoring}/SPR-0${titles.indexOf(title) + 1}`)
      await gives(page, titles.indexOf(title) + 1, 3)
      await press(page, 'Hand in and go on')
    }
    await app.signOut(context)
  }
  await app.signInAs('rose', context)
  await page.goto(`${scoring}/ranking`)
  await expect(heading(page)).toHaveText('The scores are not locked yet')
  await expectAccessible(page)
  await page.goto(`${scoring}/progress`)
  await expect(page.getByText('5 of 8 scores are in.').first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(scoring)
  await page.getByRole('link', { name: 'Lock the scores' }).click()
  await expect(page.getByText('3 scores are not in yet.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Lock the scores now')
  await expect(heading(page)).toHaveText('What the scores say')
  const table = page.getByRole('table', { name: 'The numbers' })
  await expect(table.getByRole('row').nth(1)).toContainText('Street piano')
  await expect(table.getByRole('row').nth(1)).toContainText('3.00')
  await expect(table.getByRole('row', { name: 'Herb planters' })).toContainText('Too few scores')
  await expect(table.getByRole('row', { name: 'Herb planters' })).toContainText('1 stepped out')
  await expect(page.getByText('2 members scored 3 ideas.')).toBeVisible()
  await expect(page.getByText('£1,000 would fund 2 ideas.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Agreement on each question' })).toContainText('Worth the money')
  await expect(page.getByRole('table', { name: 'From the lowest mark to the highest' })).toContainText('Night football')
  await expectAccessible(page)

  await app.signOut(context)
  await app.signInAs('winston', context)
  await page.goto(scoring)
  await expect(page).toHaveURL(/\/ranking$/)
  await expect(table.getByRole('row', { name: 'Herb planters' })).toContainText('You have stepped out')
  await page.goto(`${scoring}/SPR-02`)
  await expect(page.getByText('The scores are locked')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expectAccessible(page)

  await app.signOut(context)
  await page.goto(`${scoring}/ranking`)
  await expect(page, 'nobody else until it is decided').toHaveURL(/\/sign-in\?next=/)
})

test('an officer records an interest for a member, with a reason, and it keeps her out @panel', async ({
  app,
  page,
  context,
}) => {
  await scoringRound(app)
  await app.moveClockTo(day(12))
  await app.signInAs('rose', context)
  await page.goto(`${scoring}/interests/for`)
  await expectAccessible(page)
  await page.getByLabel('Who is it about?').selectOption('Mei Chen')
  await page.getByLabel('Which idea?').selectOption('Street piano')
  await page.getByLabel('They or their household would gain').check()
  await press(page, 'Record it')
  await expect(page.getByRole('alert')).toContainText('Say how you know.')
  await expectAccessible(page)
  await page.getByLabel('How do you know?').fill('She told me that it would stand at her door.')
  await press(page, 'Record it')
  await expect(page).not.toHaveURL(/\/for$/)
  await app.signOut(context)
  await app.signInAs('mei', context)
  await page.goto(`${scoring}/SPR-03`)
  await expect(page.getByText('You have stepped out of this one')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
})

test('too early, called off, locked meanwhile or not on the panel, the page says what to do instead @panel', async ({
  app,
  page,
  context,
}) => {
  await scoringRound(app)
  await app.moveClockTo(day(5))
  await app.signInAs('mei', context)
  await page.goto(scoring)
  await expect(heading(page)).toHaveText('Scoring has not started yet')
  await expect(page.getByRole('link', { name: 'Read the ideas' })).toBeVisible()
  await expectAccessible(page)
  await app.stage.round('plain', { rules: { steps: { check: true, score: false, vote: true } } })
  await page.goto('/p/netherton/rounds/plain/scoring')
  await expect(heading(page)).toHaveText('This round has no scoring')

  await app.moveClockTo(day(12))
  await page.goto(scoring)
  await page.getByLabel('I have read the whole list').check()
  await press(page, 'Declare and go on')
  await page.getByRole('link', { name: 'Start scoring' }).click()
  await gives(page, 5, 5)
  await app.moveClockTo(day(20))
  await press(page, 'Hand in and go on')
  await expect(page.getByRole('alert')).toContainText('The scores are locked')
  expect(await app.stage.read((db) => db.select().from(scoreSheet))).toEqual([])

  await app.signOut(context)
  await app.signInAs('nadia', context)
  await page.goto(scoring)
  await expect(page.getByText('This is for others to do.')).toBeVisible()
})

test('ideas are scored with the keyboard alone, from the first page on, and in Welsh @panel', async ({
  app,
  page,
  context,
}) => {
  await scoringRound(app)
  await app.moveClockTo(day(12))
  await app.signInAs('mei', context)
  await page.goto(`${scoring}/interests`)
  await page.getByRole('link', { name: 'Cymraeg' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await page.goto(`${scoring}/interests`)
  await expect(heading(page)).toHaveText('Oes gennych chi fuddiant?')
  await expectAccessible(page)
  await tabTo(page, page.getByLabel('Rwyf wedi darllen y rhestr gyfan'))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Datgan a mynd ymlaen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('0 o 3 wedi’u sgorio').first()).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Dechrau sgorio' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Herb planters')
  await expectAccessible(page)
  await tabTo(page, page.getByRole('radio').first())
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Gwych.')
  await tabTo(page, page.getByRole('button', { name: 'Cyflwyno a mynd ymlaen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Cadwyd: Herb planters')).toBeVisible()
  await expect(heading(page), 'the next one is there').toHaveText('Night football')
  await expect(page.getByText('1 o 3 wedi’u sgorio')).toBeVisible()
  const [sheet] = await app.stage.read((db) => db.select().from(scoreSheet))
  expect(sheet?.points).toEqual({ 'Brings people together': 3, 'Worth the money': 0 })
  expect(sheet?.noteForPanel).toBe('Gwych.')
})

/** Presses Tab until something has the focus, and sees that the focus can be seen. */
async function tabTo(page: Page, target: Locator) {
  for (let tabs = 0; tabs < 60; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
  await expect(target, 'nothing covers what has the focus').toBeInViewport()
}

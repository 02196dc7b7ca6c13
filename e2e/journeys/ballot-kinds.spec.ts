import type { Page } from '@playwright/test'
import { asc } from 'drizzle-orm'
import { partnership, publishedBallot } from '~db/schema'
import type { BallotRule } from '~/domain/round'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const titles = ['Herb planters', 'Night football', 'Community fridge', 'Street piano']
const voteOn = (round: string) => `/p/netherton/rounds/${round}/vote`

/** Four ideas at £200, £400, £600 and £800, and a pot of £1,000. */
async function votingRound({ stage }: AppUnderTest, round: string, ballot: BallotRule) {
  await stage.round(round, { events: ['published', 'checked'], rules: { ballot, counting: 'greedy' } })
  for (const [at, title] of titles.entries())
    await stage.proposal(round, `${round.toUpperCase()}-0${at + 1}`, { title, cost: 200_00 * (at + 1) })
}

const button = (page: Page, name: string) => page.getByRole('button', { name })
const box = (page: Page, title: string) => page.getByRole('checkbox', { name: title })
const total = (page: Page) => page.getByRole('complementary', { name: 'Your choices' })
const wrong = (page: Page) => page.getByRole('alert').getByRole('link')

/** With a script the total follows by itself; without, its button sends what is marked and keeps it. */
async function updateTotal(page: Page) {
  if (await button(page, 'Update total').isVisible()) await button(page, 'Update total').click()
}
async function castIt(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your vote')
  await button(page, 'Cast my vote').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your vote is in')
}

test('a ballot of each kind is filled in wrongly, put right, checked and cast @vote', async ({
  app,
  page,
  context,
}) => {
  await app.stage.livesHere('nadia')
  await votingRound(app, 'two', { kind: 'approval', least: 2, most: 2, order: 'alphabetical' })
  await votingRound(app, 'one', { kind: 'choose-one' })
  await votingRound(app, 'pot', { kind: 'knapsack' })
  await votingRound(app, 'points', { kind: 'cumulative', points: 10 })
  await votingRound(app, 'scores', { kind: 'scores' })
  await votingRound(app, 'order', { kind: 'ranking', places: 3 })
  await app.moveClockTo(day(22))
  await app.signInAs('nadia', context)

  await page.goto(voteOn('two'))
  await expect(page.getByRole('checkbox').first(), 'by name').toHaveAccessibleName(/Community fridge/)
  await box(page, 'Herb planters').check()
  await button(page, 'Check your vote').click()
  await expect(wrong(page)).toHaveText('You have chosen 1 idea. Choose 2 or more, or none at all.')
  await expect(box(page, 'Herb planters')).toBeChecked()
  await box(page, 'Street piano').check()
  await button(page, 'Check your vote').click()
  await castIt(page)

  await page.goto(voteOn('one'))
  await page.getByRole('radio', { name: 'Night football' }).check()
  await expectAccessible(page)
  await button(page, 'Check your vote').click()
  await button(page, 'Change my choices').click()
  await page.getByRole('radio', { name: 'None of these' }).check()
  await button(page, 'Check your vote').click()
  await button(page, 'Go back and choose').click()
  await page.getByRole('radio', { name: 'Street piano' }).check()
  await button(page, 'Check your vote').click()
  await castIt(page)

  await page.goto(voteOn('pot'))
  await box(page, 'Community fridge').check()
  await box(page, 'Street piano').check()
  await updateTotal(page)
  await expect(total(page)).toContainText('Your choices come to £1,400. The pot is £1,000.')
  await button(page, 'Check your vote').click()
  await expect(wrong(page)).toHaveText('Your choices come to more than the pot of £1,000. Leave out £400 or more.')
  await box(page, 'Street piano').uncheck()
  await box(page, 'Night football').check()
  await button(page, 'Check your vote').click()
  await castIt(page)

  await page.goto(voteOn('points'))
  const points = (title: string) => page.getByRole('textbox', { name: title })
  await points('Herb planters').fill('7')
  await points('Night football').fill('5')
  await updateTotal(page)
  await expect(total(page)).toContainText('12 of 10 points given')
  await expect(total(page)).toContainText('2 too many')
  await points('Street piano').fill('lots')
  await button(page, 'Check your vote').click()
  await wrong(page).click()
  await expect(points('Street piano'), 'the link leads to the box').toBeFocused()
  await expect(points('Street piano')).toHaveValue('lots')
  await expect(points('Herb planters'), 'nothing is lost').toHaveValue('7')
  await expectAccessible(page)
  await points('Street piano').fill('')
  await button(page, 'Check your vote').click()
  await expect(wrong(page)).toHaveText('You have given 12 points, and you have 10. Take back 2.')
  await points('Night football').fill('2')
  await button(page, 'Check your vote').click()
  await expect(page.getByText('You have 1 point left.')).toBeVisible()
  await castIt(page)

  await page.goto(voteOn('scores'))
  const scores = (title: string) => page.getByRole('radiogroup', { name: title })
  await scores('Community fridge').getByRole('radio', { name: '5' }).check()
  await scores('Herb planters').getByRole('radio', { name: '2' }).check()
  await scores('Street piano').getByRole('radio', { name: '0' }).check()
  await updateTotal(page)
  await expect(total(page)).toContainText('2 of 4 ideas scored')
  await expectAccessible(page)
  await button(page, 'Check your vote').click()
  await expectAccessible(page)
  await castIt(page)

  await page.goto(voteOn('order'))
  const place = (title: string) => page.getByRole('combobox', { name: title })
  await place('Street piano').selectOption('1st')
  await place('Herb planters').selectOption('1st')
  await updateTotal(page)
  await expect(total(page)).toContainText('Two ideas have the same place: 1st.')
  await button(page, 'Check your vote').click()
  await expect(wrong(page)).toHaveText('Two ideas are your 1st choice. Give each a place of its own.')
  await expectAccessible(page)
  await place('Herb planters').selectOption('3rd')
  await button(page, 'Check your vote').click()
  await expect(wrong(page)).toHaveText('This is your 3rd choice, and you have no 2nd. Choose one, or move this one up.')
  await place('Herb planters').selectOption('2nd')
  await button(page, 'Check your vote').click()
  await castIt(page)

  await app.moveClockTo(day(31))
  const published = await app.stage.read((db) =>
    db.select().from(publishedBallot).orderBy(asc(publishedBallot.roundId)),
  )
  expect(published.map(({ roundId, choices: { named, points } }) => [roundId, named.map(last), points])).toEqual([
    ['one', ['04'], undefined],
    ['order', ['04', '01'], undefined],
    ['points', ['01', '02'], [7, 2]],
    ['pot', ['02', '03'], undefined],
    ['scores', ['03', '01'], [5, 2]],
    ['two', ['01', '04'], undefined],
  ])
})

const last = (reference: string) => reference.slice(-2)

test('an order is given and cast at 320 px with the keyboard alone @vote', async ({ app, page, context }) => {
  await app.stage.livesHere('nadia')
  await votingRound(app, 'order', { kind: 'ranking', places: 3 })
  await app.moveClockTo(day(22))
  await app.signInAs('nadia', context)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(voteOn('order'))
  const tabTo = async (what: ReturnType<Page['getByRole']>) => {
    for (let tabs = 0; tabs < 40; tabs++) {
      if (await what.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await expect(what).toBeFocused()
    await expect(what, 'what has the focus is not beneath the total').toBeInViewport()
  }
  await tabTo(page.getByRole('combobox', { name: 'Street piano' }))
  await page.keyboard.press('1')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, 'nothing to scroll sideways').toBeLessThanOrEqual(320)
  await tabTo(button(page, 'Check your vote'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your vote')
  await expect(page.getByRole('table')).toContainText('1st')
  await tabTo(button(page, 'Cast my vote'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your vote is in')
})

test('the vote is in Welsh and in Urdu, from right to left, where the partnership offers it @vote', async ({
  app,
  page,
  context,
}) => {
  await app.stage.livesHere('nadia')
  await votingRound(app, 'points', { kind: 'cumulative', points: 10 })
  await app.moveClockTo(day(22))
  await app.signInAs('nadia', context)
  await page.goto(voteOn('points'))
  await expect(page.getByRole('link', { name: 'اردو' }), 'it is not offered here').toHaveCount(0)
  await page.getByRole('link', { name: 'Cymraeg' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await page.getByRole('textbox', { name: 'Street piano' }).fill('10')
  await page.getByRole('button', { name: 'Gwirio eich pleidlais' }).click()
  await page.getByRole('button', { name: 'Bwrw fy mhleidlais' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mae eich pleidlais wedi cyrraedd')

  await app.stage.write((db) => db.update(partnership).set({ languages: ['en', 'cy', 'ur'] }))
  await page.goto(voteOn('points'))
  await page.getByRole('link', { name: 'اردو' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('آپ کا ووٹ')
  await page.getByRole('textbox', { name: 'Street piano' }).fill('۱۲')
  await page.getByRole('button', { name: 'اپنا ووٹ جانچیں' }).click()
  await expect(page.getByRole('alert'), 'figures of Urdu are figures').toContainText('2 واپس لیں')
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Street piano' }).fill('۸')
  await page.getByRole('button', { name: 'اپنا ووٹ جانچیں' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'میرا ووٹ ڈالیں' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('آپ کا ووٹ مل گیا')
  await expectAccessible(page)
})

test('a ballot is tried out before it is chosen, and nothing of that is kept @vote', async ({ app, page, context }) => {
  await app.stage.holds('chair', 'rose')
  await app.stage.round('plan', { events: [] })
  await app.signInAs('rose', context)
  await page.goto('/p/netherton/rounds/plan/manage/plan')
  await page.locator('input[name="ballotKind"][value="cumulative"]').check()
  await page.getByLabel('How many points does each person have?').fill('6')
  const opened = context.waitForEvent('page')
  await button(page, 'Try this ballot out').click()
  const tried = await opened
  await expect(tried.getByText('You have 6 points.')).toBeVisible()
  await expectAccessible(tried)
  await tried.getByRole('textbox').first().fill('9')
  await button(tried, 'Check your vote').click()
  await expect(tried.getByRole('alert')).toContainText('Take back 3.')
  await tried.getByRole('textbox').first().fill('6')
  await button(tried, 'Check your vote').click()
  await button(tried, 'Cast my vote').click()
  await expect(tried.getByRole('heading', { level: 1 })).toHaveText('That is all there is to it')
  await tried.getByRole('link', { name: 'Choose a 1st, a 2nd and a 3rd' }).click()
  await expect(tried.getByRole('combobox')).toHaveCount(6)
  expect(await app.stage.read((db) => db.select().from(publishedBallot))).toEqual([])

  await expect(page.getByLabel('How many points does each person have?'), 'the plan is as it was').toHaveValue('6')
  await page.getByRole('radio', { name: 'Taking turns (Phragmén)' }).check()
  await button(page, 'Save and check').click()
  await expect(page.getByRole('alert')).toContainText('does not go with this kind of ballot')
  await page.getByRole('radio', { name: 'Most votes' }).check()
  await button(page, 'Save and check').click()
  await page.goto('/p/netherton/rounds/plan')
  await expect(page.getByText('You have 6 points to share among ideas')).toBeVisible()
})

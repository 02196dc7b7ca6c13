import type { BrowserContext, Page } from '@playwright/test'
import { soundnessOf } from '~/queries/soundness.server'
import type { CastMember } from '../../tests/cast'
import { setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const books = '/p/netherton/books'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember) {
  await app.signOut(context)
  await app.signInAs(who, context)
}

/** Every law of the books, asked of all that a journey has written in them. */
async function expectSound({ stage }: AppUnderTest) {
  const broken = await stage.read(async (db) => {
    const all: string[] = []
    for await (const { faults } of soundnessOf(db)) all.push(...faults.map(({ words }) => words))
    return all
  })
  expect(broken).toEqual([])
}

/** Until what Stripe told has come: a page says so. */
async function comes(page: Page, name: string | RegExp) {
  await expect(async () => {
    await page.reload()
    await expect(heading(page)).toHaveText(name, { timeout: 500 })
  }).toPass()
}

/** The treasurer lets the fund take gifts. */
async function openFund(app: AppUnderTest, page: Page, context: BrowserContext) {
  await setMoneyOnStage(app.stage)
  await as(app, context, 'winston')
  await page.goto(`${books}/gifts`)
  await page.getByLabel('Big Local award').check()
  await page.getByLabel('Givers may declare Gift Aid').check()
  await button(page, 'Take gifts for it').click()
  await expect(page.getByText('It takes gifts, and givers may declare Gift Aid.')).toBeVisible()
}

test('a neighbour gives with Gift Aid, is thanked, and the books stand with Stripe; it is claimed on once @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await page.goto('/p/netherton/give')
  await expect(page.getByText('This partnership does not take gifts by card now.')).toBeVisible()
  await openFund(app, page, context)
  await expectAccessible(page)

  await app.signOut(context)
  await page.goto('/p/netherton/give')
  await expectAccessible(page)
  await page.getByLabel('How much do you want to give?').fill('0.50')
  await page.getByText('Gift Aid: add a quarter to your gift').click()
  await page.getByLabel(/I want Netherton Sparks to claim Gift Aid/).check()
  await page.getByLabel('First name').fill('Ada')
  await button(page, 'Go on').click()
  await expect(page.getByRole('alert')).toContainText('Enter your last name.')
  await expect(page.getByLabel('First name'), 'what was typed is kept').toHaveValue('Ada')
  await expectAccessible(page)
  await page.getByLabel('Last name').fill('Hill')
  await page.getByLabel('House name or number').fill('12')
  await page.getByLabel('Postcode').fill('l304ab')
  await page.getByLabel('Your name (you may leave it out)').fill('Ada Hill')
  await page.getByLabel('Your email address (you may leave it out)').fill('ada@example.org')
  await button(page, 'Go on').click()
  await expect(page.getByRole('alert')).toContainText('The smallest gift by card is £1.')
  await page.getByLabel('How much do you want to give?').fill('20')
  await button(page, 'Go on').click()
  await expect(heading(page)).toHaveText('Your gift is ready to be paid')
  await expect(page.getByText('Ada'), 'the page has nobody’s name').toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go on to pay at Stripe' }).click()
  await button(page, 'Pay with a card that is not taken').click()
  await expect(page.getByText('The card was not taken.')).toBeVisible()
  await button(page, /^Pay £20/).click()
  await comes(page, 'Thank you')
  await expect(page.getByText('We claim Gift Aid on it, as you asked.')).toBeVisible()
  await expectAccessible(page)
  await app.moveClockTo(app.sparks.clock.now())
  const letter = await app.inbox.newestTo('ada@example.org')
  expect(letter.text).toContain('Your gift of £20 to Netherton Sparks has come.')

  await as(app, context, 'winston')
  await page.goto(`${books}/gifts`)
  await expect(page.getByRole('row', { name: /Ada Hill/ })).toContainText('£20')
  await expect(page.locator('dl').first()).toContainText('With Stripe, by our books£19.50')
  await expect(page.locator('dl').first()).toContainText('With Stripe, by its own word£19.50')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Ada Hill' }).click()
  await expect(page.getByRole('row', { name: /^Given/ })).toContainText('£0.50')
  await expectAccessible(page)

  await page.goto(`${books}/gift-aid`)
  await expect(page.getByText('On £20 given, HMRC pays £5.')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Make the claim').click()
  await expect(page.getByText('Gifts with a declaration stand here until they are in a claim.')).toBeVisible()
  const schedule = page.getByRole('link', { name: 'Claim 1: schedule for HMRC (CSV)' })
  const table = await page.request.get((await schedule.getAttribute('href')) ?? '')
  expect(await table.text()).toMatch(/,Ada,Hill,12,L30 4AB,,,01\/03\/26,20\.00/)
  await expectSound(app)
})

test('a gift goes back by two pairs of hands, once, though Stripe’s answer is lost; and what is left reaches the bank @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await openFund(app, page, context)
  await app.signOut(context)
  await page.goto('/p/netherton/give')
  await page.getByLabel('How much do you want to give?').fill('100')
  await button(page, 'Go on').click()
  await page.getByRole('link', { name: 'Go on to pay at Stripe' }).click()
  await button(page, /^Pay £100/).click()
  await comes(page, 'Thank you')

  await as(app, context, 'winston')
  await page.goto(`${books}/gifts`)
  await page.getByRole('link', { name: 'Somebody' }).click()
  await page.getByText('Give money back').click()
  await page.getByLabel('Amount').fill('150')
  await page.getByLabel('Why').fill('Given twice by mistake')
  await button(page, 'Prepare it').click()
  await expect(page.getByRole('alert')).toContainText('At most £100 is left of this gift.')
  await expect(page.getByLabel('Why')).toHaveValue('Given twice by mistake')
  await expectAccessible(page)
  await page.getByLabel('Amount').fill('40')
  await button(page, 'Prepare it').click()
  await expect(page.getByText('You prepared it, so another officer has to authorise it.')).toBeVisible()
  await expect(button(page, /Authorise giving/)).toHaveCount(0)
  await expectAccessible(page)
  const gift = page.url()

  await as(app, context, 'mei')
  await page.goto(gift)
  // The look whether it was made is answered; the making is done, and its answer is in trouble.
  app.stripe.held = true
  app.stripe.troubles.push(null, 'broken-after')
  await button(page, 'Authorise giving £40 back').click()
  await expect(page.getByText('In doubt', { exact: true })).toBeVisible()
  await expectAccessible(page)
  expect(app.stripe.account.refunds.size).toBe(1)
  app.passTime(60 * 60_000)
  app.stripe.held = false
  await app.moveClockTo(app.sparks.clock.now())
  await page.reload()
  await expect(page.getByText('Given back', { exact: true }).first()).toBeVisible()
  expect(app.stripe.account.refunds.size, 'it was made once').toBe(1)
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('row', { name: /^Given back/ })).toContainText('£40', { timeout: 500 })
  }).toPass()

  const payout = app.stripe.account.payOut()
  expect(payout?.amount).toBe(58_30)
  await page.goto(`${books}/gifts`)
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('link', { name: 'Sent to the bank' })).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(page.locator('dl').first()).toContainText('With Stripe, by our books£0.00')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sent to the bank' }).click()
  await expect(heading(page)).toHaveText('Card gifts reached the bank')
  await expectSound(app)
})

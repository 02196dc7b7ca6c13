import type { BrowserContext, Page } from '@playwright/test'
import { acceptAward } from '../../tests/accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { bringBankLines } from '~/jobs/bring-bank-lines.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import type { CastMember } from '../../tests/cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage } from '../../tests/money-stage'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const bankDay = day(40)
const books = '/p/netherton/books'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember) {
  await app.signOut(context)
  await app.signInAs(who, context)
}

/** A payment of £200 is with the bank, under NETH-01. */
async function paymentWithTheBank(app: AppUnderTest): Promise<string> {
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring')
  await meet(app.stage, 'spring')
  await adoptBy(app.stage, 'spring')
  const award = (await app.stage.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  const paymentId = await app.stage.write(async (db) => {
    const on = (who: CastMember) => app.stage.on(who, day(36))
    allowed(await acceptAward(db, on('nadia'), award))
    const { paymentId: id } = allowed(await preparePayment(db, on('winston'), award, 1))
    const payment = await paymentById(db, id)
    if (!payment) throw new Error('no payment on stage')
    allowed(await authorisePayment(db, on('mei'), id, sealOf(payment)))
    allowed(await markPaymentSent(db, on('winston'), id, 'NETH-01', plainLetter))
    return id
  })
  await app.moveClockTo(bankDay)
  return paymentId
}

async function openTheAccount(page: Page) {
  await page.goto(`${books}/bank`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Add a bank account' }).click()
  await button(page, 'Add a bank account').click()
  await expect(page.getByRole('alert')).toContainText('A sort code has six figures')
  await expectAccessible(page)
  await page.getByLabel('What you call it').fill('Current account')
  await page.getByLabel('Sort code').fill('20-12-34')
  await page.getByLabel('Account number').fill('12345678')
  await page.getByLabel('Day', { exact: true }).fill('1')
  await page.getByLabel('Month', { exact: true }).fill('3')
  await page.getByLabel('Year', { exact: true }).fill('2026')
  await page.getByLabel('What it held before that day').fill('10,000')
  await page.getByLabel('Big Local award').check()
  await button(page, 'Add a bank account').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Current account')
  await expectAccessible(page)
}

const choose = async (page: Page, text: string) => {
  await page.getByLabel('The file').setInputFiles({ name: 'bank.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await button(page, 'Look at it first').click()
}

const april = `Date,Description,Reference,Paid out,Paid in,Balance
06/04/2026,NETHERTON HALL,NETH 01,200.00,,9800.00
07/04/2026,BANC,Charge,5.00,,9795.00
`

test('a bank’s file comes in, its lines are settled, and a statement is signed by two, which clears the payment @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  const paymentId = await paymentWithTheBank(app)
  await as(app, context, 'winston')
  await openTheAccount(page)
  const account = page.url()

  await button(page, 'Look at it first').click()
  await expect(page.getByRole('alert')).toContainText('Choose a file.')
  await expectAccessible(page)
  await choose(page, april.replace('06/04', '04/13'))
  await expect(page.getByText('This is no date we can read.')).toBeVisible()
  await expect(button(page, /Bring in/)).toHaveCount(0)
  await expectAccessible(page)

  await page.goto(account)
  await choose(page, april)
  await expect(page.getByRole('table')).toContainText('NETHERTON HALL')
  await expectAccessible(page)
  await button(page, 'Bring in 2 new lines').click()
  await bringBankLines(app.sparks)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 lines have come in')
  await expectAccessible(page)

  // The same file once more is nothing new.
  await page.goto(account)
  await choose(page, april)
  await expect(page.getByText('There is nothing new in this file')).toBeVisible()

  await page.goto(account)
  await button(page, 'Settle all that are certain').click()
  await expect(page.getByRole('table', { name: /2 lines to settle/ })).toBeVisible()
  await page.getByRole('link', { name: 'What the account held when it was opened here' }).click()
  await expectAccessible(page)
  await button(page, 'Yes, it is this (suggestion 1)').click()
  await page.getByRole('link', { name: 'BANC · Charge' }).click()
  await page.locator('summary', { hasText: 'It is a bank fee' }).click()
  await button(page, 'It is a bank fee').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('What it was, in a few words').fill('April charge')
  await expectAccessible(page)
  await button(page, 'It is a bank fee').click()
  await expect(page.getByText('Every line is settled')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Day', { exact: true }).fill('7')
  await page.getByLabel('Month', { exact: true }).fill('4')
  await page.getByLabel('Year', { exact: true }).fill('2026')
  await page.getByLabel('What it ends with').fill('9,795.01')
  await button(page, 'Lay it beside the books').click()
  await expect(page.getByRole('alert')).toContainText('£0.01 apart')
  await expect(page.getByLabel('What it ends with')).toHaveValue('9,795.01')
  await page.getByLabel('What it ends with').fill('9795')
  await button(page, 'Lay it beside the books').click()
  await expect(page.getByText('You prepared this, so another officer has to sign it.')).toBeVisible()
  await expectAccessible(page)
  // Without the place on the page: going there again must fetch it.
  const statement = new URL(page.url()).pathname

  await as(app, context, 'rose')
  await page.goto(books)
  await page.goto(statement)
  await button(page, /^Sign: the bank has/).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The bank and the books agree')
  await expectAccessible(page)

  // From the payment to the bank's line, and from there to the payment and its decision.
  await page.goto(`${books}/payments/${paymentId}`)
  await expect(
    page
      .getByText('The bank says: 6 April')
      .or(page.getByText(/6 April/))
      .first(),
  ).toBeVisible()
  await page.getByRole('link', { name: /^In the bank on/ }).click()
  await expect(page.getByText('It is in a statement that two officers have signed')).toBeVisible()
  await expect(page.getByRole('link', { name: 'See the decision' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'See the payment' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment for Idea 01')
})

test('a file is taken back by two officers, and two who settle one line at once are told @money', async ({
  app,
  page,
  context,
}) => {
  await paymentWithTheBank(app)
  await as(app, context, 'winston')
  await openTheAccount(page)
  const account = page.url()
  await choose(page, april)
  await button(page, 'Bring in 2 new lines').click()
  await bringBankLines(app.sparks)
  await page.reload()
  const file = page.url()

  await page.goto(account)
  await page.getByRole('link', { name: 'NETHERTON HALL · NETH 01' }).click()
  const [row] = [page.url()]
  const other = await context.newPage()
  await other.goto(row)
  await button(page, 'Yes, it is this (suggestion 1)').click()
  await button(other, 'Yes, it is this (suggestion 1)').click()
  await expect(other.getByRole('alert')).toContainText('Somebody has settled this line since you opened the page.')
  await other.close()

  await page.goto(file)
  await page.getByText('Take this file back').click()
  await page.getByLabel('Why').fill('It is of the wrong account')
  await button(page, 'Ask for it to be taken back').click()
  await expect(page.getByText('You asked for this, so another officer has to agree.')).toBeVisible()
  await as(app, context, 'rose')
  await page.goto(file)
  await expectAccessible(page)
  await button(page, 'Agree, and take it back').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This file was taken back')
  await page.goto(account)
  await expect(page.getByRole('table', { name: /One line to settle/ })).toBeVisible()

  // What the bank says is for officers.
  await as(app, context, 'nadia')
  expect((await page.goto(account))?.status()).toBe(403)
})

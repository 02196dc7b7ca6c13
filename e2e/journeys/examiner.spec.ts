import type { BrowserContext } from '@playwright/test'
import { acceptAward } from '../../tests/accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { bankDay, bringFile, openAccount, signedUpTo } from '../../tests/bank-stage'
import type { CastMember } from '../../tests/cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage } from '../../tests/money-stage'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const books = '/p/netherton/books'

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember) {
  await app.signOut(context)
  await app.signInAs(who, context)
}

test('an examiner follows a line of the bank to the decision and back, asks, and is answered @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  const { stage } = app
  await setMoneyOnStage(stage)
  await stage.holds('examiner', 'edna')
  const account = await openAccount(stage)
  await countedRound(stage, 'spring')
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
  const at = day(36)
  await stage.write(async (db) => {
    const awardId = (await awardOfProposal(db, 'spring/01'))?.id ?? ''
    allowed(await acceptAward(db, stage.on('nadia', at), awardId))
    const { paymentId } = allowed(await preparePayment(db, stage.on('winston', at), awardId, 1))
    const payment = await paymentById(db, paymentId)
    allowed(await authorisePayment(db, stage.on('mei', at), paymentId, payment ? sealOf(payment) : ''))
    allowed(await markPaymentSent(db, stage.on('winston', at), paymentId, 'NETH-01', plainLetter))
  })
  const head = 'Date,Description,Reference,Paid out,Paid in,Balance\n'
  await bringFile(stage, account, `${head}06/04/2026,NETHERTON HALL 12345678,NETH 01,200.00,,9800.00\n`)
  await signedUpTo(stage, account, '2026-04-08', 9_800_00)
  await app.moveClockTo(bankDay)
  await as(app, context, 'edna')

  await page.goto(books)
  await page.getByRole('link', { name: 'Examination of the books' }).click()
  await expectAccessible(page)
  await page.goto(`${books}/bank/${account}`)
  await page.getByRole('link', { name: /NETHERTON HALL/ }).click()
  await expect(page.locator('main')).not.toContainText('12345678')
  const line = page.url()
  await expectAccessible(page)

  // From the bank to the decision, and back: two clicks each way.
  await page.getByRole('link', { name: 'See the award' }).click()
  await page.getByRole('link', { name: /^What was decided/ }).click()
  await expect(page).toHaveURL(/\/decision$/)
  await page.goBack()
  await page.getByRole('link', { name: /^The bank shows it on/ }).click()
  await expect(page).toHaveURL(line)
  await page
    .getByRole('link', { name: /Instalment paid|Payment sent|Paid/ })
    .first()
    .click()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^The bank shows it on/ }).click()
  await expect(page).toHaveURL(line)

  await page.goto(`${books}/journal`)
  await page.getByText('Look for something in it').click()
  await page.getByLabel('Amount').fill('nonsense')
  await page.getByRole('button', { name: 'Look for it' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter an amount in pounds')
  await expectAccessible(page)
  await page.getByLabel('Amount').fill('200')
  await page.getByRole('button', { name: 'Look for it' }).click()
  await expect(
    page.getByRole('caption', { name: '2 entries found' }).or(page.getByText('2 entries found')),
  ).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${books}/examination/acts`)
  await expect(page.getByRole('row', { name: /Winston/ }).first()).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${books}/examination`)
  await page.getByRole('button', { name: 'Ask it' }).click()
  await expect(page.getByRole('alert')).toContainText('Write it in words.')
  await page.getByLabel('Your question to the treasurer').fill('Where is the hall’s bill?')
  await page.getByRole('button', { name: 'Ask it' }).click()
  await expect(page.getByText('Not answered yet')).toBeVisible()
  await expectAccessible(page)

  await as(app, context, 'winston')
  await page.goto(`${books}/examination`)
  await page.getByLabel('Answer to question 1').fill('In the green folder.')
  await page.getByRole('button', { name: 'Answer question 1' }).click()
  await expect(page.getByText('In the green folder.')).toBeVisible()
  await expectAccessible(page)
})

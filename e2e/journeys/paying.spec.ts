import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { partnership } from '~db/schema'
import { awardOfProposal } from '~/records/money/award.server'
import type { CastMember } from '../../tests/cast'
import { faultsIn } from '../../tests/domain/money/message-definition'
import { adoptBy, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const books = '/p/netherton/books'
const own = '/p/netherton/rounds/spring/proposals/01/award'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** A round of three ideas, two of them awarded £200 and £300. */
async function decidedRound(app: AppUnderTest) {
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring')
  await app.moveClockTo(meetingDay)
  await meet(app.stage, 'spring')
  await adoptBy(app.stage, 'spring')
}

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember | null) {
  await app.signOut(context)
  if (who) await app.signInAs(who, context)
}

/** The page that the newest letter to an address leads to. */
async function pathInLetter(app: AppUnderTest, address: string, about: RegExp): Promise<string> {
  await app.moveClockTo(meetingDay)
  const letter = await app.inbox.newestTo(address)
  expect(letter.subject).toMatch(about)
  return /\/p\/netherton\/bank\/[\w-]+/.exec(letter.text)?.[0] ?? ''
}

async function giveAccount(page: Page, sortCode: string, number: string) {
  await page.getByLabel('Name on the account').fill('Netherton Hall')
  await page.getByLabel('Sort code').fill(sortCode)
  await page.getByLabel('Account number').fill(number)
  await button(page, 'Send my bank details').click()
}

/** One award is accepted, and its payment prepared and authorised. */
async function authorised(app: AppUnderTest, page: Page, context: BrowserContext): Promise<string> {
  const award = await app.stage.read((db) => awardOfProposal(db, 'spring/01'))
  await as(app, context, 'winston')
  await page.goto(`${books}/awards/${award?.id ?? ''}`)
  await button(page, 'Prepare the payment').click()
  const payment = page.url()
  await as(app, context, 'mei')
  await page.goto(payment)
  await button(page, 'Authorise £200').click()
  await as(app, context, 'winston')
  await page.goto(payment)
  return payment
}

test('whoever is paid gives her account by a link, and the payment goes to the bank in a run @money @engine', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await decidedRound(app)
  await as(app, context, 'nadia')
  await page.goto(own)
  await button(page, 'Accept £200').click()
  await page.getByRole('link', { name: 'Say which account we pay into' }).click()
  await expectAccessible(page)
  await page.getByLabel('Email address of who looks after their account').fill('hall@')
  await button(page, 'Send them the link').click()
  await expect(page.getByLabel('Email address of who looks after their account')).toHaveValue('hall@')
  await page.getByLabel('Email address of who looks after their account').fill('hall@example.org')
  await button(page, 'Send them the link').click()

  await as(app, context, null)
  await page.goto(await pathInLetter(app, 'hall@example.org', /Where shall we pay/))
  await expectAccessible(page)
  await giveAccount(page, '20-45', '1234 5678')
  await expect(page.getByRole('alert')).toContainText('A sort code has six figures, like 20-45-77.')
  await expect(page.getByLabel('Account number')).toHaveValue('1234 5678')
  await expectAccessible(page)
  await giveAccount(page, '20-45-77', '1234 5678')
  await expect(page.getByText('We pay into the account that ends in 678.')).toBeVisible()
  await expectAccessible(page)

  const payment = await authorised(app, page, context)
  await expect(page.getByText('Into the account that ends in 678')).toBeVisible()

  await page.goto(`${books}/runs`)
  await expectAccessible(page)
  await page.getByText('Say which account we pay from').click()
  await page.getByLabel('Name on the account').fill('Netherton Sparks')
  await page.getByLabel('Sort code').fill('089999')
  await page.getByLabel('Account number').fill('01234567')
  await button(page, 'Keep this account').click()
  await expect(page.getByText('It ends in 567.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /Netherton Hall, £200/ })).toBeChecked()
  await button(page, 'Make the run').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment run 1')
  await expectAccessible(page)
  const run = page.url()

  await page.goto(payment)
  await expect(page.getByText('It is in payment run 1, and goes to the bank with it.')).toBeVisible()
  await page.goto(run)
  const downloading = page.waitForEvent('download')
  await button(page, 'Download it for the bank (ISO 20022)').click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('netherton-payment-run-1.xml')
  const xml = await readFile(await file.path(), 'utf8')
  expect(faultsIn(xml)).toEqual([])
  expect(xml).toContain('<MmbId>204577</MmbId>')
  expect(xml).toContain('<InstdAmt Ccy="GBP">200.00</InstdAmt>')

  await page.goto(run)
  await expect(page.getByText(/File downloaded by Winston/)).toBeVisible()
  await button(page, 'The bank has it').click()
  await expect(page.getByText(/Sent by Winston/)).toBeVisible()
  await expectAccessible(page)
  await page.goto(payment)
  await expect(page.getByText('Bank reference: SPARKS-R1-001')).toBeVisible()
})

test('another account waits for the old address, nothing is paid meanwhile, and each look is on record @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await decidedRound(app)
  await as(app, context, 'nadia')
  await page.goto(own)
  await button(page, 'Accept £200').click()
  await page.goto(`${own}/bank`)
  await page.getByLabel('Email address of who looks after their account').fill('hall@example.org')
  await button(page, 'Send them the link').click()
  await as(app, context, null)
  await page.goto(await pathInLetter(app, 'hall@example.org', /Where shall we pay/))
  await giveAccount(page, '204577', '12345678')
  const payment = await authorised(app, page, context)

  const award = await app.stage.read((db) => awardOfProposal(db, 'spring/01'))
  const desk = `${books}/awards/${award?.id ?? ''}/bank`
  await page.goto(desk)
  await expectAccessible(page)
  await expect(page.locator('main')).not.toContainText('12345678')
  await page.getByText('Send a link, so that they give their bank details themselves').click()
  await page.getByLabel('Email address of who looks after their account').fill('thief@example.org')
  await button(page, 'Send them the link').click()
  await as(app, context, null)
  await page.goto(await pathInLetter(app, 'thief@example.org', /Where shall we pay/))
  await giveAccount(page, '309634', '87654321')
  await expect(page.getByText('We have written to the address we knew')).toBeVisible()

  await as(app, context, 'winston')
  await page.goto(payment)
  await page.getByLabel('The reference you gave at the bank').fill('NETH-01')
  await button(page, 'It is with the bank').click()
  await expect(page.getByRole('alert')).toContainText('Somebody has asked for another bank account.')
  await page.goto(desk)
  await button(page, 'Open the bank details').click()
  await expect(page.getByText('12345678')).toBeVisible()
  await expect(page.getByText('87654321')).toBeVisible()
  await expectAccessible(page)
  await page.goto(desk)
  await expect(page.locator('main')).not.toContainText('12345678')
  await expect(page.locator('main').getByRole('listitem').filter({ hasText: 'Winston' })).toBeVisible()

  await as(app, context, null)
  await page.goto(await pathInLetter(app, 'hall@example.org', /Is this your new bank account/))
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'No, stop it' }).check()
  await button(page, 'Send my answer').click()
  await expect(page.getByText('Thank you: the change is stopped')).toBeVisible()
  await as(app, context, 'winston')
  await page.goto(payment)
  await page.getByLabel('The reference you gave at the bank').fill('NETH-01')
  await button(page, 'It is with the bank').click()
  await expect(page.getByText('Bank reference: NETH-01')).toBeVisible()
})

test('a large sum in cash takes two who authorise it, and a signature @money', async ({ app, page, context }) => {
  test.slow()
  await decidedRound(app)
  await app.stage.write(async (db) => {
    const money = { yearStartsInMonth: 4, volunteerHourPence: 12_00, twoAuthorisersFromPence: 150_00 }
    await db.update(partnership).set({ money })
  })
  await as(app, context, 'nadia')
  await page.goto(own)
  await button(page, 'Accept £200').click()
  const award = await app.stage.read((db) => awardOfProposal(db, 'spring/01'))
  await as(app, context, 'winston')
  await page.goto(`${books}/awards/${award?.id ?? ''}`)
  await page.getByText('Pay it another way').click()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'We buy it for them' }).check()
  await button(page, 'Prepare this payment').click()
  await expect(page.getByRole('alert')).toContainText('Say who we buy from.')
  await page.getByRole('radio', { name: 'In cash' }).check()
  await button(page, 'Prepare this payment').click()
  const payment = page.url()
  for (const [who, left] of [
    ['mei', 'You have authorised it. A second person has to as well.'],
    ['rose', 'It is authorised, and waits for the treasurer to send it.'],
  ] as const) {
    await as(app, context, who)
    await page.goto(payment)
    await expectAccessible(page)
    await button(page, 'Authorise £200').click()
    await expect(page.getByText(left)).toBeVisible()
  }
  await as(app, context, 'winston')
  await page.goto(payment)
  await page.getByLabel('Who signed for it?').fill('Edna Booth')
  await button(page, 'It is handed over').click()
  await expect(page.getByRole('alert')).toContainText('Enter who stood by.')
  await expect(page.getByLabel('Who signed for it?')).toHaveValue('Edna Booth')
  await page.getByLabel('Who stood by?').fill('Len Hughes')
  await button(page, 'It is handed over').click()
  await expect(page.getByText('Arrived').first()).toBeVisible()
  await expect(page.getByText('Signed for by Edna Booth. Len Hughes stood by.')).toBeVisible()
  await expectAccessible(page)
})

test('a payment that went to somebody else is asked back, given up by one and lost by another, and paid again @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await decidedRound(app)
  await as(app, context, 'nadia')
  await page.goto(own)
  await button(page, 'Accept £200').click()
  const payment = await authorised(app, page, context)
  await page.getByLabel('The reference you gave at the bank').fill('NETH-01')
  await button(page, 'It is with the bank').click()

  await page.getByText('Something else happened').click()
  await button(page, 'It went to somebody else, and is asked back').click()
  await expect(page.getByRole('alert')).toContainText('Say why, in a few words.')
  await page.getByLabel('What happened?').fill('Two figures of the account were the wrong way round.')
  await button(page, 'It went to somebody else, and is asked back').click()
  await expect(page.getByText('It is asked back since')).toBeVisible()
  await page.getByText('A letter to the bank').click()
  await expect(page.getByText('under the reference NETH-01')).toBeVisible()
  await expectAccessible(page)

  await page.getByText('It will not come back').click()
  await button(page, 'Give it up').click()
  await expect(page.getByRole('alert')).toContainText('Say why, in a few words.')
  await expectAccessible(page)
  await page.getByLabel('What has been done to get it back?').fill('Both banks asked twice; the account is empty.')
  await button(page, 'Give it up').click()
  await expect(page.getByText('You gave it up. It waits for another officer.')).toBeVisible()
  await expect(button(page, /Agree that/)).toHaveCount(0)
  await expectAccessible(page)

  await as(app, context, 'nadia')
  await page.goto(own)
  await expect(page.getByText('£200: it went to somebody else, and we have asked for it back.')).toBeVisible()

  await as(app, context, 'rose')
  await page.goto(books)
  await page.getByRole('link', { name: 'Agree, or not, that the payment for “Idea 01” is lost' }).click()
  await expect(page.getByText('Both banks asked twice; the account is empty.')).toBeVisible()
  await expect(page.getByText('£200 is written off as lost on the line Together')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Agree that £200 is lost').click()
  await app.moveClockTo(meetingDay)
  expect((await app.inbox.newestTo('nadia@example.org')).subject).toBe('£200 for “Idea 01” did not reach you')
  await page.getByRole('link', { name: 'See the entry that writes it off' }).click()
  await expect(page.getByRole('table')).toContainText('Payments that were lost, Big Local award')
  await expectAccessible(page)

  await as(app, context, 'nadia')
  await page.goto(own)
  await expect(page.getByText('£200: it did not reach you. You are owed it as before.')).toBeVisible()
  await expectAccessible(page)
  const second = await authorised(app, page, context)
  expect(second).not.toBe(payment)
  await page.getByLabel('The reference you gave at the bank').fill('NETH-01-2')
  await button(page, 'It is with the bank').click()
  await expect(page.getByText('Bank reference: NETH-01-2')).toBeVisible()

  await page.goto(`${books}/reports/receipts`)
  await expect(page.getByRole('row', { name: /Payments that were lost/ })).toContainText('£200')
  await expectAccessible(page)
  await as(app, context, null)
  await page.goto('/p/netherton/money')
  expect(await page.locator('.facts dd').allTextContents()).toEqual(['£4,000', '£500', '£300', '£400', '£3,300'])
})

import type { BrowserContext, Page } from '@playwright/test'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { days, later } from '~/domain/time'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { acceptAward } from '../../tests/accepting'
import type { CastMember } from '../../tests/cast'
import { adoptBy, allowed, countedRound, meet, meetingDay, plainLetter, setMoneyOnStage, tellInPerson } from '../../tests/money-stage' // prettier-ignore
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const books = '/p/netherton/books'
const own = '/p/netherton/rounds/spring/proposals/01/award'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** Nadia's idea was awarded £200, and paid. */
async function paidAward(app: AppUnderTest): Promise<void> {
  const { stage } = app
  await setMoneyOnStage(stage)
  await countedRound(stage, 'spring')
  await app.moveClockTo(meetingDay)
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
  await tellInPerson(stage, 'spring')
  const awardId = (await stage.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  await stage.write(async (db) => {
    allowed(await acceptAward(db, stage.on('nadia', meetingDay), awardId))
    const { paymentId } = allowed(await preparePayment(db, stage.on('winston', meetingDay), awardId, 1))
    const found = await paymentById(db, paymentId)
    if (!found) throw new Error('no payment')
    allowed(await authorisePayment(db, stage.on('mei', meetingDay), paymentId, sealOf(found)))
    allowed(await markPaymentSent(db, stage.on('winston', meetingDay), paymentId, 'NETH-01', plainLetter))
  })
}

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember) {
  await app.signOut(context)
  await app.signInAs(who, context)
}

test('money that is left is told first, asked for by letter, and comes back in cash that two have seen @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await paidAward(app)
  await as(app, context, 'nadia')
  await page.goto(own)
  await page.getByRole('link', { name: 'Tell us that money is left' }).click()
  await expectAccessible(page)
  await page.getByLabel('How much is left?').fill('500')
  await button(page, 'Say that it is left').click()
  await expect(page.getByRole('alert')).toContainText('Say why, in a few words.')
  await expect(page.getByLabel('How much is left?')).toHaveValue('500')
  await page.getByLabel('Why was it not needed?').fill('The hall cost less.')
  await button(page, 'Say that it is left').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Why was it not needed?')).toHaveValue('The hall cost less.')
  await expectAccessible(page)
  await page.getByLabel('How much is left?').fill('80')
  await button(page, 'Say that it is left').click()
  await expect(page.getByText('Thank you for telling us. We wait for £80.')).toBeVisible()
  await expect(page.getByText('Put 01 with it')).toBeVisible()
  await expectAccessible(page)

  await app.moveClockTo(later(meetingDay, days(1)))
  const told = await app.inbox.newestTo('nadia@example.org')
  expect(told.subject).toBe('£80 of “Idea 01” is left')
  expect(told.text).toContain('/p/netherton/rounds/spring/proposals/01/award/unspent')
  await app.moveClockTo(later(meetingDay, days(15)))
  expect((await app.inbox.newestTo('nadia@example.org')).subject).toBe('We still wait for £80 of “Idea 01”')

  await as(app, context, 'winston')
  await page.goto(books)
  await page.getByRole('link', { name: 'Money of “Idea 01” is left, and has not come' }).click()
  await expect(page.getByText('£80 is left and has not come. Nadia')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'I have taken it').click()
  await expect(page.getByRole('alert')).toContainText('Say why, in a few words.')
  await page.getByLabel('How much were you handed?').fill('80')
  await page.getByLabel('Why was it not needed?').fill('The hall cost less.')
  await button(page, 'I have taken it').click()
  await expect(page.getByText('It waits for another officer who saw it.')).toBeVisible()
  await expect(button(page, /I saw/)).toHaveCount(0)
  await expectAccessible(page)

  await as(app, context, 'rose')
  await page.goto(books)
  await page.getByRole('link', { name: 'Say that you saw cash of “Idea 01” handed back' }).click()
  await button(page, 'I saw £80 handed over').click()
  await expect(page.getByText('Seen by Rose')).toBeVisible()
  await expect(page.getByText('£80 has come back so far.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(books)
  await expect(page.getByRole('link', { name: /is left, and has not come/ })).toHaveCount(0)

  await app.moveClockTo(later(meetingDay, days(16)))
  expect((await app.inbox.newestTo('nadia@example.org')).subject).toBe('We have £80 back from “Idea 01”')
  await as(app, context, 'nadia')
  await page.goto(`${own}/unspent`)
  await expect(page.getByText('£80 has come back so far.')).toBeVisible()
  await page.goto('/p/netherton/money')
  expect(await page.locator('.facts dd').allTextContents()).toEqual(['£4,000', '£500', '£300', '£120', '£3,580'])
})

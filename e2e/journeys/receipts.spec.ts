import type { Page } from '@playwright/test'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { contact } from '~db/schema'
import { days, later, noonOf } from '~/domain/time'
import { acceptAward } from '../../tests/accepting'
import { adoptBy, allowed, countedRound, meet, meetingDay, plainLetter, setMoneyOnStage } from '../../tests/money-stage'
import { photo } from '../../tests/pictures'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const award = '/p/netherton/rounds/spring/proposals/02/award'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Nadia's idea 02 was awarded £300, which has been sent to her. */
async function paidAward(app: AppUnderTest): Promise<string> {
  const { stage } = app
  await setMoneyOnStage(stage)
  await countedRound(stage, 'spring')
  await app.moveClockTo(meetingDay)
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
  const found = await stage.read((db) => awardOfProposal(db, 'spring/02'))
  if (!found) throw new Error('no award')
  const on = (who: 'nadia' | 'winston' | 'mei') => stage.on(who, meetingDay)
  await stage.write(async (db) => {
    allowed(await acceptAward(db, on('nadia'), found.id))
    const { paymentId } = allowed(await preparePayment(db, on('winston'), found.id, 1))
    const prepared = await paymentById(db, paymentId)
    if (!prepared) throw new Error('no payment')
    allowed(await authorisePayment(db, on('mei'), paymentId, sealOf(prepared)))
    allowed(await markPaymentSent(db, on('winston'), paymentId, 'NETH-02', plainLetter))
    await db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }).onConflictDoNothing()
  })
  return found.id
}

test('she photographs her receipts, the treasurer sees what is missing, and a letter asks for it @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  const awardId = await paidAward(app)

  await test.step('a form with gaps says what is missing, and keeps what she typed', async () => {
    await app.signInAs('nadia', context)
    await page.goto(award)
    await expect(page.getByText('Receipts are still missing for £300.')).toBeVisible()
    await page.getByRole('link', { name: 'Add a receipt' }).click()
    await expect(heading(page)).toHaveText('Receipts')
    await expectAccessible(page)
    await page.getByLabel('What was it for?').fill('Paint and brushes')
    await press(page, 'Save, then add its photo')
    await expect(page.getByRole('alert')).toContainText('Enter an amount')
    await expect(page.getByRole('alert')).toContainText('Enter the day that is on the receipt.')
    await expect(page.getByLabel('What was it for?')).toHaveValue('Paint and brushes')
    await expectAccessible(page)
  })

  await test.step('she says what is on it, and adds its photo', async () => {
    await page.getByLabel('How much is on it?').fill('42.50')
    await page.getByLabel('Day', { exact: true }).fill('5')
    await page.getByLabel('Month', { exact: true }).fill('1')
    await page.getByLabel('Year', { exact: true }).fill('2026')
    await press(page, 'Save, then add its photo')
    await expect(heading(page)).toHaveText('Photo of the receipt')
    await expectAccessible(page)
    await press(page, 'Add this photo')
    await expect(page.getByRole('link', { name: 'Choose a file first.' })).toBeVisible()
    await page.getByLabel('Choose a photo, or take one').setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: await photo() }) // prettier-ignore
    await press(page, 'Add this photo')
    await expect(heading(page)).toHaveText('Receipts')
    await expect(async () => {
      await page.goto(`${award}/receipts`)
      await expect(page.getByRole('img', { name: 'Receipt of £42.50: Paint and brushes' })).toBeVisible({
        timeout: 500,
      })
    }).toPass()
    await expect(page.locator('main')).toContainText('£257.50')
    await expectAccessible(page)
  })

  const file = await page.getByRole('img', { name: /Receipt of/ }).getAttribute('src')

  await test.step('one that she wrote down by mistake she takes out', async () => {
    await page.getByLabel('How much is on it?').fill('10')
    await page.getByLabel('Day', { exact: true }).fill('6')
    await page.getByLabel('Month', { exact: true }).fill('1')
    await page.getByLabel('Year', { exact: true }).fill('2026')
    await page.getByLabel('What was it for?').fill('Tea')
    await press(page, 'Save, then add its photo')
    await page.getByRole('link', { name: 'Back to your receipts' }).first().click()
    await expect(page.getByText('No photo yet, so it does not count.')).toBeVisible()
    await expect(page.locator('main')).toContainText('£257.50')
    await press(page, /^Take out the receipt of £10/)
    await expect(page.getByText('Tea')).toHaveCount(0)
  })

  await test.step('the treasurer sees what is missing; a neighbour sees no photo', async () => {
    await app.signOut(context)
    await app.signInAs('winston', context)
    await page.goto(`/p/netherton/books/awards/${awardId}#receipts`)
    await expect(page.getByText('Missing: £257.50 of £300.')).toBeVisible()
    await expectAccessible(page)
    expect((await page.request.get(file ?? '')).status()).toBe(200)
    await app.signOut(context)
    await app.signInAs('tom', context)
    expect((await page.request.get(file ?? '')).status()).toBe(403)
  })

  await test.step('two weeks before it is to be done, a letter asks for the rest', async () => {
    const found = await app.stage.read((db) => awardOfProposal(db, 'spring/02'))
    await app.moveClockTo(later(noonOf(found?.doneBy ?? ''), -days(14)))
    const letter = await app.inbox.newestTo('nadia@example.org')
    expect(letter.subject).toBe('Receipts for “Idea 02”')
    expect(letter.text).toContain('£257.50')
    expect(letter.text).toContain(`${award}/receipts`)
  })
})

import type { BrowserContext, Page } from '@playwright/test'
import { awardCondition, decision } from '~db/schema'
import { awardOfProposal } from '~/records/money/award.server'
import type { CastMember } from '../../tests/cast'
import { adoptBy, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { sizesInPdf, textOfPdf } from '../../tests/pdf-text'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const books = '/p/netherton/books'
const own = '/p/netherton/rounds/spring/proposals/01/award'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** A round of three ideas, two of them awarded £200 and £300; and the first of the awards. */
async function decidedRound(app: AppUnderTest): Promise<string> {
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring')
  await app.moveClockTo(meetingDay)
  await meet(app.stage, 'spring')
  await adoptBy(app.stage, 'spring')
  return (await app.stage.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
}

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember) {
  await app.signOut(context)
  await app.signInAs(who, context)
}

async function isAsked(app: AppUnderTest, awardId: string, words: string) {
  await app.stage.write(async (db) => {
    const [one] = await db.select().from(decision)
    const given = { awardId, decisionId: one?.id ?? '', position: 1, givenAt: meetingDay }
    await db.insert(awardCondition).values({ id: 'a-condition', words, ...given })
  })
}

test('the recipient says yes to exactly the words she has read, and reads them again when they change @money', async ({
  app,
  page,
  context,
}) => {
  const awardId = await decidedRound(app)
  await as(app, context, 'nadia')
  await page.goto(own)
  await expect(page.getByText('Netherton Hall')).toBeVisible()
  await expect(page.getByText('once this agreement is accepted')).toBeVisible()
  await expectAccessible(page)
  const sheet = await page.request.get(`${own}/agreement.pdf`)
  expect(textOfPdf(await sheet.body()).join(' ')).toContain('Code of these words')
  const large = await page.request.get(`${own}/agreement.pdf?large=yes`)
  expect(Math.max(...sizesInPdf(await large.body()))).toBeGreaterThan(Math.max(...sizesInPdf(await sheet.body())))

  // Somebody asks for more while she reads.
  await isAsked(app, awardId, 'The key stays with the warden')
  await button(page, 'Accept £200').click()
  await expect(page.getByRole('alert')).toContainText('The agreement is not the one that was read')
  await expect(page.getByText('The key stays with the warden').first()).toBeVisible()
  await button(page, 'Accept £200').click()
  await expect(page.getByText('Read the agreement')).toBeVisible()

  await as(app, context, 'winston')
  await page.goto(`${books}/awards/${awardId}`)
  await page.getByRole('link', { name: 'Accepted', exact: true }).click()
  await expect(page.getByText('The recipient has accepted exactly these words.')).toBeVisible()
  await expect(page.getByText('accepted by Nadia', { exact: false })).toBeVisible()
  await expectAccessible(page)
})

test('who has no device signs on paper, and an officer enters the code of the words that were signed @money', async ({
  app,
  page,
  context,
}) => {
  const awardId = await decidedRound(app)
  await as(app, context, 'mei')
  await page.goto(`${books}/awards/${awardId}/agreement`)
  await expect(page.getByText('Not accepted yet')).toBeVisible()
  const file = await page.request.get(`${books}/awards/${awardId}/agreement.pdf`)
  const sheet = textOfPdf(await file.body()).join(' ')
  const code = /Code of these words: ([0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{2})/.exec(sheet)?.[1] ?? ''
  expect(code).not.toBe('')

  await page.getByText('It was signed on paper').click()
  await page.getByLabel('Code on the sheet').fill('0000 0000 00')
  await page.getByLabel('Day').fill('31')
  await page.getByLabel('Month').fill('2')
  await page.getByLabel('Year').fill('2026')
  await button(page, 'I have seen it signed').click()
  await expect(page.getByLabel('Code on the sheet')).toHaveValue('0000 0000 00')
  const day = new Date(meetingDay)
  await page.getByLabel('Day').fill(String(day.getUTCDate()))
  await page.getByLabel('Month').fill(String(day.getUTCMonth() + 1))
  await page.getByLabel('Year').fill(String(day.getUTCFullYear()))
  await button(page, 'I have seen it signed').click()
  await expect(page.getByRole('alert')).toContainText('The agreement is not the one that was read')
  await page.getByLabel('Code on the sheet').fill(code)
  await button(page, 'I have seen it signed').click()
  await expect(page.getByText('signed on paper on', { exact: false })).toBeVisible()
  await expectAccessible(page)
  await as(app, context, 'winston')
  await page.goto(`${books}/awards/${awardId}`)
  await expect(button(page, 'Prepare the payment')).toBeVisible()
})

test('an award is paid in parts, one of them once something has happened; the recipient reads that and says yes again @money', async ({
  app,
  page,
  context,
}) => {
  const awardId = await decidedRound(app)
  await as(app, context, 'nadia')
  await page.goto(own)
  await button(page, 'Accept £200').click()

  await as(app, context, 'winston')
  await page.goto(`${books}/awards/${awardId}`)
  await page.getByRole('link', { name: 'Change in which parts it is paid' }).click()
  await expectAccessible(page)
  await page.getByLabel('How much').nth(0).fill('120')
  await page.getByLabel('How much').nth(1).fill('70')
  await page.getByLabel('What has to happen first (may be left empty)').nth(1).fill('The shed stands')
  await page.getByLabel('Why is it paid like this?').fill('The shed comes first.')
  await button(page, 'Set these parts').click()
  await expect(page.getByRole('alert')).toContainText('The parts must add up to the £200')
  await expect(page.getByLabel('What has to happen first (may be left empty)').nth(1)).toHaveValue('The shed stands')
  await page.getByLabel('How much').nth(1).fill('80')
  await button(page, 'Set these parts').click()
  await expect(page.getByText('Once this has happened: The shed stands')).toBeVisible()
  await expect(button(page, 'Prepare the payment')).toHaveCount(0)

  await as(app, context, 'nadia')
  await page.goto(own)
  await expect(page.getByText('Why it changed: The shed comes first.')).toBeVisible()
  await expect(page.getByText('Part 3: £80, once this has happened: The shed stands')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Accept the changed agreement').click()

  await as(app, context, 'mei')
  await page.goto(`${books}/awards/${awardId}`)
  await expect(page.getByText('Not due yet').or(page.getByText('Not yet')).first()).toBeVisible()
  await page.getByText('Write down that something has happened').click()
  await page.getByLabel('What have you seen?').fill('I stood in it.')
  await button(page, 'It has happened').click()
  await expect(page.getByText('it has happened, says Mei', { exact: false })).toBeVisible()
  await expectAccessible(page)

  await as(app, context, 'winston')
  await page.goto(`${books}/awards/${awardId}`)
  await expect(button(page, 'Prepare the payment')).toHaveCount(2)
})

test('an award is more or less once a second officer agrees, and the recipient says yes to what it is now @money', async ({
  app,
  page,
  context,
}) => {
  const awardId = await decidedRound(app)
  await as(app, context, 'nadia')
  await page.goto(own)
  await button(page, 'Accept £200').click()

  await as(app, context, 'winston')
  await page.goto(`${books}/awards/${awardId}`)
  await page.getByRole('link', { name: 'Change this award' }).click()
  await expectAccessible(page)
  await page.getByLabel('It is less').check()
  await button(page, 'Ask for this change').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('It is less')).toBeChecked()
  await page.getByLabel('How much less, or how much more?').fill('500')
  await page.getByLabel('Why? The recipient reads this.').fill('The wood was cheaper.')
  await button(page, 'Ask for this change').click()
  await expect(page.getByRole('alert')).toContainText('Only £200 of this award is still open')
  await page.getByLabel('How much less, or how much more?').fill('50')
  await button(page, 'Ask for this change').click()
  await expect(page.getByText('It waits for another officer to agree.')).toBeVisible()
  await expect(button(page, 'Agree to it')).toHaveCount(0)

  await as(app, context, 'mei')
  await page.goto(books)
  await page.getByRole('link', { name: 'Agree to a change of the award' }).click()
  await expectAccessible(page)
  await button(page, 'Agree to it').click()
  await expect(page.getByText('Agreed to by Mei', { exact: false })).toBeVisible()

  await as(app, context, 'nadia')
  await page.goto(own)
  await expect(page.getByText('Why it changed: The wood was cheaper.')).toBeVisible()
  await expect(page.getByText('£150, once this agreement is accepted')).toBeVisible()
  await button(page, 'Accept the changed agreement').click()
  await expect(page.getByText('Read the agreement')).toBeVisible()

  await as(app, context, 'winston')
  await page.goto(`${books}/awards/${awardId}`)
  await expect(button(page, 'Prepare the payment')).toBeVisible()
})

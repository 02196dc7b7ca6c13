import type { BrowserContext, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { budgetLine, theme } from '~db/schema'
import { awardOfProposal } from '~/records/money/award.server'
import type { CastMember } from '../../tests/cast'
import { adoptBy, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const books = '/p/netherton/books'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** A round of three ideas, two of them awarded £200 and £300 out of a pot of £500; nobody has accepted yet. */
async function decidedRound(app: AppUnderTest) {
  await setMoneyOnStage(app.stage)
  await app.stage.write(async (db) => {
    for (const [place, [id, name, line]] of (
      [
        ['t-together', 'Bringing people together', 'together'],
        ['t-green', 'Green and growing', 'green'],
      ] as const
    ).entries()) {
      await db.insert(theme).values({ id, partnershipId: 'netherton', name, about: '', hue: 20, position: place })
      await db.update(budgetLine).set({ themeId: id }).where(eq(budgetLine.id, line))
    }
  })
  await countedRound(app.stage, 'spring')
  await app.moveClockTo(meetingDay)
  await meet(app.stage, 'spring')
  await adoptBy(app.stage, 'spring')
}

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember | null) {
  await app.signOut(context)
  if (who) await app.signInAs(who, context)
}

/** The five figures as the page shows them, in their order. */
const figures = (page: Page) => page.locator('.facts dd').allTextContents()

test('an award is accepted, prepared by one, authorised by another, and sent; every screen has the same figures @money @engine', async ({
  app,
  page,
  context,
}) => {
  // Ten pages are checked for accessibility on its way.
  test.slow()
  await decidedRound(app)
  const before = ['£4,000', '£500', '£500', '£0', '£3,500']
  const after = ['£4,000', '£500', '£300', '£200', '£3,500']

  await as(app, context, 'nadia')
  await page.goto('/p/netherton/rounds/spring/proposals/01/award')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('£200 for your idea')
  await expect(page.getByText('Netherton Hall')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Accept £200').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have accepted £200')
  await expectAccessible(page)

  await as(app, context, 'winston')
  await page.goto(books)
  expect(await figures(page)).toEqual(before)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Prepare the payment for “Idea 01”' }).click()
  await expectAccessible(page)
  await button(page, 'Prepare the payment').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Payment for Idea 01')
  await expect(page.getByText('somebody else has to authorise it')).toBeVisible()
  await expect(button(page, /Authorise/)).toHaveCount(0)
  await expectAccessible(page)
  const payment = page.url()

  await as(app, context, 'mei')
  await page.goto(books)
  await page.getByRole('link', { name: 'Authorise the payment for “Idea 01”' }).click()
  await expect(page.getByText('You authorise £200 to Netherton Hall')).toBeVisible()
  await button(page, 'Authorise £200').click()
  await expect(page.getByText('waits for the treasurer to send it')).toBeVisible()
  await expectAccessible(page)

  await as(app, context, 'winston')
  await page.goto(payment)
  await button(page, 'It is with the bank').click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('Enter the reference that you gave at the bank.')
  await expectAccessible(page)
  await page.getByLabel('The reference you gave at the bank').fill('NETH-01')
  await button(page, 'It is with the bank').click()
  await expect(page.getByText('Bank reference: NETH-01')).toBeVisible()
  await expectAccessible(page)

  await page.goto(books)
  expect(await figures(page)).toEqual(after)
  await page.locator('.facts').getByRole('link', { name: '£200' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paid, less money returned')
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('£200')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Paid: Idea 01' }).click()
  await page.getByRole('link', { name: 'See the entry in the journal' }).click()
  await expect(page.getByRole('table')).toContainText('Bank, Big Local award')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'The journal' }).click()
  await expect(page.getByRole('table')).toContainText('Owed to “Idea 01”')
  await expectAccessible(page)

  await as(app, context, null)
  await page.goto('/p/netherton/money')
  expect(await figures(page)).toEqual(after)
  await expect(page.locator('main')).not.toContainText('Netherton Hall')
  await expect(page.locator('main')).not.toContainText('Nadia')
  await expectAccessible(page)
  await app.moveClockTo(meetingDay)
  const letter = await app.inbox.newestTo('nadia@example.org')
  expect(letter.subject).toBe('We have paid £200 for “Idea 01”')
  expect(letter.text).toContain('/p/netherton/rounds/spring/proposals/01/award')
})

test('the books are for officers, and a stranger is asked to sign in @money', async ({ app, page, context }) => {
  await decidedRound(app)
  await page.goto(books)
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await as(app, context, 'nadia')
  const answer = await page.goto(books)
  expect(answer?.status()).toBe(403)
  const award = await app.stage.read((db) => awardOfProposal(db, 'spring/01'))
  await as(app, context, 'rose')
  await page.goto(`${books}/awards/${award?.id ?? ''}`)
  await expect(page.getByText('Kept private: those who pay can see it')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Netherton Hall')
})

test('budget moves between lines once a second officer agrees @money', async ({ app, page, context }) => {
  await decidedRound(app)
  await as(app, context, 'winston')
  await page.goto(`${books}/lines/together`)
  await page.getByText('Move money to another line').click()
  await page.getByLabel('Where to?').selectOption({ label: 'Green spaces, 2026' })
  await page.getByLabel('Amount').last().fill('150')
  await page.getByLabel('Why').last().fill('The allotment needs a shed.')
  await button(page, 'Ask to move it').click()
  await expect(page.getByText('It waits for another officer to agree.')).toBeVisible()
  await expectAccessible(page)

  await as(app, context, 'rose')
  await page.goto(books)
  await page.getByRole('link', { name: /Agree to a move of budget/ }).click()
  await button(page, 'Agree, and move £150').click()
  await expect(page.getByText('The money has moved')).toBeVisible()
  await page.goto(`${books}/lines/green`)
  expect(await figures(page)).toEqual(['£2,150', '£0', '£0', '£0', '£2,150'])
  await expectAccessible(page)
})

test('money that came in is written down, and a form with gaps says what is missing @money', async ({
  app,
  page,
  context,
}) => {
  await decidedRound(app)
  await as(app, context, 'winston')
  await page.goto(`${books}/money-in`)
  await expectAccessible(page)
  await button(page, 'Write it down').click()
  await expect(page.getByRole('alert')).toContainText('Choose a fund.')
  await expectAccessible(page)
  await page.getByLabel('Big Local award').first().check()
  await page.getByLabel('Amount').fill('1,200.50')
  await page.getByLabel('The council').check()
  await button(page, 'Write it down').click()
  await expect(page.getByRole('table', { name: /what each has in the bank/ })).toContainText('£11,200.50')
})

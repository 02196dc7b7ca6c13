import type { BrowserContext, Page } from '@playwright/test'
import { days, later } from '~/domain/time'
import { soundnessOf } from '~/queries/soundness.server'
import { textOfPdf } from '../../tests/pdf-text'
import type { CastMember } from '../../tests/cast'
import { adoptBy, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { dayOne } from '../../tests/stage'
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
    for await (const { faults } of soundnessOf(db)) {
      all.push(...faults.filter(({ law }) => /^(L\d+|record)$/.test(law)).map(({ words }) => words))
    }
    return all
  })
  expect(broken).toEqual([])
}

test('a fund is opened, a line planned from it, a cost paid by two, and the year carried over by two @money', async ({
  app,
  page,
  context,
}) => {
  // A dozen pages are checked for accessibility on its way.
  test.slow()
  await setMoneyOnStage(app.stage)
  await as(app, context, 'winston')

  await page.goto(`${books}/plan`)
  await expectAccessible(page)
  await page.getByText('Open a fund').click()
  await page.getByLabel('What is it called?').last().fill('The council’s match')
  await button(page, 'Open the fund').click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('Say what the money is for.')
  await expect(page.getByLabel('What is it called?').last(), 'what was typed is kept').toHaveValue(
    'The council’s match',
  )
  await expectAccessible(page)
  await page.getByLabel('What is its money for?').fill('Play')
  await page.getByLabel('No, only on this purpose').check()
  await page.getByLabel('Contribution to the trusted organisation').first().fill('5')
  await button(page, 'Open the fund').click()
  await page.goto(`${books}/plan?year=2026`)
  await page.getByText('Add a budget line').click()
  await page.getByLabel('What is it called?').first().fill('Play days')
  await page.getByLabel('From which fund?').selectOption({ label: 'The council’s match' })
  await button(page, 'Add the line').click()
  await expect(page.getByRole('link', { name: 'Play days' })).toBeVisible()
  await expectAccessible(page)
  await page.locator('.facts').getByRole('link', { name: '£4,000' }).first().click()
  await expect(page.getByRole('row', { name: /^Together, 2026/ })).toContainText('£2,000')
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('£4,000')
  await expectAccessible(page)

  await page.goto(`${books}/costs`)
  await page.getByLabel('What is it for?').fill('Hire of the hall')
  await page.getByLabel('Who is paid?').fill('Netherton Hall')
  await page.getByLabel('Amount').fill('2500')
  await page.getByLabel('From which budget line?').selectOption({ index: 1 })
  await button(page, 'Prepare it').click()
  await expect(page.getByRole('alert')).toContainText('which is £500 too little')
  await expect(page.getByLabel('Who is paid?')).toHaveValue('Netherton Hall')
  await expectAccessible(page)
  await page.getByLabel('Amount').fill('60')
  await button(page, 'Prepare it').click()
  await expect(heading(page)).toHaveText('Hire of the hall')
  await expect(page.getByText('somebody else has to authorise it')).toBeVisible()
  await expectAccessible(page)
  const cost = page.url()

  await as(app, context, 'mei')
  await page.goto(books)
  await page.getByRole('link', { name: 'Authorise the cost: Hire of the hall' }).click()
  await expect(page.getByText('You authorise £60 to Netherton Hall, and nothing else.')).toBeVisible()
  await button(page, 'Authorise £60').click()
  await expect(page.getByText('It waits for the treasurer to pay it.')).toBeVisible()

  await as(app, context, 'winston')
  await page.goto(cost)
  await button(page, 'I have paid it').click()
  await page.getByRole('link', { name: 'See that entry' }).click()
  await expect(heading(page)).toHaveText('Cost paid')
  await expectAccessible(page)

  await app.moveClockTo(later(dayOne, days(420)))
  await as(app, context, 'winston')
  await page.goto(`${books}/plan?year=2026`)
  await page.getByRole('link', { name: 'Carry what is left over into the next year' }).click()
  await expect(page.getByLabel('Carry over from Together')).toHaveValue(/^(1940|2000)$/)
  await page.getByLabel('Carry over from Together').fill('nonsense')
  await page.getByLabel('Why').fill('The hall was closed all winter.')
  await button(page, 'Ask to carry it over').click()
  await expect(page.getByRole('alert')).toContainText('Enter an amount in pounds')
  await expectAccessible(page)
  await page.getByLabel('Carry over from Together').fill('1000')
  await page.getByLabel('Carry over from Green spaces').fill('')
  await button(page, 'Ask to carry it over').click()
  await expect(page.getByText('It waits for another officer to agree.')).toBeVisible()
  await expectAccessible(page)

  await as(app, context, 'rose')
  await page.goto(books)
  await page.getByRole('link', { name: /Agree to carry a year over/ }).click()
  await button(page, 'Agree, and carry £1,000 over').click()
  await expect(page.getByText('Carried over')).toBeVisible()
  await page.goto(`${books}/plan?year=2027`)
  await expect(page.getByRole('row', { name: /^Together/ })).toContainText('£1,000')
  await expectSound(app)
})

test('a draw-down asks for what was not asked, is agreed by another, and its contribution is paid @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring')
  await app.moveClockTo(meetingDay)
  await meet(app.stage, 'spring')
  await adoptBy(app.stage, 'spring')
  await as(app, context, 'winston')
  await page.goto(`${books}/plan?year=2026`)
  await page.locator('summary', { hasText: 'Contribution to the trusted organisation' }).click()
  await page.getByLabel('Contribution from Big Local award').fill('5 %')
  await button(page, /^Save the contribution/).click()

  await page.goto(`${books}/draw-downs`)
  await expectAccessible(page)
  await page.getByLabel('Idea 02, £300').uncheck()
  await button(page, 'Show Big Local award').click()
  await expect(page.getByRole('row', { name: /^To be paid to us/ })).toContainText('£210.00')
  await expectAccessible(page)
  await button(page, 'Ask for it').click()
  await expect(heading(page)).toHaveText('Draw-down 1')
  await expect(page.getByText('It waits for another officer to agree.')).toBeVisible()
  const request = page.url()
  await page.goto(`${books}/draw-downs`)
  await expect(page.getByLabel('Idea 01, £200'), 'it is not asked for twice').toHaveCount(0)
  await expect(page.getByLabel('Idea 02, £300')).toBeVisible()

  await as(app, context, 'rose')
  await page.goto(books)
  await page.getByRole('link', { name: 'Agree to a draw-down: 1' }).click()
  await button(page, 'Agree to this request').click()
  const sheets = await page.request.get(`${request}/print.pdf`)
  expect(textOfPdf(await sheets.body()).join(' ')).toContain('£210.00')

  await as(app, context, 'winston')
  await page.goto(request)
  await button(page, 'Write it down').click()
  await expect(page.getByRole('alert')).toContainText('Choose where the money came from')
  await expectAccessible(page)
  await page.getByLabel('Big Local award').check()
  await button(page, 'Write it down').click()
  await page.getByLabel('From which budget line?').selectOption({ index: 1 })
  await button(page, 'Prepare it').click()
  await expect(heading(page)).toHaveText('Draw-down 1')
  await expect(page.getByText('A contribution')).toBeVisible()
  await expectAccessible(page)
  await expectSound(app)
})

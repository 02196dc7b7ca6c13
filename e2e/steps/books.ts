import type { Page } from '@playwright/test'
import { budgetLine, fund } from '~db/schema'
import type { AppUnderTest } from '../fixtures'
import { expect } from '../fixtures'
import { follow, group, heading, press } from './neighbours'

const books = '/p/netherton/books'

/** A fund with nothing in it, and two budget lines that nothing has been set to. */
export async function openEmptyBooks({ stage }: AppUnderTest) {
  await stage.write(async (db) => {
    const of = { partnershipId: 'netherton', fundId: 'big-local', themeId: null, year: 2026 }
    const purpose = 'What residents of Netherton decide'
    await db
      .insert(fund)
      .values({ id: 'big-local', partnershipId: 'netherton', name: 'Big Local award', purpose, restricted: true })
    await db.insert(budgetLine).values([
      { ...of, id: 'together', name: 'Together' },
      { ...of, id: 'green', name: 'Green spaces' },
    ])
  })
}

/** The treasurer writes down what has come in to the bank. */
export async function writesDownMoneyIn(page: Page, pounds: string) {
  await page.goto(`${books}/money-in`)
  await group(page, 'Which fund is it for?').getByLabel('Big Local award').check()
  await page.getByLabel('Amount').fill(pounds)
  await group(page, 'Where did it come from?').getByLabel('Big Local award').check()
  await press(page, 'Write it down')
  await expect(heading(page)).toHaveText('The books')
}

/** And sets a budget to a line. */
export async function plansLine(page: Page, line: string, pounds: string) {
  await page.goto(books)
  await follow(page, line)
  await page.getByText('Change the budget of this line').click()
  await page.getByLabel('Add money').check()
  await page.getByLabel('Amount').first().fill(pounds)
  await press(page, 'Change the budget')
  await expect(page.getByRole('row', { name: /^Budget set/ })).toBeVisible()
}

/** One prepares a payment, another authorises it, and the first takes it to the bank. */
export async function pays(treasurer: Page, authoriser: Page, title: string, pounds: string, reference: string) {
  await treasurer.goto(books)
  await follow(treasurer, `Prepare the payment for “${title}”`)
  await press(treasurer, 'Prepare the payment')
  await expect(heading(treasurer)).toHaveText(`Payment for ${title}`)
  await expect(treasurer.getByRole('button', { name: /Authorise/ }), 'nobody pays alone').toHaveCount(0)
  await authoriser.goto(books)
  await follow(authoriser, `Authorise the payment for “${title}”`)
  await press(authoriser, `Authorise ${pounds}`)
  await expect(authoriser.getByText('waits for the treasurer to send it')).toBeVisible()
  await treasurer.reload()
  await treasurer.getByLabel('The reference you gave at the bank').fill(reference)
  await press(treasurer, 'It is with the bank')
  await expect(treasurer.getByText(`Bank reference: ${reference}`)).toBeVisible()
}

/** The treasurer has found it on the bank’s statement, under this date. */
export async function seesItArrive(page: Page, on: { day: string; month: string; year: string }) {
  await page.getByLabel('Day').fill(on.day)
  await page.getByLabel('Month').fill(on.month)
  await page.getByLabel('Year').fill(on.year)
  await press(page, 'It has arrived')
  await expect(page.getByText(/^The bank’s date: /)).toBeVisible()
}

/** The five figures of the page, by their names. */
export async function fiveFigures(page: Page): Promise<Record<string, string>> {
  const names = await page.locator('.facts dt').allTextContents()
  const amounts = await page.locator('.facts dd').allTextContents()
  return Object.fromEntries(names.map((name, place) => [name, amounts[place] ?? '']))
}

/** The amounts of a table's row, in their order. */
export async function amountsIn(page: Page, table: RegExp, row: string | RegExp): Promise<string[]> {
  const cells = await page.getByRole('table', { name: table }).getByRole('row', { name: row }).getByRole('cell').all()
  return Promise.all(cells.map(async (cell) => /−?£[\d,.]+/.exec((await cell.textContent()) ?? '')?.[0] ?? ''))
}

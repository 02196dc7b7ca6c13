import type { BrowserContext } from '@playwright/test'
import { soundnessOf } from '~/queries/soundness.server'
import { bankDay, openAccount, signedUpTo } from '../../tests/bank-stage'
import type { CastMember } from '../../tests/cast'
import { setMoneyOnStage } from '../../tests/money-stage'
import { textOfPdf } from '../../tests/pdf-text'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const books = '/p/netherton/books'

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember) {
  await app.signOut(context)
  await app.signInAs(who, context)
}

test('a year is closed by two when nothing is missing, and its statement stays as it was @money', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await setMoneyOnStage(app.stage)
  const account = await openAccount(app.stage)
  await app.moveClockTo(bankDay)
  await as(app, context, 'winston')

  await page.goto(books)
  await page.getByRole('link', { name: 'Closed periods' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('31 March')
  await expectAccessible(page)
  await expect(page.getByText('Once nothing is missing, the period can be closed.')).toBeVisible()
  await page.getByRole('link', { name: 'Sign a statement of Current account' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Current account')
  await signedUpTo(app.stage, account, '2026-03-31')

  await page.goto(`${books}/closings`)
  await page.getByRole('button', { name: 'Ask to close the books up to this day' }).click()
  await expect(page.getByText('It waits for another officer to agree.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Agree, and close the books' })).toHaveCount(0)
  await expectAccessible(page)

  await as(app, context, 'rose')
  await page.goto(books)
  await page.getByRole('link', { name: /Agree to close the books up to/ }).click()
  await page.getByRole('button', { name: 'Agree, and close the books' }).click()
  await expect(page.getByText('The books are closed up to this day')).toBeVisible()
  await expect(page.getByRole('row', { name: /Big Local award/ }).first()).toContainText('£10,000')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Statement of 2025 to 2026' }).click()
  await expect(page.getByRole('row', { name: /In the bank at the end/ })).toContainText('£10,000')
  await expectAccessible(page)
  const files = async () => {
    const table = await page.request.get(`${books}/statements/2025/table.csv`)
    const sheets = await page.request.get(`${books}/statements/2025/print.pdf`)
    return [await table.body(), await sheets.body()] as const
  }
  const [table, sheets] = await files()
  expect(table.toString()).toContain('10000.00')
  expect(textOfPdf(sheets).join(' ')).toContain('Statement of 2025 to 2026')

  await as(app, context, 'winston')
  await page.goto(`${books}/money-in`)
  await page.getByLabel('Amount').fill('25')
  await page.getByLabel(/gift/i).check()
  await page.getByRole('button').last().click()
  await page.goto(`${books}/statements/2025`)
  const [later, printed] = await files()
  expect(later.equals(table), 'the same table').toBe(true)
  expect(printed.equals(sheets), 'the same sheets').toBe(true)

  await page.goto(`${books}/closings`)
  await expect(page.getByText(/The books are closed up to and including/)).toBeVisible()
  await expectAccessible(page)
  const broken = await app.stage.read(async (db) => {
    const all: string[] = []
    for await (const { faults } of soundnessOf(db)) {
      all.push(...faults.filter(({ law }) => /^(L\d+|record)$/.test(law)).map(({ words }) => words))
    }
    return all
  })
  expect(broken).toEqual([])
})

import { acceptAward } from '../../tests/accepting'
import { awardOfProposal } from '~/records/money/award.server'
import { textOfPdf } from '../../tests/pdf-text'
import { adoptBy, allowed, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test } from '../fixtures'
import { pays } from '../steps/books'

const books = '/p/netherton/books'
const reports = [
  ['where', 'Where every pound is'],
  ['budget', 'Budget against actual'],
  ['funds', 'Fund statement'],
  ['receipts', 'Receipts and payments'],
  ['commitments', 'Outstanding commitments'],
  ['cash-flow', 'Cash-flow ahead'],
  ['draw-downs', 'Draw-downs'],
  ['trial-balance', 'Trial balance'],
  ['journal', 'The journal'],
] as const

test('every report is a page, a table and sheets to print, and they say the same @money', async ({
  app,
  page,
  context,
  browser,
}) => {
  // Every report is checked for accessibility.
  test.slow()
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring')
  await app.moveClockTo(meetingDay)
  await meet(app.stage, 'spring')
  await adoptBy(app.stage, 'spring')
  await app.stage.write(async (db) => {
    const award = await awardOfProposal(db, 'spring/01')
    allowed(await acceptAward(db, app.stage.on('nadia', meetingDay), award?.id ?? ''))
  })
  await app.signInAs('winston', context)
  const other = await browser.newContext({ baseURL: app.url })
  await app.signInAs('mei', other)
  await pays(page, await other.newPage(), 'Idea 01', '£200', 'NETH-01')
  await other.close()

  await page.goto(books)
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  await expectAccessible(page)
  for (const [name, title] of reports) {
    await page.goto(`${books}/reports/${name}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expectAccessible(page)
    const table = await page.request.get(`${books}/reports/${name}/table.csv`)
    expect([table.status(), table.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    const sheets = await page.request.get(`${books}/reports/${name}/print.pdf`)
    expect([sheets.status(), sheets.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect(textOfPdf(await sheets.body()).join(' ')).toContain(title)
  }
  const row = async (address: string, start: RegExp) => {
    await page.goto(`${books}/reports/${address}`)
    return page.getByRole('row', { name: start }).first()
  }
  await expect(await row('where', /^Big Local award/)).toContainText(
    /£10,000.00.*£200.00.*£300.00.*£0.00.*£3,500.00.*£6,000.00/s,
  )
  await expect(await row('commitments', /^Idea 02/)).toContainText('£300.00')
  await expect(await row('trial-balance', /^Total/)).toContainText(/£10,000.00.*£10,000.00/s)
  await page.goto(`${books}/reports/budget`)
  await page.getByLabel('Look at it by').selectOption('theme')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('row', { name: /^Outside the themes/ })).toContainText('£4,000.00')
  await page
    .getByRole('row', { name: /^Outside the themes/ })
    .getByRole('link', { name: '£4,000.00' })
    .click()
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('£4,000')

  await page.goto(`${books}/codes`)
  await page.getByLabel('Grants').fill('1200')
  await page.getByRole('button', { name: 'Save the codes' }).click()
  await expect(page.getByRole('alert')).toContainText('Two accounts have the code 1200.')
  await expect(page.getByLabel('Grants'), 'what was typed is kept').toHaveValue('1200')
  await expectAccessible(page)
  await page.getByLabel('Grants').fill('5555')
  await page.getByRole('button', { name: 'Save the codes' }).click()
  await page.goto(`${books}/reports/accounts`)
  await expectAccessible(page)
  const accounts = await (await page.request.get(`${books}/reports/accounts/table.csv`)).text()
  const lines = accounts.trim().split('\r\n').slice(1)
  const pounds = (at: number) => lines.reduce((sum, line) => sum + Number(line.split(',').at(at) || 0), 0)
  expect(pounds(-3), 'debit and credit come to the same').toBe(pounds(-2))
  expect(accounts).toContain('5555')
})

import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { readyMade } from '~/domain/proposal'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { partnership, proposalEvent } from '~db/schema'
import { day } from '../../tests/stage'

const round = '/p/netherton/rounds/spring'
const own = `${round}/apply/SPR-01`

test.use({ viewport: { width: 320, height: 740 } })

async function openRound(app: AppUnderTest) {
  await app.stage.round('spring')
  await app.stage.write(async (db) => {
    const form = readyMade['small-project']
    // What is strong here, and help, have a journey of their own.
    const pages = form.pages.filter(({ id }) => id !== 'strengths' && !id.startsWith('help-'))
    await addFormVersion(db, app.stage.on('rose', day(1)), 'spring', { ...form, pages })
    const money = { yearStartsInMonth: 4, volunteerHourPence: 12_00, trustedName: 'Community First' }
    await db.update(partnership).set({ money })
  })
  await app.moveClockTo(day(2))
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const next = (page: Page) => press(page, 'Save and continue')
const line = (page: Page, number: number) => page.getByRole('group', { name: `Line ${number}`, exact: true })
const write = async (page: Page, number: number, what: string, much: string, from?: string) => {
  const row = line(page, number)
  await row.getByLabel('What', { exact: true }).fill(what)
  await row.getByLabel('How much').fill(much)
  if (from) await row.getByLabel('Who from').selectOption(from)
}

test('a neighbour writes what her idea costs line by line, and makes it agree with what she asks for @proposal', async ({
  app,
  page,
  context,
}) => {
  const scripted = test.info().project.name === 'script'
  await openRound(app)
  await app.signInAs('nadia', context)
  await page.goto(`${round}/apply/begin`)
  await press(page, 'Start my idea')
  await page.goto(`${own}/idea`)
  await page.getByLabel('Give it a name').fill('Herb planters')
  await page.getByLabel('What do you want to do?').fill('We build six planters by the shops.')
  await page.getByLabel('Say it in one sentence').fill('Six planters, free to pick.')
  await next(page)
  await page.getByLabel('Who, and about how many?').fill('Everyone who passes the shops.')
  await page.getByLabel('Marian Square').check()
  await next(page)
  await page.getByLabel('Who is helping?').fill('The walking group.')
  await next(page)
  await page.getByLabel('How much do you need?', { exact: true }).fill('1,250,50')
  await page.getByLabel('What will you spend it on?').fill('Wood.')
  await next(page)
  await expect(page.getByRole('alert')).toContainText('in figures, like 240')
  await page.getByLabel('How much do you need?', { exact: true }).fill('£300')
  await next(page)

  await test.step('the lines: what cannot be read is said beside it, and nothing typed is lost', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What will it cost, line by line?')
    await expectAccessible(page)
    await write(page, 1, 'Wood and screws', 'a hundred')
    await write(page, 2, 'Herbs', '60.00', 'Someone’s gift')
    await next(page)
    await expect(page.getByRole('alert')).toContainText('Enter an amount in pounds')
    await expect(line(page, 1).getByLabel('How much')).toHaveValue('a hundred')
    await expect(line(page, 2).getByLabel('Who from')).toHaveValue('gift')
    await expectAccessible(page)
    await write(page, 1, 'Wood and screws', '£180')
    await write(page, 3, 'Soil', '100')
  })

  await test.step('another line and one taken out, by buttons that save', async () => {
    await press(page, 'Add another line')
    await expect(line(page, 6)).toBeVisible()
    await write(page, 4, 'A sign we already have', '25', 'Lent or given')
    await write(page, 5, 'A mistake', '5')
    await press(page, 'Add another line')
    await press(page, 'Remove A mistake')
    await expect(page.getByLabel('What', { exact: true }).nth(4)).toHaveValue('')
    const time = page.getByRole('group', { name: 'Time, line 1' })
    await time.getByLabel('Who, and what they do').fill('Eight neighbours, two mornings')
    await time.getByLabel('Hours in all').fill('24½')
    if (scripted) {
      await expect(page.getByText('These lines come to £20 less.')).toBeVisible()
      await expect(page.getByText('£294')).toBeVisible()
    }
    await page.getByLabel('What', { exact: true }).first().press('Enter')
    await expect(page.getByRole('heading', { level: 1 }), 'Enter takes nothing out').toHaveText(
      'What if there is less money?',
    )
  })

  await test.step('what could be done with less, which is no more than the whole', async () => {
    await page.getByLabel('What would you do with half of it?').fill('Three planters, by the chemist.')
    await page.getByLabel('What is the smallest sum').fill('1250,50')
    await next(page)
    await expect(page.getByRole('alert')).toContainText('You ask for £300. Enter that or less.')
    await expectAccessible(page)
    await page.getByLabel('What is the smallest sum').fill('120')
    await next(page)
  })

  await page.getByLabel('When will it happen?').fill('In May.')
  await next(page)
  await page.getByLabel('How will people hear of it').fill('Posters in the shops.')
  await next(page)
  await page.getByLabel('A shop or supplier').check()
  await next(page)
  await expect(page.getByRole('alert')).toContainText('Enter the name')
  await page.getByLabel('Community First buys it for us').check()
  await expectAccessible(page)
  await next(page)

  await test.step('two sums that do not agree are both told, and one press settles it', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers')
    await expect(page.getByText('your lines from this fund come to £280')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Send my idea' })).toBeHidden()
    await expectAccessible(page)
    await press(page, 'Ask for £280')
    await expect(page.getByText('your lines from this fund come to')).toBeHidden()
    await expect(page.getByRole('row', { name: 'From this fund £280' })).toBeVisible()
    await expect(page.getByText('Community First (buys what is needed)')).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Send my idea')
  })
  const sent = await app.stage.read((db) => db.select().from(proposalEvent))
  expect(sent.map(({ kind }) => kind)).toEqual(['submitted'])

  await test.step('everyone reads what it costs and who pays, and nobody who is paid', async () => {
    await app.signOut(context)
    await page.goto(`${round}/proposals/SPR-01`)
    const costs = page.getByRole('table', { name: 'What it costs, and who pays' })
    await expect(costs.getByRole('row', { name: 'From this fund £280' })).toBeVisible()
    await expect(costs.getByRole('row', { name: 'Money in all £340' })).toBeVisible()
    await expect(costs.getByRole('row', { name: 'People’s time, 24.5 hours, worth £294' })).toBeVisible()
    await expect(page.getByText('With £120 they could still make a start.')).toBeVisible()
    await expect(page.getByText('Community First')).toBeHidden()
    await expectAccessible(page)
  })
})

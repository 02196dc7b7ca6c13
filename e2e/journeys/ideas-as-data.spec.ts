import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const round = '/p/netherton/rounds/spring'
const table = `reference,title,amount_asked,idea,shoe size
FAIR-01,Herb planters,120,We build planters by every door.,7
FAIR-02,Walking football,a lot,We walk and play on Fridays.,8
FAIR-03,Lantern walk,200,Lanterns along the canal.,9`

test('ideas from a table are looked at, come in, and come in again without change; a neighbour finds one @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.holds('chair', 'rose')
  for (const number of [1, 2, 3, 4, 5]) await app.stage.proposal('spring', `SPR-0${number}`, { events: ['submitted'] })
  await app.signInAs('rose', context)
  await app.moveClockTo(day(2))

  await page.goto(`${round}/manage`)
  await page.getByRole('link', { name: 'Bring in ideas from a table' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'See what would happen' }).click()
  await expect(page.getByRole('alert')).toContainText('There are no ideas in this table')
  await page.getByLabel('Or paste it here').fill(table)
  await page.getByRole('button', { name: 'See what would happen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What would happen')
  await expect(page.getByText('“shoe size”')).toBeVisible()
  await expect(page.getByText('One row cannot come in')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bring them in' }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('2 new ideas are in')).toBeVisible({ timeout: 500 })
  }).toPass()
  await expectAccessible(page)

  await page.goto(`${round}/manage/bring`)
  await page.getByLabel('Or paste it here').fill(table.replace('a lot', '150').replace('120', '130'))
  await page.getByRole('button', { name: 'See what would happen' }).click()
  await expect(page.getByText('Changes: amount')).toBeVisible()
  await page.getByLabel('Only the new one').check()
  await page.getByRole('button', { name: 'Bring them in' }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('One new idea is in')).toBeVisible({ timeout: 500 })
  }).toPass()
  expect(app.inbox.letters, 'nobody is written to').toEqual([])

  await page.getByRole('link', { name: 'See the ideas' }).click()
  await page.getByLabel('Words to look for').fill('lanten wlak')
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByRole('link', { name: 'Lantern walk' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Herb planters' })).toHaveCount(0)
  await expect(page.getByText('No idea has the word “lanten”')).toBeVisible()
  await expect(page.getByLabel('Words to look for'), 'what was typed is kept').toHaveValue('lanten wlak')
  await expectAccessible(page)
  await page.getByLabel('Words to look for').fill('xylophones')
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByText('We found no ideas with “xylophones”.')).toBeVisible()
  await expectAccessible(page)
})

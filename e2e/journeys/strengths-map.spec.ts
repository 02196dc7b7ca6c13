import { neighbourhood } from '~db/schema'
import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const table = `kind,name,about,neighbourhood,first name,said yes,for everyone,how to reach
place,The hall,Eighty chairs,Marian Square,,,yes,
group,Canal walkers,,Canal Side,,,yes,
gift,Mends bicycles,,Canal Side,Ray,yes,yes,Ask Bronagh
gift,Bakes,,,Edna,no,yes,
`

test('a builder brings in what is strong from a file, and everyone finds it by place @learning', async ({
  app,
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await app.stage.holds('builder', 'tom')
  await app.stage.write(async (db) => {
    const more = [
      { id: 'canal-side', name: 'Canal Side', position: 2 },
      { id: 'swifts-lane', name: 'Swifts Lane', position: 3 },
    ]
    for (const one of more)
      await db.insert(neighbourhood).values({ ...one, partnershipId: 'netherton', postcodes: [], population: 900 })
  })
  await app.moveClockTo(day(2))
  await app.signInAs('tom', context)
  await page.goto('/p/netherton/manage/strengths')
  await page.getByRole('link', { name: 'Bring in a file' }).click()
  await page.getByRole('button', { name: 'See what would change' }).click()
  await expect(page.getByRole('alert')).toContainText('There is nothing in it')
  await expectAccessible(page)
  await page.getByLabel('Or paste the table here').fill(table)
  await page.getByRole('button', { name: 'See what would change' }).click()
  await expect(page.getByText('Whoever is named on the list has said yes to it')).toBeVisible()
  await expect(page.getByRole('status')).toContainText('3 are added')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bring it in', exact: true }).click()
  await expect(page.getByText('The file is in')).toBeVisible()
  await page
    .getByLabel('The file')
    .setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByRole('button', { name: 'See what would change' }).click()
  await expect(page.getByText('There is nothing to bring in')).toBeVisible()

  const taken = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Take the whole list' }).click()
  expect((await taken).suggestedFilename()).toBe('netherton-strengths-whole.csv')

  await app.signOut(context)
  await page.goto('/p/netherton/strengths')
  await expect(page.getByRole('heading', { name: 'Mends bicycles' })).toBeVisible()
  await expect(page.getByText('Ask Bronagh')).toHaveCount(0)
  await expect(page.getByText('Be the first to add something in Swifts Lane.')).toBeVisible()
  await expectAccessible(page)
  const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth
  expect(await page.evaluate(overflows), 'wider than the phone').toBe(false)
  await page
    .getByRole('row', { name: /Canal Side/ })
    .getByRole('link', { name: '2' })
    .click()
  await expect(page.getByRole('status')).toContainText('2 found')
  await expect(page.getByRole('heading', { name: 'The hall' })).toHaveCount(0)
  const csv = await page.request.get('/p/netherton/strengths.csv')
  expect(await csv.text()).toContain('gift,Mends bicycles,,Canal Side,Ray')
  expect(await csv.text()).not.toContain('Bronagh')
})

import { auditEntry, roll } from '~db/schema'
import { minutes } from '~/domain/time'
import { expect, expectAccessible, test } from '../fixtures'

test('Gareth helps Edna in person, in her name and his, and leaves nothing on the screen @people', async ({
  app,
  page,
}) => {
  const { stage } = app
  await stage.livesHere('edna')
  await stage.holds('builder', 'gareth')
  await stage.round('spring')
  await app.signInAs('gareth', page.context())
  await page.goto('/p/netherton/people')
  await page.getByRole('link', { name: 'Help a neighbour in person' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Begin helping her' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter her name')
  await expectAccessible(page)
  await page.getByLabel('Part of her name').fill('edn')
  await page.getByRole('button', { name: 'Look for her' }).click()
  await page.getByRole('button', { name: 'Begin helping Edna Harrison' }).click()
  const bar = page.getByRole('region', { name: 'Helping a neighbour' })
  await expect(bar).toContainText('Helping Edna Harrison. Gareth Pugh is at the keyboard.')
  await expectAccessible(page)

  // What is Gareth's to do as a builder is not hers, and her own page is not his.
  for (const path of ['/p/netherton/rounds/spring/manage', '/you', '/you/passkeys', '/p/netherton/helping']) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 403])
    await expect(bar).toBeVisible()
  }
  await page.goto('/p/netherton/rounds/spring')
  await page.getByRole('button', { name: 'I have finished helping Edna Harrison' }).click()
  await expect(page.getByText('You have finished helping')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Gareth Pugh' })).toBeVisible()
  await expectAccessible(page)
  await page.goBack()
  await expect(page.getByText('Helping Edna Harrison.')).toHaveCount(0)
  expect(await stage.read((db) => db.select({ act: auditEntry.act }).from(auditEntry))).toEqual([
    { act: 'help.begin' },
    { act: 'help.end' },
  ])

  // Left alone for twenty minutes, the screen is nobody's.
  await page.goto('/p/netherton/helping?find=edna')
  await page.getByRole('button', { name: 'Begin helping Edna Harrison' }).click()
  await expect(bar).toBeVisible()
  app.passTime(minutes(20))
  await page.goto('/p/netherton')
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect(await stage.read((db) => db.select().from(roll))).toEqual([])
})

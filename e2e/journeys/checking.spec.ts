import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const checking = '/p/netherton/rounds/spring/checking'

test('the chair checks each idea, gives a reason with a no, and finishes once @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.holds('chair', 'rose')
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: ['submitted'] })
  await app.stage.proposal('spring', 'SPR-02', { by: 'len', title: 'Night football', events: ['submitted'] })
  await app.signInAs('rose', context)
  await app.moveClockTo(day(2))
  await page.goto(checking)
  await expect(page.getByText('Ideas are still coming in')).toBeVisible()
  await expectAccessible(page)

  await app.moveClockTo(day(11))
  await page.goto(checking)
  await expect(page.getByText('Check the 2 ideas that are left, then you can finish.')).toBeVisible()
  await page.getByRole('link', { name: 'Herb planters' }).click()
  await expectAccessible(page)
  await page.getByLabel('No, it does not fit').check()
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page.getByRole('alert')).toContainText('Say why it does not fit')
  await expectAccessible(page)
  await page.getByLabel('If not, why?').fill('It was bought last month.')
  await page.getByRole('button', { name: 'Save and go on' }).click()

  await expect(page.getByRole('heading', { level: 1 }), 'on to the next').toHaveText('Night football')
  await page.getByLabel('Yes, it fits').check()
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expectAccessible(page)
  expect(
    app.inbox.letters.filter(({ to }) => to !== 'rose@example.org'),
    'to applicants',
  ).toEqual([])
  await page.getByRole('button', { name: 'Finish checking and tell everyone' }).click()
  await expect(page.getByText('Checking is finished')).toBeVisible()
  await expectAccessible(page)

  const letter = await app.inbox.newestTo('nadia@example.org')
  expect(letter.text).toContain('It was bought last month.')
  expect((await app.inbox.newestTo('len@example.org')).subject).toBe('SPR-02: your idea goes on')
  await app.signOut(context)
  await page.goto('/p/netherton/rounds/spring/proposals/SPR-01')
  await expect(page.getByText('It was bought last month.')).toBeVisible()
  await expectAccessible(page)
})

test('checking is not for those who only sent an idea in @proposal', async ({ app, page, context }) => {
  await app.stage.round('spring')
  await app.signInAs('nadia', context)
  const answer = await page.goto(checking)
  expect(answer?.status()).toBe(403)
})

test('stories begin with a page that says what will stand there @learning', async ({ page }) => {
  await page.goto('/p/netherton/stories')
  await expect(page.getByRole('heading', { name: 'The first story is still being lived' })).toBeVisible()
  await expectAccessible(page)
})

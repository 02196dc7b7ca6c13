import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const page_ = '/p/netherton/ripples'

test('a neighbour tells what led to what, a builder publishes it, and a yes can be taken back @learning', async ({
  app,
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await app.stage.holds('builder', 'tom')
  await app.moveClockTo(day(5))
  await page.goto(page_)
  await expect(page.getByText('Nothing has been told yet')).toBeVisible()
  await expectAccessible(page)

  await app.signInAs('nadia', context)
  await page.goto(page_)
  await page.getByRole('link', { name: 'Tell what led to what' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Say what began it')
  await expectAccessible(page)
  await page.getByLabel('If it is new: what is it, in a line?').fill('Street party')
  await page.getByLabel('Something that happened').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What came of “Street party”?')
  await expectAccessible(page)

  await page.getByLabel('If it is new: what is it, in a line?').fill('found work at the library')
  await page.getByLabel('A person', { exact: true }).check()
  await page.getByLabel('For a person: their first name').fill('Maya')
  await page.getByLabel('Year').fill('2030')
  await page.getByRole('button', { name: 'Send it to the community builders' }).click()
  await expect(page.getByRole('alert')).toContainText('Ask them first')
  await page.getByLabel('Everyone named here has said').check()
  await page.getByRole('button', { name: 'Send it to the community builders' }).click()
  await expect(page.getByRole('alert')).toContainText('That has not come yet')
  await expect(page.getByLabel('If it is new: what is it, in a line?')).toHaveValue('found work at the library')
  await expectAccessible(page)
  await page.getByLabel('Year').fill('2026')
  await page.getByLabel('Your first name').fill('Nadia')
  await page.getByLabel('Yes, everyone may see my first name').check()
  await page.getByRole('button', { name: 'Send it to the community builders' }).click()
  await expect(page.getByText('Thank you for telling us')).toBeVisible()
  await expect(page.getByText('found work at the library')).toHaveCount(0)

  await app.signOut(context)
  await app.signInAs('tom', context)
  await page.goto('/you')
  await page.getByRole('link', { name: 'One ripple to read' }).click()
  await expect(page.getByText('Maya: found work at the library')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Publish it' }).click()
  await expect(page.getByText('The ripples are up to date')).toBeVisible()

  await app.signOut(context)
  await page.goto(page_)
  await expect(page.getByRole('listitem').filter({ hasText: 'Maya: found work at the library' }).first()).toBeVisible()
  await expect(page.getByText('Told by Nadia').first()).toBeVisible()
  await expectAccessible(page)
  const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth
  expect(await page.evaluate(overflows), 'wider than the phone').toBe(false)

  await app.signInAs('nadia', context)
  await page.goto(page_)
  await page.getByRole('button', { name: 'Take my name out here' }).click()
  await expect(page.getByText('Told by a neighbour').first()).toBeVisible()
  await expect(page.getByText('Told by Nadia')).toHaveCount(0)

  await app.signOut(context)
  await app.signInAs('tom', context)
  await page.goto('/p/netherton/manage/ripples')
  await page.getByRole('link', { name: 'Look at it' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Take “Maya” out' }).click()
  await page.getByRole('link', { name: 'Look at it' }).click()
  await page.getByLabel('What came of it').fill('found work at the school')
  await page.getByLabel('Perhaps').check()
  await page.getByRole('button', { name: 'Save it' }).click()
  await page.goto(page_)
  await expect(page.getByText('A neighbour: found work at the school').last()).toBeVisible()
  await expect(page.getByText('Perhaps, in 2026.')).toBeVisible()
})

test('at a sitting, what a dozen neighbours tell is written down one after the other @learning', async ({
  app,
  page,
  context,
}) => {
  await app.stage.holds('builder', 'tom')
  await app.moveClockTo(day(5))
  await app.signInAs('tom', context)
  await page.goto('/p/netherton/manage/ripples')
  await page.getByRole('link', { name: 'Open a sitting' }).click()
  await page.getByRole('button', { name: 'Open a sitting' }).click()
  await expect(page.getByRole('alert')).toContainText('Say what the sitting is called')
  await expectAccessible(page)
  await page.getByLabel('What is it called?').fill('Tea at the library')
  await page.getByLabel('Day', { exact: true }).fill('4')
  await page.getByLabel('Month', { exact: true }).fill('3')
  await page.getByLabel('Year', { exact: true }).fill('2026')
  await page.getByLabel('How many people are there?').fill('12')
  await page.getByRole('button', { name: 'Open a sitting' }).click()
  await expect(page.getByText('12 people there')).toBeVisible()
  await expectAccessible(page)

  const from = page.getByRole('group', { name: 'What began it?' })
  const to = page.getByRole('group', { name: 'What came of it?' })
  const when = page.getByRole('group', { name: 'When, and how?' })
  await from.getByLabel('what is it, in a line?').fill('Street party')
  await from.getByLabel('Something that happened').check()
  await to.getByLabel('what is it, in a line?').fill('A choir')
  await to.getByLabel('A group').check()
  await when.getByLabel('Year').fill('2025')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByText('Written down. What else?')).toBeVisible()
  await from.getByLabel('Is it one of these?').selectOption({ label: 'A choir' })
  await to.getByLabel('Is it one of these?').selectOption({ label: 'Street party' })
  await when.getByLabel('Year').fill('2026')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('heading', { name: '2 told so far' })).toBeVisible()
  await expectAccessible(page)

  await page.goto('/p/netherton/manage/ripples')
  await page.getByRole('button', { name: 'Publish all 2' }).click()
  await page.goto(page_)
  // A circle ends where it began.
  await expect(page.getByText('What came of it stands elsewhere in this list.')).toBeVisible()
  await expectAccessible(page)
})

import { expect, expectAccessible, test } from '../fixtures'

test('a panel member keeps her register, and everyone sees the groups in it @people', async ({ app, page }) => {
  await app.stage.holds('panel', 'rose')
  await app.signInAs('rose', page.context())
  await page.goto('/p/netherton/people')
  await page.getByRole('link', { name: 'Register of interests' }).click()
  await expect(page.getByText('Nothing is registered yet')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Your register of interests' }).click()
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose what it is')
  await expectAccessible(page)
  for (const [kind, what] of [
    ['A group you help to run', 'Netherton Allotments'],
    ['Family', 'Nadia Hussain'],
  ] as const) {
    await page.getByLabel(kind).check()
    await page.getByLabel('Name').fill(what)
    await page.getByRole('button', { name: 'Add it' }).click()
    await expect(page.getByRole('rowheader', { name: what })).toBeVisible()
  }
  await page.getByRole('button', { name: 'It is right as it stands' }).click()
  await expect(page.getByText('We ask once a year')).toBeVisible()
  await expectAccessible(page)
  await app.signOut(page.context())
  await page.goto('/p/netherton/people/interests')
  await expect(page.getByText('Netherton Allotments')).toBeVisible()
  await expect(page.getByText('Nadia Hussain')).toHaveCount(0)
  await expectAccessible(page)
})

import { expect, expectAccessible, test } from '../fixtures'

test('a neighbour tells us that she lives here, and is told what she can do now @people', async ({ app, page }) => {
  await app.signInAs('nadia', page.context())
  await page.goto('/p/netherton/people')
  await page.getByRole('link', { name: 'I live in Netherton' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tell us I live here' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('Enter your postcode')
  await expect(page.getByRole('alert')).toContainText('Tick the box')
  await expectAccessible(page)

  await page.getByLabel('Your postcode').fill('l304th')
  await page.getByLabel(/I live at this postcode/).check()
  await page.getByRole('button', { name: 'Tell us I live here' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You live here, in Marian Square')
  await expectAccessible(page)
  await page.goto('/you')
  await expect(page.getByText('You live here, in Marian Square.')).toBeVisible()
  await page.goto('/p/netherton/people')
  await expect(page.getByRole('link', { name: 'I live in Netherton' })).toHaveCount(0)
})

test('someone from outside the area is told kindly what to do instead, and keeps what she typed @people', async ({
  app,
  page,
}) => {
  await app.signInAs('callum', page.context())
  await page.goto('/p/netherton/join')
  await page.getByLabel('Your name').fill('Callum J Fraser')
  await page.getByLabel('Your postcode').fill('M1 1AE')
  await page.getByLabel(/I live at this postcode/).check()
  await page.getByRole('button', { name: 'Tell us I live here' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That postcode is not in Netherton')
  await expect(page).not.toHaveTitle(/^Error/)
  await expect(page.getByText('What you can do instead')).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Callum J Fraser')
  await expect(page.getByLabel('Your postcode')).toHaveValue('M1 1AE')
  await expect(page.getByLabel(/I live at this postcode/)).toBeChecked()
  await expectAccessible(page)
})

test('someone who has not signed in does so on her way to saying where she lives @people', async ({ page }) => {
  await page.goto('/p/netherton/join')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fp%2Fnetherton%2Fjoin$/)
})

test('anyone sees who decides, by name, and whether residents lead @people', async ({ app, page }) => {
  await page.goto('/p/netherton/people')
  await expect(page.getByText('No panel yet')).toBeVisible()
  await expectAccessible(page)
  await app.stage.livesHere('rose', 'winston')
  await app.stage.holds('panel', 'rose', 'winston', 'kofi')
  await app.stage.holds('chair', 'rose')
  await page.reload()
  await expect(page.getByText('2 of the 3 members with a vote live here.')).toBeVisible()
  await expect(page.getByText('66.6%')).toBeVisible()
  await expect(page.getByText('Kofi Mensah')).toBeVisible()
  await expectAccessible(page)
})

test('the pages about ourselves can be read by anyone, in both languages @people', async ({ page }) => {
  for (const path of ['/', '/privacy', '/accessibility', '/open-data', '/who-may-do-what', '/sign-out']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
  await page.goto('/privacy')
  await expect(page.getByRole('heading', { name: 'What we do not promise about your vote' })).toBeVisible()
  await page.getByRole('link', { name: 'Cymraeg' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Preifatrwydd')
  await expectAccessible(page)
})

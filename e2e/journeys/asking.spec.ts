import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const round = '/p/netherton/rounds/spring'
const asking = `${round}/manage/form`

test('the chair settles what is asked, and a neighbour who began before keeps the questions she began with @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.holds('chair', 'rose')
  await app.moveClockTo(day(2))
  const fit = async () => {
    await page.goto(`${round}/apply/fit`)
    for (const choice of [0, 3]) await page.getByRole('radio').nth(choice).check()
  }

  await app.signInAs('nadia', context)
  await fit()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('0 of 6')).toBeVisible()

  await app.signInAs('rose', context)
  await page.goto(asking)
  await expect(page.getByText('1 neighbour has begun to write')).toBeVisible()
  await expectAccessible(page)

  await page.getByText('Start from a ready-made form').click()
  await page.getByLabel('Larger grant').check()
  await page.getByRole('button', { name: 'Start from this one' }).click()
  await expect(page.getByRole('link', { name: 'How will you keep people safe?' })).toBeVisible()

  await page.getByRole('link', { name: 'Add a question', exact: true }).click()
  await expectAccessible(page)
  await page.getByLabel('One of several').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('The question (English)').fill('Which hall would suit?')
  await page.getByLabel('What to choose from (English)').fill('The library')
  await page.getByRole('button', { name: 'Add this question' }).click()
  await expect(page.getByRole('alert')).toContainText('at least two')
  await expect(page.getByLabel('The question (English)'), 'keeps what was typed').toHaveValue('Which hall would suit?')
  await expectAccessible(page)
  await page.getByLabel('What to choose from (English)').fill('The library\nThe church hall')
  await page.getByRole('button', { name: 'Add this question' }).click()

  await page.getByRole('link', { name: 'Give it a name' }).click()
  await expect(page.getByRole('button', { name: 'Leave it out' }), 'no idea can do without it').toBeHidden()
  await page.getByLabel('The question (English)').fill('What shall we call it?')
  await page.getByRole('button', { name: 'Save this question' }).click()
  await page.getByRole('link', { name: 'Add a yes-or-no question' }).click()
  await page.getByLabel('The question (English)').fill('Are you over eleven?')
  await page.getByLabel('Yes', { exact: true }).check()
  await page.getByLabel('answer otherwise? (English)').fill('Ask a grown-up to write with you.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add this question' }).click()
  await page.getByLabel('Once in this round').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()

  await page.getByRole('link', { name: 'See it as a neighbour does' }).click()
  await expect(page.getByText('How will you keep people safe?')).toBeHidden()
  await page.getByLabel('somebody who needs').fill('2000')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('How will you keep people safe?')).toBeVisible()
  await expectAccessible(page)

  await app.signInAs('nadia', context)
  await page.goto(`${round}/apply/SPR-01`)
  await expect(page.getByText('0 of 6'), 'what she began with').toBeVisible()

  await app.signInAs('len', context)
  await fit()
  await page.getByRole('radio').nth(5).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Ask a grown-up to write with you.')).toBeVisible()
  await expectAccessible(page)
  await fit()
  await page.getByRole('radio').nth(4).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('link', { name: 'Which hall would suit?' })).toBeVisible()
  await page.getByRole('link', { name: 'Which hall would suit?' }).click()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose an answer')
  await page.getByLabel('The church hall').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save and come back later' }).click()
  await expect(page.getByText('1 of 8')).toBeVisible()
  await expectAccessible(page)
})

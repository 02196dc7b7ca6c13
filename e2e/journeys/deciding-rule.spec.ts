import { setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test } from '../fixtures'
import { follow, heading, press } from '../steps/neighbours'

const round = '/p/netherton/rounds/spring-sparks'

test.use({ actionTimeout: 15_000 })

test('a rule that weighs scores and votes is planned, tried with made-up figures, and told before the round opens @panel', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await setMoneyOnStage(app.stage)
  await app.signInAs('rose', context)
  await page.goto('/p/netherton/rounds/new')
  await page.getByLabel('Name of the round').fill('Spring sparks')
  await page.getByLabel('About it, in a sentence or two').fill('For what neighbours want to start.')
  await page.getByLabel('Money in the pot').fill('1,500')
  await page.getByLabel('The panel and the vote together, with weights').check()
  await page.getByLabel('What does the panel weigh, out of 100?').fill('400')
  await page.getByLabel('Part of the money may go to an idea').check()
  await page.getByLabel('How many ideas wait in reserve?').fill('2')
  await expectAccessible(page)
  await press(page, 'Save and check')
  await expect(page.getByRole('alert')).toContainText('Enter what the panel weighs, from 1 to 99.')
  await expect(page.getByLabel('The panel and the vote together, with weights')).toBeChecked()
  await page.getByLabel('What does the panel weigh, out of 100?').fill('40')
  await press(page, 'Save and check')

  await expect(heading(page)).toHaveText('Check the plan, then publish it')
  await expect(page.getByText('The panel’s scores weigh 40 of 100, and the vote weighs 60.')).toBeVisible()
  await follow(page, 'Try the rule with made-up figures')
  await expect(heading(page)).toHaveText('Try the rule')
  await expect(page.getByRole('row', { name: /^Homework club/ })).toContainText('Level with “Bench by the water”')
  await expectAccessible(page)
  await follow(page, 'The panel loves one idea, voters another')
  await expect(page.getByRole('row', { name: /^Street choir/ })).toContainText('60 of 100 together')
  await expect(page.getByRole('row', { name: /^Street choir/ })).toContainText('Funded')
  const choir = page.getByRole('group', { name: 'Idea 2' })
  await choir.getByLabel('Votes').fill('ten')
  await press(page, 'Try it')
  await expect(page.getByRole('alert')).toContainText('Enter a whole number.')
  await expectAccessible(page)
  await choir.getByLabel('Votes').fill('4')
  await press(page, 'Try it')
  await expect(choir.getByLabel('Votes'), 'what was sent stays in the boxes').toHaveValue('4')
  await expect(page.getByRole('row', { name: /^Street choir/ })).toContainText('14.4 of 100 together')
  await expect(page.getByRole('row', { name: /^Street choir/ })).toContainText('in reserve')
  await expectAccessible(page)

  await page.goto(`${round}/manage/publish`)
  await page.getByRole('radio', { name: /^Together/ }).check()
  await press(page, 'Publish this round')
  await app.signOut(context)
  await page.goto(round)
  await expect(page.getByText('The panel’s scores weigh 40 of 100, and the vote weighs 60.')).toBeVisible()
  await expect(page.getByText('The next 2 ideas wait in reserve')).toBeVisible()
  await expectAccessible(page)
})

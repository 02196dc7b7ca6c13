import type { Page } from '@playwright/test'
import { allocateToRound } from '~/commands/money/allocate-to-round.server'
import { setBudget } from '~/commands/money/set-budget.server'
import { planRound } from '~/commands/round/plan-round.server'
import { pence } from '~/domain/pence'
import { firstPlan, type RoundEventKind } from '~/domain/round'
import { allowed, setMoneyOnStage } from '../../tests/money-stage'
import { day, dayOne } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { follow, heading, press } from '../steps/neighbours'
import { openEmptyBooks } from '../steps/books'
import { fillMoment } from '../steps/round'

const rounds = '/p/netherton/rounds'
const round = `${rounds}/spring-sparks`

test.use({ actionTimeout: 15_000 })

const summary = (page: Page) => page.getByRole('alert')

/** A plan with every rule as many places start from, saved by the chair. */
async function plannedRound(app: AppUnderTest, potPence = 1_500_00, title = 'Spring sparks') {
  const criteria = [{ name: 'Together', weight: 1, rubric: { 0: 'Alone', 3: 'A few', 5: 'Many' } }]
  const plan = {
    ...firstPlan(dayOne, 'Europe/London'),
    title,
    about: 'Small sums.',
    potPence: pence(potPence),
    criteria,
  }
  allowed(await app.stage.write((db) => planRound(db, app.stage.on('rose', dayOne), 'netherton', plan)))
}

test('a round is planned, put right, published, moved and called off, and its money is free again @round', async ({
  app,
  page,
  context,
}) => {
  // Fifteen pages, and axe on each.
  test.slow()
  await setMoneyOnStage(app.stage)
  await app.signInAs('rose', context)
  await page.goto(rounds)
  await expect(page.getByText('No rounds yet')).toBeVisible()
  await expectAccessible(page)
  await follow(page, 'Plan a round')
  await expectAccessible(page)

  await page.getByLabel('About it, in a sentence or two').fill('For what neighbours want to start.')
  await page.getByLabel('Money in the pot').fill('lots')
  await fillMoment(page, 'Ideas close', '2026-02-31 5pm')
  await press(page, 'Save and check')
  await expect(page).toHaveTitle(/^Error: /)
  await expect(summary(page)).toContainText('Give the round a name.')
  await expect(summary(page)).toContainText('Enter an amount in pounds')
  await expect(summary(page)).toContainText('Enter a real date')
  await expect(page.getByLabel('About it, in a sentence or two')).toHaveValue('For what neighbours want to start.')
  await expect(page.getByLabel('Money in the pot')).toHaveValue('lots')
  await expect(page.getByRole('group', { name: 'Ideas close' }).getByLabel('Day')).toHaveValue('31')
  await expectAccessible(page)
  await summary(page).getByRole('link', { name: 'Give the round a name.' }).click()
  await expect(page.getByLabel('Name of the round')).toBeFocused()
  await page.getByLabel('Name of the round').fill('Spring sparks')
  await page.getByLabel('Money in the pot').fill('5,000')
  await fillMoment(page, 'Ideas close', '2026-03-01 5pm')
  await press(page, 'Save and check')
  await expect(summary(page), 'once each can be read, whether they fit').toContainText(
    'Ideas must close after they open.',
  )
  await expect(page.getByLabel('Money in the pot')).toHaveValue('5,000')
  await fillMoment(page, 'Ideas close', '2026-04-12 5pm')
  await press(page, 'Save and check')

  await expect(heading(page)).toHaveText('Check the plan, then publish it')
  await expect(page.getByText('No budget line has £5,000 free')).toBeVisible()
  await expect(
    page.getByText('£2,000 free of £2,000, from Big Local award: £3,000 too little for this pot'),
  ).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Publish this round' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Open the books' })).toHaveAttribute('href', '/p/netherton/books')
  await expectAccessible(page)
  await follow(page, 'Make the pot smaller')
  await expectAccessible(page)
  await page.getByLabel('Money in the pot').fill('1,500')
  await press(page, 'Save and check')

  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expectAccessible(page)
  await press(page, 'Publish this round')
  await expect(page).toHaveTitle(/^Error: /)
  await expect(summary(page)).toContainText('Choose the budget line the money comes from.')
  await expectAccessible(page)
  await page.goto(round)
  await expect(page.getByText('Only you and those who run rounds can see this')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${round}/manage`)
  await expectAccessible(page)
  await follow(page, 'Check and publish')
  await page.getByRole('radio', { name: /^Together/ }).check()
  await press(page, 'Publish this round')
  await expect(heading(page)).toHaveText('Have an idea? We open soon.')
  await expectAccessible(page)
  await page.goto('/p/netherton/books/lines/together')
  await expect(page.getByText('£500 of it is free')).toBeVisible()

  await page.goto(`${round}/manage`)
  await expectAccessible(page)
  await follow(page, 'Change the dates')
  await expectAccessible(page)
  await fillMoment(page, 'The panel decides', '2026-05-12 soon')
  await press(page, 'Change the dates')
  await expect(summary(page)).toContainText('Enter a time, like 5pm or 17:00.')
  await expect(summary(page)).toContainText('Say why the dates are changing.')
  await expect(page.getByRole('group', { name: 'The panel decides' }).getByLabel('Time')).toHaveValue('soon')
  await expectAccessible(page)
  await fillMoment(page, 'The panel decides', '2026-05-12 6pm')
  await page.getByLabel('Why are they changing?').fill('The hall is let on the tenth.')
  await press(page, 'Change the dates')
  await expect(page.getByText('The hall is let on the tenth.')).toBeVisible()
  await expect(page.getByText('Tuesday 12 May, 6pm').first()).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${round}/manage`)
  await follow(page, 'Call this round off')
  await expect(page.getByText('£1,500 goes back to the budget line Together.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Call this round off')
  await expect(summary(page)).toContainText('Say why the round is called off.')
  await expectAccessible(page)
  await page.getByLabel('Why is it called off?').fill('The roof has come in.')
  await press(page, 'Call this round off')
  await expect(heading(page)).toHaveText('This round was called off.')
  await expect(page.getByText('Why it was called off: The roof has come in.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${round}/manage`)
  await expect(page.getByRole('link', { name: 'Call this round off' })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto(`${round}/manage/cancel`)
  await expect(heading(page)).toHaveText('This round has been called off')
  await expectAccessible(page)
  await page.goto('/p/netherton/books/lines/together')
  await expect(page.getByText('£2,000 of it is free')).toBeVisible()
  await expect(page.getByRole('row', { name: /^Given back from a pot: Spring sparks/ })).toContainText('£1,500')
})

test('of two co-ordinators at once, the second is told what the first did, and nothing happens twice @round', async ({
  app,
  page,
  context,
  browser,
}) => {
  test.slow()
  await setMoneyOnStage(app.stage)
  await app.stage.holds('chair', 'sheila')
  await plannedRound(app)
  const { javaScriptEnabled } = test.info().project.use
  const sheilas = await browser.newContext({ baseURL: app.url, javaScriptEnabled })
  await app.signInAs('sheila', sheilas)
  await app.signInAs('rose', context)
  const [theirs, plan] = [await sheilas.newPage(), await context.newPage()]

  // Somebody takes money off the line while Rose has her page open: the choice stays, and the figures are said.
  await page.goto(`${round}/manage/publish`)
  await page.getByRole('radio', { name: /^Green spaces/ }).check()
  await app.stage.round('winter')
  await app.stage.write(async (db) => {
    allowed(await allocateToRound(db, app.stage.on('winston', dayOne), 'winter', 'green', pence(1_000_00)))
  })
  await press(page, 'Publish this round')
  await expect(summary(page)).toContainText('This budget line has £1,000 left, which is £500 too little.')
  await expect(page.getByRole('radio', { name: /^Green spaces/ })).toBeChecked()
  await expect(
    page.getByText('£1,000 free of £2,000, from Big Local award: £500 too little for this pot'),
  ).toBeVisible()
  await expectAccessible(page)

  for (const each of [page, theirs]) {
    await each.goto(`${round}/manage/publish`)
    await each.getByRole('radio', { name: /^Together/ }).check()
  }
  await plan.goto(`${round}/manage/plan`)
  await press(theirs, 'Publish this round')
  await expect(heading(theirs)).toHaveText('Have an idea? We open soon.')
  await press(page, 'Publish this round')
  await expect(heading(page)).toHaveText('This round is published')
  await expect(page.getByText('Sheila Murphy published it on Sunday 1 March, midday.')).toBeVisible()
  await expectAccessible(page)
  await press(plan, 'Save and check')
  await expect(heading(plan), 'its rules stand as they were published').toHaveText('This round is published')
  await page.goto('/p/netherton/books/lines/together')
  await expect(page.getByText('£500 of it is free')).toBeVisible()

  for (const each of [page, theirs]) {
    await each.goto(`${round}/manage/cancel`)
    await each.getByLabel('Why is it called off?').fill('The roof has come in.')
  }
  await press(theirs, 'Call this round off')
  await expect(heading(theirs)).toHaveText('This round was called off.')
  await press(page, 'Call this round off')
  await expect(heading(page)).toHaveText('This round has been called off')
  await expect(page.getByText('Sheila Murphy called it off on Sunday 1 March, midday.')).toBeVisible()
  await page.goto('/p/netherton/books/lines/together')
  await expect(page.getByText('£2,000 of it is free')).toBeVisible()
  await sheilas.close()
})

test('with no budget line at all, publishing says whom to ask; with one, it is chosen already @round', async ({
  app,
  page,
  context,
}) => {
  await app.stage.livesHere('rose')
  await app.stage.holds('chair', 'rose')
  await plannedRound(app)
  await app.signInAs('rose', context)
  await page.goto(`${round}/manage/publish`)
  await expect(page.getByText('There is no budget line to take the money from')).toBeVisible()
  await expect(page.getByText('Your plan is saved.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish this round' })).toHaveCount(0)
  await expectAccessible(page)

  await openEmptyBooks(app)
  await page.reload()
  await expect(page.getByText('There is no budget line to take the money from'), 'a line with nothing').toBeVisible()
  await app.stage.holds('treasurer', 'winston')
  await app.stage.write(async (db) => {
    const budget = { lineId: 'together', changePence: pence(1_500_00), once: 'plan' }
    allowed(await setBudget(db, app.stage.on('winston', dayOne), 'netherton', budget))
  })
  await page.reload()
  await expect(page.getByRole('radio')).toHaveCount(1)
  await expect(page.getByRole('radio', { name: /^Together/ })).toBeChecked()
  await press(page, 'Publish this round')
  await expect(heading(page)).toHaveText('Have an idea? We open soon.')
})

const scored: RoundEventKind[] = ['published', 'checked', 'scores-locked']
const counted: RoundEventKind[] = [...scored, 'voting-opened', 'counted']
const faces: readonly [string, number, RoundEventKind[], RegExp][] = [
  ['plan', 0, ['published'], /^Have an idea\? We open soon\.$/],
  ['open', 2, ['published'], /^What would you start with up to £500\?$/],
  ['check', 11, ['published'], /^2 ideas are in\. We are checking them\.$/],
  ['score', 12, ['published', 'checked'], /The panel is scoring them\.$/],
  ['vote-soon', 20, scored, /Voting opens soon\.$/],
  ['vote', 22, scored, /Choose up to 3\.$/],
  ['decide', 32, counted, /The panel decides next\.$/],
  ['agree', 34, [...counted, 'adopted'], /^The panel has decided\.$/],
  ['pay', 35, [...counted, 'adopted', 'agreed'], /^The panel has decided\.$/],
  ['learn', 40, [...counted, 'adopted', 'agreed', 'paid'], /^This round is finished\.$/],
  ['cancelled', 12, ['published', 'cancelled'], /^This round was called off\.$/],
]

test('a round’s page says at every stage what there is to do, to a stranger and to the chair @round', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await app.stage.livesHere('rose')
  await app.stage.holds('chair', 'rose')
  await app.stage.holds('panel', 'rose')
  for (const [stage, , events] of faces) {
    await app.stage.round(stage, { events })
    if (stage === 'plan') continue
    await app.stage.proposal(stage, 'ONE-01', { title: 'Herb planters' })
    await app.stage.proposal(stage, 'ONE-02', { title: 'Street piano' })
  }
  for (const [stage, on, , title] of faces) {
    await app.moveClockTo(day(on))
    await app.signOut(context)
    await page.goto(`${rounds}/${stage}`)
    await expect(heading(page), `${stage}, to a stranger`).toHaveText(title)
    await expect(page.getByRole('link', { name: 'Run this round' })).toHaveCount(0)
    await expectAccessible(page)
    await app.signInAs('rose', context)
    await page.goto(`${rounds}/${stage}`)
    await expect(heading(page), `${stage}, to the chair`).toHaveText(title)
    await follow(page, 'Run this round')
    await expect(heading(page)).toHaveText('Run this round')
    await expectAccessible(page)
  }
})

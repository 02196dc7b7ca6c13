import type { BrowserContext, Page } from '@playwright/test'
import { panelSlip, panelVoice } from '~db/schema'
import { meetingDay } from '../../tests/money-stage'
import { declaresAll, meetingOnStage } from '../../tests/commands/panel/voting-stage'
import type { CastMember } from '../../tests/cast'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const votes = '/p/netherton/rounds/spring/panel-votes'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
/** The card on which a member votes on one idea. */
const slip = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title })

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember) {
  await app.signOut(context)
  await app.signInAs(who, context)
}

test('the panel votes by name: opened by the chair, on phones and out loud, closed with its quorum @panel', async ({
  app,
  page,
  context,
  browser,
}) => {
  // Many pages, and axe on each.
  test.slow()
  await meetingOnStage({ secret: false, casting: true }, undefined, app.stage)
  await declaresAll(app.stage, 'amina', { '01': 'loyalty' })
  await app.moveClockTo(meetingDay)

  await app.signInAs('tom', context)
  await page.goto('/p/netherton/rounds/spring/decision')
  await page.getByRole('link', { name: 'The panel votes' }).first().click()
  await expect(heading(page)).toHaveText('The panel votes')
  await expect(page.getByText('No vote is open just now.')).toBeVisible()
  await expectAccessible(page)

  // Where scripts run, what happens in the meeting comes up by itself on a page that waits for it.
  const phone = await browser.newContext()
  await app.signInAs('gareth', phone)
  const waiting = await phone.newPage()
  await waiting.goto(`${app.url}${votes}`)
  await expect(waiting.getByText('No vote is open just now.')).toBeVisible()
  await as(app, context, 'rose')
  await page.goto(votes)
  await press(page, 'Open the vote on every idea')
  await expect(page.getByText('The votes are open')).toBeVisible()
  if (test.info().project.use.javaScriptEnabled !== false) {
    await expect(slip(waiting, 'Idea 01').getByRole('button')).toHaveCount(3)
  }
  await phone.close()
  await slip(page, 'Idea 01').getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(slip(page, 'Idea 01').getByText('You said yes')).toBeVisible()
  await expectAccessible(page)

  await as(app, context, 'amina')
  await page.goto(votes)
  await expect(slip(page, 'Idea 01').getByText('You have stepped out of this one')).toBeVisible()
  await expect(slip(page, 'Idea 01').getByRole('button')).toHaveCount(0)
  await expect(slip(page, 'Idea 02').getByRole('button')).toHaveCount(3)

  await as(app, context, 'tom')
  await page.goto(votes)
  await slip(page, 'Idea 01').getByRole('button', { name: 'Yes', exact: true }).dblclick()
  await slip(page, 'Idea 01').getByRole('button', { name: 'No', exact: true }).click()
  await expect(slip(page, 'Idea 01').getByText('You said no')).toBeVisible()
  await expect(page.getByText('2 of 4 have voted')).toBeVisible()

  // At the desk: who has voted and never what; too few voices are no result; then one is written down out loud.
  await as(app, context, 'rose')
  await page.goto(`${votes}/01`)
  await expect(page.getByText('Have voted: Rose Delaney and Tom Ashworth.')).toBeVisible()
  await expect(page.getByText('Stepped out: Amina Yusuf.')).toBeVisible()
  await expect(page.getByText('Yes:')).toHaveCount(0)
  await expectAccessible(page)
  await press(page, 'Close it and count')
  await expect(page.getByRole('alert')).toContainText('2 people in the room have voted, and 3 are needed')
  await expectAccessible(page)
  for (const [name, word] of [
    ['Gareth Pugh', 'Yes'],
    ['Sheila Murphy', 'No'],
  ] as const) {
    await page.getByText('Somebody has no phone').click()
    await page.getByLabel('Whose vote do you write down?').selectOption(name)
    await page.getByRole('radio', { name: word, exact: true }).check()
    await press(page, 'Write it down')
    await expect(page.getByText('Their vote is written down')).toBeVisible()
  }
  await press(page, 'Close it and count')
  await expect(page.getByText('Tied: not carried')).toBeVisible()
  await expect(page.getByText('2 yes, 2 no, 0 abstained')).toBeVisible()
  await expect(page.getByText('Sheila Murphy (written down by Rose Delaney)')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Yes: it is carried')
  await expect(page.getByText('Rose Delaney gave the casting vote: yes.')).toBeVisible()
  await expect(page.getByText('Carried', { exact: true })).toBeVisible()

  await as(app, context, 'tom')
  await page.goto(votes)
  await expect(page.getByRole('row').filter({ hasText: 'Idea 01' })).toContainText('2 yes, 2 no, 0 abstained')
  await expect(slip(page, 'Idea 01')).toHaveCount(0)
  await expectAccessible(page)
})

test('the panel votes in secret: a slip is looked over, goes in for good, and is nobody’s @panel', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await meetingOnStage({ secret: true, casting: false }, undefined, app.stage)
  await app.moveClockTo(meetingDay)
  await app.signInAs('rose', context)
  await page.goto(`${votes}/02`)
  await expectAccessible(page)
  await press(page, 'Open this vote')
  await expect(page.getByText('The vote is open')).toBeVisible()

  await as(app, context, 'tom')
  await page.goto(votes)
  await slip(page, 'Idea 02').getByRole('button', { name: 'No', exact: true }).click()
  await expect(heading(page)).toHaveText('Your slip says: no')
  await expectAccessible(page)
  await press(page, 'Go back')
  await slip(page, 'Idea 02').getByRole('button', { name: 'Yes', exact: true }).click()
  await press(page, 'Put it in the box')
  await expect(slip(page, 'Idea 02').getByText('Your slip is in the box')).toBeVisible()
  await expect(slip(page, 'Idea 02').getByRole('button')).toHaveCount(0)
  expect(new URL(page.url()).search, 'the address says nothing of it').toBe('?done=02')
  await expectAccessible(page)

  await as(app, context, 'rose')
  await page.goto(`${votes}/02`)
  await page.getByText('Put in slips of paper').click()
  for (const name of ['Amina Yusuf', 'Gareth Pugh', 'Sheila Murphy']) await page.getByRole('checkbox', { name }).check()
  await page.getByLabel('Slips that say yes').fill('1')
  await page.getByLabel('Slips that say no').fill('1')
  await press(page, 'Put them in the box')
  await expect(page.getByRole('alert')).toContainText('You counted 2 slips and ticked 3 people')
  await expect(page.getByRole('checkbox', { name: 'Sheila Murphy' })).toBeChecked()
  await expectAccessible(page)
  await page.getByLabel('Slips that say neither').fill('1')
  await press(page, 'Put them in the box')
  await expect(page.getByText('4 of 5 have voted')).toBeVisible()
  await press(page, 'Close it and count')
  await expect(page.getByText('2 yes, 1 no, 1 abstained')).toBeVisible()
  await expect(page.getByText('Here, and did not vote: Rose Delaney.')).toBeVisible()
  await expect(page.getByText('Yes:')).toHaveCount(0)
  await expectAccessible(page)
  expect(await app.stage.read((db) => db.select().from(panelSlip))).toEqual([])
  const kept = await app.stage.read((db) => db.select().from(panelVoice))
  expect(kept.map(({ says }) => says)).toEqual([null, null, null, null])

  // An interest comes to light after the close: the vote is void, and is taken again.
  await declaresAll(app.stage, 'tom', { '02': 'indirect' })
  await page.goto(`${votes}/02`)
  await expect(page.getByText('This vote is void.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Take this vote again')
  await expect(page.getByText('Stepped out: Tom Ashworth.')).toBeVisible()
})

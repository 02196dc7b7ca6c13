import type { BrowserContext, Page } from '@playwright/test'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { panelSlip, panelVoice } from '~db/schema'
import { residentsHaveVoted } from '../../tests/commands/panel/two-counts-stage'
import { declaresAll } from '../../tests/commands/panel/voting-stage'
import { meet, meetingDay, setMoneyOnStage, tellInPerson } from '../../tests/money-stage'
import { wholeDates } from '../../tests/stage'
import type { CastMember } from '../../tests/cast'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { follow, heading } from '../steps/neighbours'

const round = '/p/netherton/rounds/spring'
const votes = `${round}/panel-votes`
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test.use({ actionTimeout: 15_000 })

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember) {
  await app.signOut(context)
  await app.signInAs(who, context)
}

/** The residents' vote is counted, and the panel sits in its meeting. */
async function panelMeets(app: AppUnderTest) {
  for (const at of [wholeDates.votingClosesAt, meetingDay]) if (at !== null) await app.moveClockTo(at)
  await meet(app.stage, 'spring', undefined, false)
}

/** What a member gives each idea, by its title. */
async function gives(page: Page, points: Readonly<Record<string, string>>) {
  for (const [title, given] of Object.entries(points))
    await page.getByLabel(new RegExp(`^(Points for )?${title}`)).fill(given)
}

test('panel and residents are counted apart: planned, voted on by ballot, published and worked out again @panel @vote', async ({
  app,
  page,
  context,
}) => {
  // Many pages, and axe on each.
  test.slow()
  await residentsHaveVoted(app.stage, app.sparks.secrets, {
    panelVote: { secret: true, casting: false, ballot: { kind: 'cumulative', points: 10 } },
  })
  await page.goto(round)
  await expect(page.getByText('The panel’s vote weighs 40 of 100, and the residents’ vote weighs 60.')).toBeVisible()
  await expect(page.getByText('A body of fewer than 3 has no count of its own.')).toBeVisible()
  await panelMeets(app)
  await declaresAll(app.stage, 'tom', { '01': 'loyalty' })

  await app.signInAs('rose', context)
  await page.goto(`${votes}/01`)
  await press(page, 'Open this vote')
  await expect(page.getByRole('alert')).toContainText('The panel votes on all ideas with one ballot.')
  await page.goto(votes)
  await press(page, 'Open the panel’s ballot')
  await expect(page.getByText('The votes are open')).toBeVisible()
  await expectAccessible(page)

  // Bad input keeps what was typed; a ballot is looked over; once it is in the box it is nobody's.
  await follow(page, 'Fill in your ballot')
  await expect(heading(page)).toHaveText('The panel’s ballot')
  await gives(page, { 'Idea 01': '2', 'Idea 02': '9' })
  await press(page, 'Check your vote')
  await expect(page.getByRole('alert')).toContainText('11')
  await expect(page.getByLabel(/^(Points for )?Idea 02/)).toHaveValue('9')
  await expectAccessible(page)
  await gives(page, { 'Idea 02': '8' })
  await press(page, 'Check your vote')
  await expect(heading(page)).toHaveText('Check your vote')
  await expect(page.getByText('Once it is in the box it cannot be taken out')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Cast my vote')
  await expect(page.getByText('Your ballot is in the box').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Change your ballot' })).toHaveCount(0)
  await expectAccessible(page)

  await as(app, context, 'tom')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${votes}/ballot`)
  await expect(page.getByText('You have stepped out of: Idea 01')).toBeVisible()
  await expect(page.getByLabel(/^(Points for )?Idea 01/)).toHaveCount(0)
  await expectAccessible(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320)
  expect(wide, 'nothing to scroll sideways').toBeLessThanOrEqual(320)
  await gives(page, { 'Idea 03': '10' })
  await press(page, 'Check your vote')
  await press(page, 'Cast my vote')
  await page.setViewportSize({ width: 1280, height: 720 })

  for (const [who, points] of [
    ['amina', { 'Idea 02': '10' }],
    ['gareth', { 'Idea 01': '2', 'Idea 03': '8' }],
    ['sheila', { 'Idea 02': '6', 'Idea 03': '4' }],
  ] as const) {
    await as(app, context, who)
    await page.goto(`${votes}/ballot`)
    await gives(page, points)
    await press(page, 'Check your vote')
    await press(page, 'Cast my vote')
    await expect(page.getByText('Your ballot is in the box').first()).toBeVisible()
  }

  await as(app, context, 'rose')
  await page.goto(votes)
  await expect(page.getByText('5 of 5 have voted').first()).toBeVisible()
  await expect(page.getByText('points:'), 'nothing of how it stands').toHaveCount(0)
  await press(page, 'Close the ballot and count')
  await expect(page.getByText('The ballot is closed and counted')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Idea 02' })).toContainText('24 of 50 points')
  await expectAccessible(page)
  expect(await app.stage.read((db) => db.select().from(panelSlip))).toEqual([])
  const kept = await app.stage.read((db) => db.select().from(panelVoice))
  expect(new Set(kept.flatMap(({ says, points }) => [says, points]))).toEqual(new Set([null]))

  await page.goto(`${round}/decision`)
  await expect(page.getByRole('row').filter({ hasText: 'Idea 02' }).first()).toContainText('together 49.2 of 100')
  await page.getByText('Settle the rest as listed').click()
  await press(page, 'Settle the rest')
  for (const who of ['amina', 'gareth'] as const) {
    await as(app, context, who)
    await page.goto(`${round}/decision`)
    await page.getByRole('button', { name: /^Say yes/ }).click()
  }
  await tellInPerson(app.stage, 'spring')

  // Anyone reads both counts, and works the list out again with a script that needs nothing of ours.
  await app.signOut(context)
  await page.goto(`${round}/decision`)
  await expect(page.getByRole('row').filter({ hasText: 'Idea 01' }).first()).toContainText(
    'panel 10%, together 49 of 100',
  )
  await expectAccessible(page)
  const file = test.info().outputPath('list.json')
  const script = test.info().outputPath('repeat-list.mjs')
  await writeFile(file, await (await page.request.get(`${round}/list.json`)).body())
  await writeFile(script, await (await page.request.get('/repeat-list.mjs')).body())
  const { stdout } = await promisify(execFile)(process.execPath, [script, file])
  expect(stdout).toContain('The same as was published.')
  expect(stdout).toMatch(/240\.00\s+02\s+Idea 02/)
})

test('the panel’s ballot by name: changed, written down for a member without a phone, closed with its quorum @panel', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await residentsHaveVoted(app.stage, app.sparks.secrets, {
    deciding: { kind: 'vote-checked', panelCheck: 'yes' },
    panelVote: { secret: false, casting: true, ballot: { kind: 'approval', least: 1, most: 2 } },
  })
  await panelMeets(app)
  await app.signInAs('rose', context)
  await page.goto(votes)
  await press(page, 'Open the panel’s ballot')
  await as(app, context, 'tom')
  await page.goto(votes)
  await follow(page, 'Fill in your ballot')
  for (const title of ['Idea 01', 'Idea 02', 'Idea 03']) await page.getByRole('checkbox', { name: title }).check()
  await press(page, 'Check your vote')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Idea 03' }), 'what was ticked stays').toBeChecked()
  await page.getByRole('checkbox', { name: 'Idea 03' }).uncheck()
  await press(page, 'Check your vote')
  await press(page, 'Cast my vote')
  await expect(page.getByRole('status').filter({ hasText: 'Your ballot is in' })).toBeVisible()
  await follow(page, 'Change your ballot')
  await expect(page.getByRole('checkbox', { name: 'Idea 01' }), 'as it was cast').toBeChecked()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'Idea 02' }).uncheck()
  await press(page, 'Check your vote')
  await press(page, 'Cast my vote')

  await as(app, context, 'rose')
  await page.goto(votes)
  await press(page, 'Close the ballot and count')
  await expect(page.getByRole('alert')).toContainText('and 3 are needed')
  await page.getByText('Somebody has no phone').click()
  await expectAccessible(page)
  await follow(page, 'Write down the ballot of Sheila Murphy')
  await expect(heading(page)).toHaveText('The panel’s ballot: Sheila Murphy')
  await page.getByRole('checkbox', { name: 'Idea 02' }).check()
  await press(page, 'Check your vote')
  await press(page, 'Cast my vote')
  await expect(page.getByText('Their vote is written down')).toBeVisible()
  await follow(page, 'Fill in your ballot')
  // A blank one is asked about, and is neither for nor against.
  await press(page, 'Check your vote')
  await press(page, 'Cast a blank vote')
  await press(page, 'Close the ballot and count')
  await expect(page.getByRole('row').filter({ hasText: 'Idea 01' })).toContainText(
    '1 chose it, 1 did not, 1 left it blank',
  )
  await page.goto(`${votes}/01`)
  await expect(page.getByText('Tied: not carried')).toBeVisible()
  await press(page, 'Yes: it is carried')
  await expect(page.getByText('Rose Delaney gave the casting vote: yes.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${round}/decision`)
  await expect(page.getByText('The panel’s ballot did not carry it').first()).toBeVisible()
})

test('a plan asks for the panel’s own ballot and count, says what does not fit, and keeps what was typed @panel', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await setMoneyOnStage(app.stage)
  await app.signInAs('rose', context)
  await page.goto('/p/netherton/rounds/new')
  await page.getByLabel('Name of the round').fill('Two counts')
  await page.getByLabel('About it, in a sentence or two').fill('For what neighbours want to start.')
  await page.getByLabel('Money in the pot').fill('1,500')
  await page.getByRole('group', { name: 'Who votes' }).getByRole('radio').first().check()
  await page.getByLabel('The panel and the vote together, with weights').check()
  await page.getByLabel('Its own vote in its meeting').check()
  await page.getByLabel('What does the panel weigh, out of 100?').fill('40')
  const own = page.getByRole('group', { name: 'What members fill in' })
  await own.getByLabel('Share out points').check()
  await page.getByLabel('How many points does each member have?').fill('0')
  await page.getByLabel('An idea is carried by more than').fill('120')
  await page.getByLabel('How many voting members must be there?').fill('2')
  await expectAccessible(page)
  await press(page, 'Save and check')
  const alert = page.getByRole('alert')
  for (const words of [
    'Choose “Everyone who lives here” for who votes',
    'Enter how many points each person has',
    'Enter a percentage from 1 to 99',
    'At least 3 members must be there',
  ])
    await expect(alert).toContainText(words)
  await expect(page.getByLabel('How many points does each member have?')).toHaveValue('0')
  await expect(own.getByLabel('Share out points')).toBeChecked()
  await expectAccessible(page)
})

import type { Page } from '@playwright/test'
import { decideItem } from '~/commands/panel/draft-decision.server'
import { pence } from '~/domain/pence'
import { award, encumbrance, interest } from '~db/schema'
import { adoptBy, allowed, countedRound, meet, meetingDay, officers, setMoneyOnStage } from '../../tests/money-stage'
import { day } from '../../tests/stage'
import type { CastMember } from '../../tests/cast'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const decision = '/p/netherton/rounds/spring/decision'

/** A round that has been voted on: three ideas, of which the vote funds two, and a pot of £500. */
async function roundToDecide(app: AppUnderTest) {
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring', { votes: { '01': 3, '02': 2, '03': 1 } })
  await app.moveClockTo(meetingDay)
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const awards = (app: AppUnderTest) => app.stage.read((db) => db.select().from(award))

/** The chair opens the meeting and marks who has come. */
async function openMeeting(page: Page, ...present: string[]) {
  await page.goto(decision)
  await button(page, 'Open the meeting').click()
  await expect(heading(page)).toHaveText('The meeting’s list')
  for (const name of present) await page.getByRole('checkbox', { name }).check()
  await button(page, 'Save who is here').click()
  await expect(page.getByText('Saved who is here')).toBeVisible()
}
const panel = ['Rose Delaney', 'Tom Ashworth', 'Amina Yusuf', 'Gareth Pugh', 'Sheila Murphy']

test('the chair writes down a departure with its reason, and says the first yes @panel', async ({
  app,
  page,
  context,
}) => {
  // Many pages, and axe on each.
  test.slow()
  await roundToDecide(app)
  await page.goto(decision)
  await expect(heading(page), 'whoever is not on the panel').toHaveText('The panel is deciding')
  await expectAccessible(page)

  await app.signInAs('rose', context)
  await page.goto(decision)
  await expect(heading(page)).toHaveText('Open the meeting')
  await expectAccessible(page)
  await button(page, 'Open the meeting').click()
  await expect(page.getByText('This meeting cannot decide yet')).toBeVisible()
  await expect(page.getByText('It cannot be adopted yet')).toBeVisible()
  await expect(page.getByRole('button', { name: /Say yes/ })).toHaveCount(0)
  await expectAccessible(page)
  for (const name of panel) await page.getByRole('checkbox', { name }).check()
  await button(page, 'Save who is here').click()
  await expect(page.getByText('This meeting can decide')).toBeVisible()
  const first = page.getByRole('row').filter({ hasText: 'Idea 01' })
  await expect(first).toContainText('3 votes')
  await expect(first).toContainText('£200')

  // Part funding needs an amount that fits, and a departure a reason; what was typed stays.
  await page.getByRole('link', { name: 'Change Idea 02' }).click()
  await expect(heading(page)).toHaveText('Idea 02')
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Part funded' }).check()
  await page.getByLabel('How much, if part funded').fill('400')
  await button(page, 'Save').click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('less than the £300 that was asked for')
  await expectAccessible(page)
  await page.getByLabel('How much, if part funded').fill('250')
  await button(page, 'Save').click()
  await expect(page.getByRole('alert')).toContainText('Say why, because this is not what the rule says')
  await expect(page.getByRole('radio', { name: 'Part funded' })).toBeChecked()
  await expect(page.getByLabel('How much, if part funded')).toHaveValue('250')
  await page.getByRole('textbox', { name: 'Why?' }).fill('A smaller coach will do.')
  await button(page, 'Save, then the next idea').click()
  await expect(heading(page)).toHaveText('Idea 03')
  await page.goto(decision)
  const second = page.getByRole('row').filter({ hasText: 'Idea 02' })
  await expect(second).toContainText('Not as the rule says: A smaller coach will do.')
  await expect(second).toContainText('£250')
  await expect(page.getByText('This version gives money to 2 ideas: £450 in all')).toBeVisible()
  await expectAccessible(page)

  await button(page, 'Say yes to version 3').dblclick()
  await expect(page.getByText('You have said yes to this version')).toBeVisible()
  await expect(page.getByText(/One more person has to say yes: Amina Yusuf, .* or Tom Ashworth/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Say yes/ })).toHaveCount(0)
  expect(await awards(app)).toEqual([])
  await expectAccessible(page)
})

test('the second yes adopts the list: money is set aside, letters go, anyone reads the minutes @panel @engine', async ({
  app,
  page,
  context,
}) => {
  await roundToDecide(app)
  await meet(app.stage, 'spring')
  const departure = { outcome: 'part-funded', amountPence: pence(250_00), because: 'A smaller coach will do.' } as const
  await app.stage.write(async (db) => {
    const on = app.stage.on('rose', meetingDay)
    allowed(await decideItem(db, on, 'spring', { proposalId: 'spring/02', ...departure }))
  })
  await adoptBy(app.stage, 'spring', 3, ['rose'])
  await app.signInAs('tom', context)
  await page.goto(decision)
  await expect(page.getByText('Rose Delaney has said yes to this version')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Change Idea/ }), 'the chair keeps the list').toHaveCount(0)
  await button(page, 'Say yes, and adopt version 3').click()
  await expect(page.getByText('The list is adopted')).toBeVisible()
  await expectAccessible(page)

  expect((await awards(app)).map(({ proposalId }) => proposalId).sort()).toEqual(['spring/01', 'spring/02'])
  const aside = await app.stage.read((db) => db.select().from(encumbrance))
  const committed = aside.filter(({ kind }) => kind === 'committed').map(({ amountPence }) => amountPence)
  expect(committed.sort()).toEqual([200_00, 250_00])
  const told = () => app.inbox.letters.filter(({ to }) => to === 'nadia@example.org').map(({ subject }) => subject)
  await expect
    .poll(() => told().sort())
    .toEqual([
      'Good news: “Idea 01” is funded',
      'Good news: “Idea 02” is part funded',
      '“Idea 03” was not funded this time',
    ])

  await app.signOut(context)
  await page.goto(decision)
  await expect(heading(page)).toHaveText('What was decided')
  await expect(page.getByText(/Adopted by Rose Delaney and Tom Ashworth on /)).toBeVisible()
  await expect(page.getByText('The rule: Funded, £300. The meeting: Part funded, £250.')).toBeVisible()
  await expect(page.getByText('5 voting members were there. It took 3 to decide.')).toBeVisible()
  await expectAccessible(page)
})

test('a change after the first yes makes that yes count no more @panel', async ({ app, page, context }) => {
  await roundToDecide(app)
  await app.signInAs('rose', context)
  await openMeeting(page, ...panel)
  await button(page, 'Say yes to version 2').click()
  await page.getByRole('link', { name: 'Change Idea 03' }).click()
  await expect(page.getByText('Rose Delaney has said yes to this version')).toBeVisible()
  await page.getByRole('radio', { name: 'In reserve' }).check()
  await page.getByRole('textbox', { name: 'Why?' }).fill('It is the next in line.')
  await button(page, 'Save').click()
  await expect(page.getByText('Saved what you decided on “Idea 03”')).toBeVisible()
  await expect(page.getByText('Rose Delaney’s yes counts no more')).toBeVisible()
  await expect(button(page, 'Say yes to version 3')).toBeVisible()
  await expectAccessible(page)
})

test('of two who do something at once, one is told what the other did @panel @engine', async ({
  app,
  page,
  context,
  browser,
}) => {
  await roundToDecide(app)
  await app.signInAs('rose', context)
  await openMeeting(page, ...panel)
  const others = async (who: CastMember) => {
    const own = await browser.newContext({ baseURL: app.url })
    await app.signInAs(who, own)
    const theirs = await own.newPage()
    await theirs.goto(decision)
    return theirs
  }
  const [amina, gareth, toms] = [await others('amina'), await others('gareth'), await others('tom')]

  // Amina read version 2; the chair changes it before she presses.
  await page.getByRole('link', { name: 'Change Idea 02' }).click()
  await page.getByRole('radio', { name: 'In reserve' }).check()
  await page.getByRole('textbox', { name: 'Why?' }).fill('The coach is too dear.')
  await button(page, 'Save').click()
  await button(amina, 'Say yes to version 2').click()
  await expect(amina.getByRole('alert')).toContainText('The list has changed since you opened it')
  await button(amina, 'Say yes to version 3').click()
  await expect(amina.getByText('You have said yes to this version')).toBeVisible()

  // Gareth and Tom both go to be the second.
  for (const theirs of [gareth, toms]) await theirs.goto(decision)
  await button(gareth, 'Say yes, and adopt version 3').click()
  await expect(gareth.getByText('The list is adopted')).toBeVisible()
  await button(toms, 'Say yes, and adopt version 3').click()
  await expect(toms.getByRole('alert')).toContainText('it does not change any more')
  await expect(heading(toms)).toHaveText('What was decided')
  await expectAccessible(toms)
  expect(await awards(app)).toHaveLength(1)
  for (const theirs of [amina, gareth, toms]) await theirs.context().close()
})

test('who has an interest steps out, and too few left is said with what would mend it @panel', async ({
  app,
  page,
  context,
}) => {
  await roundToDecide(app)
  await app.stage.write((db) =>
    db.insert(interest).values({
      id: 'rose-02',
      proposalId: 'spring/02',
      personId: 'rose',
      sequence: 1,
      kind: 'loyalty',
      note: 'She sings there',
      at: day(12),
      declaredBy: 'rose',
    }),
  )
  await app.signInAs('rose', context)
  await openMeeting(page, 'Rose Delaney', 'Tom Ashworth', 'Amina Yusuf')
  await expect(page.getByRole('row').filter({ hasText: 'Idea 02' })).toContainText('Stepped out: Rose Delaney')
  await expect(page.getByText(/^Idea 02: .*which leaves 2, and 3 are needed/)).toBeVisible()
  await expectAccessible(page)
  await page.getByText('Change who is here').click()
  await page.getByRole('checkbox', { name: 'Gareth Pugh' }).check()
  await button(page, 'Save who is here').click()
  await expect(page.getByText(/which leaves 2/)).toHaveCount(0)
  await expect(page.getByText('You have an interest in an idea on this list')).toBeVisible()
  await page.goto(`${decision}/02`)
  await expect(page.getByText('Somebody else writes this one down')).toBeVisible()
  await expectAccessible(page)
})

test('too early, and with nothing to decide on, the page says what to do instead @panel', async ({
  app,
  page,
  context,
}) => {
  await setMoneyOnStage(app.stage)
  await app.stage.round('spring', { events: ['published', 'checked'] })
  await app.moveClockTo(day(22))
  await page.goto(decision)
  await expect(heading(page)).toHaveText('The panel has not decided yet')
  await expectAccessible(page)

  await app.stage.round('winter', {
    rules: { steps: { check: true, score: false, vote: false } },
    events: ['published', 'checked'],
  })
  await app.moveClockTo(meetingDay)
  await app.signInAs(officers.chair, context)
  await page.goto('/p/netherton/rounds/winter/decision')
  await expect(heading(page)).toHaveText('There is nothing to decide on')
  await expect(page.getByRole('link', { name: 'End this round' })).toBeVisible()
  await expectAccessible(page)
})

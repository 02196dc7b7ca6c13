import type { Page } from '@playwright/test'
import { acceptAward } from '../../tests/accepting'
import { releaseFromRound } from '~/commands/money/allocate-to-round.server'
import { withdrawAward } from '~/commands/money/withdraw-award.server'
import { decideItem } from '~/commands/panel/draft-decision.server'
import { pence } from '~/domain/pence'
import { awardOfProposal } from '~/records/money/award.server'
import { award, encumbrance, interest, round } from '~db/schema'
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
/** Every idea that is still open is settled as the list has it. */
async function settleRest(page: Page) {
  await page.getByText('Settle the rest as listed').click()
  await button(page, 'Settle the rest').click()
  await expect(page.getByText('Settled as listed')).toBeVisible()
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
  await expect(page.getByText('3 ideas are still to be settled.').first()).toBeVisible()
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
  await button(page, 'The meeting agrees').click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('less than the £300 that was asked for')
  await expectAccessible(page)
  await page.getByLabel('How much, if part funded').fill('250')
  await button(page, 'The meeting agrees').click()
  await expect(page.getByRole('alert')).toContainText('Say why, because this is not what the rule says')
  await expect(page.getByRole('radio', { name: 'Part funded' })).toBeChecked()
  await expect(page.getByLabel('How much, if part funded')).toHaveValue('250')
  await page.getByRole('textbox', { name: 'Why?' }).fill('A smaller coach will do.')
  await button(page, 'The meeting agrees: on to the next').click()
  await expect(heading(page)).toHaveText('Idea 03')
  await page.getByRole('radio', { name: 'Put off' }).check()
  await button(page, 'The meeting agrees').click()
  await expect(page.getByRole('alert')).toContainText('Say why, because this is not what the rule says')
  await page.getByLabel('A reason to start from').selectOption('needs-time')
  await button(page, 'The meeting agrees').click()
  await expect(page.getByText('1 idea is still to be settled.').first()).toBeVisible()
  await expectAccessible(page)
  await settleRest(page)
  const second = page.getByRole('row').filter({ hasText: 'Idea 02' })
  await expect(second).toContainText('Not as the rule says: A smaller coach will do.')
  await expect(second).toContainText('£250')
  await expect(page.getByText('This version gives money to 2 ideas: £450 in all')).toBeVisible()
  await expectAccessible(page)

  await button(page, 'Say yes to version 4').dblclick()
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
  await settleRest(page)
  await button(page, 'Say yes to version 2').click()
  await page.getByRole('link', { name: 'Change Idea 03' }).click()
  await expect(page.getByText('Rose Delaney has said yes to this version')).toBeVisible()
  await page.getByRole('radio', { name: 'In reserve' }).check()
  await page.getByRole('textbox', { name: 'Why?' }).fill('It is the next in line.')
  await button(page, 'The meeting agrees').click()
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
  await settleRest(page)
  const others = async (who: CastMember) => {
    const own = await browser.newContext({ baseURL: app.url })
    await app.signInAs(who, own)
    const theirs = await own.newPage()
    // What they see is what they read, and not what has happened since.
    await theirs.route('**/decision/live', (route) => route.abort())
    await theirs.goto(decision)
    return theirs
  }
  const [amina, gareth, toms] = [await others('amina'), await others('gareth'), await others('tom')]

  // Amina read version 2; the chair changes it before she presses.
  await page.getByRole('link', { name: 'Change Idea 02' }).click()
  await page.getByRole('radio', { name: 'In reserve' }).check()
  await page.getByRole('textbox', { name: 'Why?' }).fill('The coach is too dear.')
  await button(page, 'The meeting agrees').click()
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
  await settleRest(page)
  await expect(
    page.getByText('1 idea is still to be settled.').first(),
    'hers is somebody else’s to write',
  ).toBeVisible()
  await page.goto(`${decision}/02`)
  await expect(page.getByText('Somebody else writes this one down')).toBeVisible()
  await expectAccessible(page)
})

test('a list is adopted where everybody has an interest in some idea: each takes two yeses without one @panel', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await roundToDecide(app)
  const has = { tom: '01', amina: '02', gareth: '03' } as const
  await app.stage.write((db) =>
    db.insert(interest).values(
      Object.entries(has).map(([personId, reference]) => ({
        ...{ id: `${personId}-${reference}`, proposalId: `spring/${reference}`, personId, sequence: 1 },
        ...{ kind: 'loyalty' as const, note: '', at: day(12), declaredBy: personId },
      })),
    ),
  )
  await meet(app.stage, 'spring')
  await app.signInAs('tom', context)
  await page.goto(decision)
  await expect(page.getByText('Your yes will count for every idea but “Idea 01”')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Say yes to version 2').click()
  await expect(page.getByText('You have said yes to this version')).toBeVisible()
  await expect(page.getByText('It does not count for “Idea 01”, because of an interest.')).toBeVisible()
  await expect(page.getByText(/“Idea 01”: 2 more people have to say yes: .*Gareth Pugh/)).toBeVisible()
  await expectAccessible(page)
  await app.signOut(context)
  await app.signInAs('amina', context)
  await page.goto(decision)
  await button(page, 'Say yes to version 2').click()
  await expect(page.getByText(/“Idea 01”, “Idea 02”: One more person has to say yes/)).toBeVisible()
  expect(await awards(app), 'two yeses are not two for each').toEqual([])

  // The list changes meanwhile: whoever has read the earlier one reads it again, and the yeses to it count no more.
  await app.signOut(context)
  await app.signInAs('gareth', context)
  await page.goto(decision)
  await app.stage.write(async (db) => {
    const on = app.stage.on('rose', meetingDay)
    allowed(await decideItem(db, on, 'spring', { proposalId: 'spring/03', outcome: 'reserve', because: 'The next.' }))
  })
  await button(page, 'Say yes, and adopt version 2').click()
  await expect(page.getByRole('alert')).toContainText('The list has changed since you opened it')
  expect(await awards(app)).toEqual([])
  await adoptBy(app.stage, 'spring', 3, ['tom', 'amina'])
  await page.goto(decision)
  await button(page, 'Say yes, and adopt version 3').click()
  await expect(page.getByText('The list is adopted')).toBeVisible()
  await expect(page.getByText('(not for Idea 01)')).toBeVisible()
  await expectAccessible(page)
  expect(await awards(app)).toHaveLength(2)
})

test('where the rule asks for the panel’s yes, the page says on which ideas it votes first @panel', async ({
  app,
  page,
  context,
}) => {
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring', {
    costs: Array.from({ length: 9 }, () => 50_00),
    funded: Array.from({ length: 9 }, (_, at) => `0${at + 1}`),
    votes: Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`0${at + 1}`, 9 - at])),
  })
  await app.stage.write(async (db) => {
    const [found] = await db.select({ rules: round.rules }).from(round)
    const deciding = { kind: 'vote-checked', panelCheck: 'yes' } as const
    if (found) await db.update(round).set({ rules: { ...found.rules, deciding } })
  })
  await app.moveClockTo(meetingDay)
  await app.signInAs('rose', context)
  await openMeeting(page, ...panel)
  const notice = page.locator('.notice').filter({ has: page.getByRole('link', { name: 'To the panel’s votes' }) })
  await expect(notice).toContainText('The panel has yet to vote on 9 ideas')
  await expect(notice.getByRole('listitem')).toHaveCount(7)
  await expect(notice.getByRole('listitem').last()).toHaveText('3 other ideas')
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => width)
    expect(wide, `nothing wider than ${width}`).toBeLessThanOrEqual(width)
  }
  await page.getByRole('link', { name: 'To the panel’s votes' }).click()
  await expect(page).toHaveURL(/panel-votes$/)
})

test('a meeting that loses its quorum half way keeps what it settled, breaks off, and goes on @panel', async ({
  app,
  page,
  context,
  browser,
}) => {
  test.slow()
  await roundToDecide(app)
  await app.signInAs('rose', context)
  await openMeeting(page, 'Rose Delaney', 'Tom Ashworth', 'Amina Yusuf')
  const toms = await (await browser.newContext({ baseURL: app.url })).newPage()
  await app.signInAs('tom', toms.context())
  const follows = test.info().project.name === 'script'
  await toms.goto(decision)
  await expect(toms.getByText('3 ideas are still to be settled.').first()).toBeVisible()
  await page.getByRole('link', { name: 'Go to the next idea' }).click()
  await expect(page.getByText('3 voting members decide on this one. It takes 3.')).toBeVisible()
  await button(page, 'The meeting agrees').click()
  await expect(page.getByText('2 ideas are still to be settled.').first()).toBeVisible()
  if (follows) await expect(toms.getByText('2 ideas are still to be settled.').first(), 'by itself').toBeVisible()
  await page.getByText('Change who is here').click()
  await page.getByRole('checkbox', { name: 'Tom Ashworth' }).uncheck()
  await button(page, 'Save who is here').click()
  await expect(page.getByText('What was settled before stays settled.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${decision}/02`)
  await expect(page.getByText('This idea cannot be settled now')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'The meeting agrees').click()
  await expect(page.getByRole('alert')).toContainText('2 voting members are here, and 3 are needed')
  await page.goto(decision)
  await page.getByText('Break off, and go on another day').click()
  await button(page, 'Break off the meeting').click()
  await expect(page.getByRole('alert')).toContainText('Say why you break off')
  await page.getByLabel('Why, and when do you go on?').fill('Too few of us. We go on on Monday at 7pm.')
  await button(page, 'Break off the meeting').click()
  await expect(page.getByText('Nothing more is settled until it goes on.')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Go on with the meeting').click()
  for (const name of panel.slice(1)) await page.getByRole('checkbox', { name }).check()
  await button(page, 'Save who is here').click()
  await settleRest(page)
  await expect(page.getByText('Everything on the list is settled.').first()).toBeVisible()
  await toms.context().close()
})

test('an award is handed back, and a later decision moves the reserve up @panel', async ({ app, page, context }) => {
  await roundToDecide(app)
  await meet(app.stage, 'spring')
  await app.stage.write(async (db) => {
    const next = { proposalId: 'spring/03', outcome: 'reserve', because: 'It is next in line.' } as const
    allowed(await decideItem(db, app.stage.on('rose', meetingDay), 'spring', next))
  })
  await adoptBy(app.stage, 'spring', 3)
  await app.stage.write(async (db) => {
    const made = await awardOfProposal(db, 'spring/02')
    const letter = () => ({ subject: 'Handed back', text: 'Why' })
    allowed(await withdrawAward(db, app.stage.on('nadia', meetingDay), made?.id ?? '', 'We cannot do it.', letter))
  })
  await app.signInAs('rose', context)
  await page.goto(decision)
  await expect(page.getByText('£300 is free again, and “Idea 03” is next in reserve')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Move it up by a new decision' }).click()
  await expect(page.getByRole('checkbox', { name: 'Idea 03' })).toBeChecked()
  await expectAccessible(page)
  await button(page, 'Begin the new decision').click()
  await expect(page.getByRole('alert')).toContainText('Say why it is changed')
  await expectAccessible(page)
  await page.getByLabel('Why is it changed?').fill('The money for the coach was handed back.')
  await button(page, 'Begin the new decision').click()
  await expect(page.getByText('Decision 2: it changes some of what was adopted')).toBeVisible()
  for (const name of panel) await page.getByRole('checkbox', { name }).check()
  await button(page, 'Save who is here').click()
  await page.goto(`${decision}/03`)
  await page.getByRole('textbox', { name: 'Why?' }).fill('Money came free.')
  await button(page, 'The meeting agrees').click()
  await settleRest(page)
  await expectAccessible(page)
  await button(page, 'Say yes to version 3').click()
  await adoptBy(app.stage, 'spring', 3, ['tom'])

  await app.signOut(context)
  await page.goto(decision)
  await expect(page.getByText('Because: The money for the coach was handed back.')).toBeVisible()
  await expect(page.getByText(/Idea 03: from In reserve to Funded, £250\./)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Read its minutes' }).click()
  await expect(page.getByText('This is decision 2. It changed some of the first one.')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/p/netherton/rounds/spring/proposals/03')
  await expect(page.getByText(/Changed by decision 2/)).toBeVisible()
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

test('who has not declared is asked first; a pot that shrinks is told; conditions come before the money @panel', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring', { declared: ['rose', 'tom'] })
  await app.moveClockTo(meetingDay)
  await app.signInAs('rose', context)
  await openMeeting(page, 'Rose Delaney', 'Tom Ashworth', 'Amina Yusuf')
  await expect(page.getByText('Some have still to say whether they have an interest')).toBeVisible()
  await expect(page.getByText('Amina Yusuf: 3 ideas')).toBeVisible()
  await expectAccessible(page)

  await app.signInAs('amina', context)
  await page.goto(decision)
  await page.getByRole('link', { name: 'Say whether you have an interest' }).first().click()
  await page.getByRole('checkbox', { name: /^I have read the whole list/ }).check()
  await button(page, 'Declare and go on').click()
  await expect(page.getByText('Saved. You can go on with the meeting.')).toBeVisible()

  await app.signInAs('rose', context)
  await page.goto(`${decision}/01`)
  await page.getByLabel('Conditions, if there are any').fill('The hall agrees')
  await button(page, 'The meeting agrees').click()
  await settleRest(page)
  await button(page, 'Say yes to version 3').click()
  await expect(page.getByText('You have said yes to this version')).toBeVisible()
  await app.stage.write(async (db) => {
    const less = pence(100_00)
    allowed(await releaseFromRound(db, app.stage.on('rose', meetingDay), 'spring', 'together', less, 'back'))
  })
  await app.signInAs('tom', context)
  await page.goto(decision)
  await expect(page.getByText('There is less in the pot: £400 now, and it was £500')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Say yes/ }), 'it gives more than there is').toHaveCount(0)
  await app.signInAs('rose', context)
  await page.goto(decision)
  await button(page, 'Ask the rule again').click()
  await expect(page.getByText(/Idea 02: from Funded, £300 to Not funded/)).toBeVisible()
  await expect(page.getByText('Rose Delaney’s yes counts no more')).toBeVisible()
  await expectAccessible(page)
  await app.stage.write(async (db) => {
    const none = { proposalId: 'spring/02', outcome: 'reserve', because: 'It is next in line.' } as const
    allowed(await decideItem(db, app.stage.on('rose', meetingDay), 'spring', none))
  })
  await adoptBy(app.stage, 'spring', 5, ['tom', 'amina'])
  const made = await app.stage.read((db) => awardOfProposal(db, 'spring/01'))
  await app.stage.write(async (db) => void allowed(await acceptAward(db, app.stage.on('nadia', meetingDay), made?.id ?? ''))) // prettier-ignore

  await app.signInAs('winston', context)
  await page.goto('/p/netherton/books')
  await page.getByRole('link', { name: 'See to what “Idea 01” was funded on' }).click()
  await expect(page.getByRole('link', { name: 'Waits for a condition' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Prepare the payment' })).toHaveCount(0)
  await page.getByText('Write down that one is met').click()
  await button(page, 'It is met').click()
  await expect(page.getByRole('alert')).toContainText('Say what showed it, in a few words')
  await expectAccessible(page)
  await page.getByLabel('What showed it?').fill('Their letter of 2 April.')
  await button(page, 'It is met').click()
  await expect(page.getByText(/^Met, says Winston Clarke, .*: Their letter of 2 April\.$/)).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Prepare the payment').click()
  await expect(heading(page)).toHaveText('Payment for Idea 01')
})

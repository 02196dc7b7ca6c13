import type { Page } from '@playwright/test'
import { neighbourhood, residency } from '~db/schema'
import { eq } from 'drizzle-orm'
import { actAtDesk } from '~/commands/voting/paper/act-at-desk.server'
import { openDesk } from '~/commands/voting/paper/keep-desk.server'
import { signOnBeside } from '~/commands/voting/paper/sign-on-at-desk.server'
import { printSlips } from '~/commands/voting/paper/print-paper.server'
import { occasion } from '~/platform/occasion.server'
import { day } from '../../tests/stage'
import { setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { follow, heading, press } from '../steps/neighbours'

const round = '/p/netherton/rounds/spring'
const can = `${round}/can-i-vote`

test.use({ viewport: { width: 320, height: 740 }, actionTimeout: 15_000 })

async function expectInWidth(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320)
  expect(wide, `nothing wider than the page at ${page.url()}`).toBeLessThanOrEqual(320)
}
async function expectGood(page: Page) {
  await expectInWidth(page)
  await expectAccessible(page)
}

async function twoNeighbourhoods({ stage }: AppUnderTest, who: 'joy' | 'edna') {
  await stage.write(async (db) => {
    const place = { id: 'the-park', partnershipId: 'netherton', name: 'The Park', postcodes: ['L305'], position: 2 }
    await db.insert(neighbourhood).values({ ...place, population: 900 })
    await db.update(residency).set({ neighbourhoodId: 'the-park' }).where(eq(residency.personId, who))
  })
}

test('a round says who may vote, everyone is told whether she can and what to do, and has one vote whichever way @vote', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  const { stage, sparks } = app
  await stage.livesHere('nadia', 'len', 'joy', 'edna', 'tom')
  await stage.holds('panel', 'mei')
  await stage.holds('chair', 'rose')
  await stage.holds('treasurer', 'sheila')
  await stage.holds('builder', 'gareth')
  await twoNeighbourhoods(app, 'joy')
  const voterLimits = { fromAge: 11, neighbourhoods: ['marian-square'] }
  await stage.round('spring', { events: ['published', 'checked'], rules: { voters: 'residents', voterLimits } })
  for (const reference of ['SPR-01', 'SPR-02']) await stage.proposal('spring', reference)
  const as = async (who: Parameters<typeof app.signInAs>[0]) => {
    await app.signOut(context)
    await app.signInAs(who, context)
  }

  await app.moveClockTo(day(15))
  await page.goto(round)
  await expect(page.getByText('In this round only residents of Marian Square vote.')).toBeVisible()
  await expect(page.getByText('In this round residents vote from the age of 11.')).toBeVisible()
  await follow(page, 'Can I vote?')
  await expect(heading(page)).toHaveText('Can I vote?')
  await expect(page.getByText('We can tell you once you have signed in')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in' }).last()).toHaveAttribute('href', /next=.*can-i-vote/)
  await expectGood(page)

  await as('nadia')
  await page.goto(can)
  await expect(page.getByText('Not yet: are you 11 or over?')).toBeVisible()
  await expectGood(page)
  await press(page, 'Yes, I am 11 or over')
  await expect(page.getByText(/Yes, you can vote from/)).toBeVisible()
  await expectGood(page)

  await as('joy')
  await page.goto(can)
  await expect(page.getByText('We have you down as living in The Park.')).toBeVisible()
  await expectGood(page)
  await as('callum')
  await page.goto(can)
  await expect(page.getByText('Not yet: we do not know that you live here')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tell us where you live' })).toHaveAttribute('href', '/p/netherton/join')

  // Somebody who verifies knows her: Edna need not say it herself.
  await as('gareth')
  await page.goto('/p/netherton/people/residents/edna')
  await page.getByLabel('At least how old is Edna Harrison?').fill('eighty')
  await press(page, 'Keep this')
  await expect(page.getByRole('alert')).toContainText('a whole number from 1 to 120')
  await expect(page.getByLabel('At least how old is Edna Harrison?'), 'what was typed stays').toHaveValue('eighty')
  await page.getByLabel('At least how old is Edna Harrison?').fill('80')
  await press(page, 'Keep this')
  await expect(page.getByText(/At least 80, as Gareth Pugh wrote down/)).toBeVisible()
  await expectGood(page)

  await app.moveClockTo(day(22))
  await as('nadia')
  await page.goto(can)
  await page.getByRole('link', { name: 'Start voting' }).click()
  await expect(page.getByText('In this round residents vote from the age of 11.')).toBeVisible()
  await page.getByRole('checkbox').first().check()
  await press(page, 'Check your vote')
  await press(page, 'Cast my vote')
  await expect(heading(page)).toHaveText('Your vote is in')
  await page.goto(can)
  await expect(page.getByText('Yes, and you have voted online')).toBeVisible()
  await expectGood(page)

  // Edna votes on paper, and has no second vote online.
  const on = occasion(sparks.clock, 'gareth')
  await stage.write(async (db) => {
    const desk = await openDesk(db, on, 'spring', { place: 'The library', besideId: 'mei' })
    const slips = await printSlips(db, on, sparks.secrets, 'spring', 1)
    if (!desk.ok || !slips.ok) throw new Error('no desk')
    await signOnBeside(db, occasion(sparks.clock, 'mei'), 'spring', desk.id)
    const [typed = ''] = slips.marks
    const act = { deskId: desk.id, typed, keptMs: 0, happened: false }
    const hands = { secrets: sparks.secrets, letter: () => ({ subject: '', text: '' }) }
    await actAtDesk(db, on, hands, 'spring', { ...act, kind: 'hand-out', personId: 'edna', once: 'out' })
    await actAtDesk(db, on, hands, 'spring', { ...act, kind: 'take-in', personId: null, once: 'in' })
  })
  await as('edna')
  await page.goto(can)
  await expect(page.getByText('Yes, and you have voted on paper')).toBeVisible()
  await page.goto(`${round}/vote`)
  await page.getByRole('checkbox').first().check()
  await press(page, 'Check your vote')
  await press(page, 'Cast my vote')
  await expect(page.getByRole('alert')).toContainText(/paper/)

  // Len comes when the list is settled: he says that he is old enough, and two officers add him.
  await as('len')
  await page.goto(`${round}/vote`)
  await expect(heading(page)).toHaveText('You are not on the list of voters')
  await expectGood(page)
  await follow(page, 'Can I vote?')
  await expect(page.getByText('two officers can still add you')).toBeVisible()
  await press(page, 'Yes, I am 11 or over')
  await expect(page.getByText('Not yet: the list of voters was settled without you')).toBeVisible()
  await expectGood(page)
  await as('rose')
  await page.goto(`${round}/roll/additions?find=Len`)
  await page.getByRole('radio', { name: 'Len Whitby' }).check()
  await page.getByLabel('Why were they not on the list?').fill('He came to the library today.')
  await press(page, 'Ask another officer to agree')
  await as('sheila')
  await page.goto(`${round}/roll/answers`)
  await press(page, 'Add Len Whitby to the list')
  await expect(page.getByText('Added to the list.')).toBeVisible()
  await as('len')
  await page.goto(can)
  await expect(page.getByText(/Yes, you can vote$/)).toBeVisible()

  // Tom has said nothing of his age: he is asked for it even now.
  await as('tom')
  await page.goto(can)
  await expect(page.getByText('Not yet: are you 11 or over?')).toBeVisible()

  await app.moveClockTo(day(31))
  await page.goto(can)
  await expect(page.getByText('Voting has closed')).toBeVisible()
})

test('the chair plans from what age and in which neighbourhoods residents vote @vote', async ({
  app,
  page,
  context,
}) => {
  await setMoneyOnStage(app.stage)
  await twoNeighbourhoods(app, 'joy')
  await app.signInAs('rose', context)
  await page.goto('/p/netherton/rounds/new')
  await page.getByLabel('Name of the round').fill('Spring sparks')
  await page.getByLabel('About it, in a sentence or two').fill('For what neighbours want to start.')
  await page.getByLabel('Money in the pot').fill('1,500')
  await page.getByLabel('From what age may residents vote?').fill('eleven')
  await page.getByRole('checkbox', { name: 'The Park' }).check()
  await expectGood(page)
  await press(page, 'Save and check')
  await expect(page.getByRole('alert')).toContainText('Enter an age from 1 to 99')
  await expect(page.getByLabel('From what age may residents vote?')).toHaveValue('eleven')
  await expect(page.getByRole('checkbox', { name: 'The Park' })).toBeChecked()
  await page.getByLabel('From what age may residents vote?').fill('11')
  await press(page, 'Save and check')
  await expect(heading(page)).toHaveText('Check the plan, then publish it')
  await expect(page.getByText('In this round only residents of The Park vote.')).toBeVisible()
  await expect(page.getByText('In this round residents vote from the age of 11.')).toBeVisible()
  await follow(page, 'Change the plan')
  await expect(page.getByLabel('From what age may residents vote?')).toHaveValue('11')
})

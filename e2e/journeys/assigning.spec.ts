import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { contact, scoreReminder } from '~db/schema'
import { resignRole } from '~/commands/people/resign-role.server'
import { scoringProgress } from '~/queries/panel/scoring-progress.server'
import { roundById } from '~/records/round/course.server'
import { declares, handsIn } from '../../tests/commands/panel/scored'
import { cast, type CastMember } from '../../tests/cast'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const scoring = '/p/netherton/rounds/spring/scoring'
const panel = ['rose', 'winston', 'mei', 'tom', 'amina'] as const
const ideas = {
  'SPR-01': 'Herb planters',
  'SPR-02': 'Night football',
  'SPR-03': 'Street piano',
  'SPR-04': 'Bread oven',
  'SPR-05': 'Quiet garden',
}
type Reference = keyof typeof ideas
const references = Object.keys(ideas) as Reference[]
const none = Object.fromEntries(references.map((reference) => [reference, 'none' as const]))
const points = { together: 3, value: 4 }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Five members share five ideas out, two scorers each; Rose chairs, and Amina has no email address. */
async function sharedOut(app: AppUnderTest) {
  const { stage } = app
  await stage.livesHere(...panel)
  await stage.holds('panel', ...panel)
  await stage.holds('chair', 'rose')
  await stage.round('spring', { rules: { scorersEach: 2 }, events: ['published', 'checked'] })
  await stage.criteria('spring')
  for (const reference of references) await stage.proposal('spring', reference, { title: ideas[reference] })
  await stage.write((db) => db.update(contact).set({ email: null }).where(eq(contact.personId, 'amina')))
  await app.moveClockTo(day(12))
}

async function progress({ stage }: AppUnderTest) {
  const round = await stage.read((db) => roundById(db, 'spring'))
  if (!round) throw new Error('no round')
  return stage.read((db) => scoringProgress(db, round, day(13)))
}
const scorersOf = async (app: AppUnderTest, reference: Reference) =>
  (await progress(app)).ideas.find((one) => one.reference === reference)?.scorers.map(({ personId }) => personId) ?? []
const listOf = async (app: AppUnderTest, who: CastMember) => {
  const found = await progress(app)
  const isHers = (of: (typeof found.ideas)[number]) => of.scorers.some(({ personId }) => personId === who)
  return found.ideas.filter(isHers).map(({ reference }) => reference as Reference)
}

test('a member scores the ideas that were given to her, and no others @panel', async ({ app, page, context }) => {
  await sharedOut(app)
  const hers = await listOf(app, 'mei')
  const [first = 'SPR-01', second = 'SPR-02'] = hers
  const foreign = references.find((reference) => !hers.includes(reference)) ?? 'SPR-05'
  await app.signInAs('mei', context)
  await page.goto('/you')
  await expect(
    page.getByRole('link', { name: 'Score the ideas: The spring round (5 ideas wait for you)' }),
  ).toBeVisible()
  await page.goto(scoring)
  await page.getByLabel('I have read the whole list').check()
  await press(page, 'Declare and go on')
  const own = page.getByRole('table', { name: 'The ideas that are yours to score' })
  await expect(own.getByRole('row')).toHaveCount(3)
  await expect(page.getByText('0 of 2 scored').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByText('3 ideas that others score').first().click()
  await expect(page.getByRole('link', { name: ideas[foreign] })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Start scoring' }).click()
  await expect(heading(page)).toHaveText(ideas[first])
  await expect(page.getByText('Idea 1 of 2 · 0 of 2 scored')).toBeVisible()
  for (const question of ['together', 'value']) {
    await page.getByRole('group', { name: question }).getByLabel('4', { exact: true }).check()
  }
  await press(page, 'Hand in and go on')
  await expect(heading(page), 'the next is the next of hers').toHaveText(ideas[second])
  await expect(page.getByText('Idea 2 of 2 · 1 of 2 scored')).toBeVisible()
  await page.goto(`${scoring}/${foreign}`)
  await expect(page.getByText('Other members score this one.')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expectAccessible(page)
})

test('one leaves, another is ill, and the ideas find other scorers; who has no address is told in person @panel', async ({
  app,
  page,
  context,
}) => {
  await sharedOut(app)
  for (const who of panel) await declares(app.stage, who, none)
  const [kept = 'SPR-01', passedOn = 'SPR-02'] = await listOf(app, 'tom')
  await handsIn(app.stage, 'tom', kept, points)
  await app.stage.write((db) =>
    resignRole(db, app.stage.on('tom', day(12)), 'netherton', { kind: 'panel', because: 'I am moving away.' }),
  )
  await app.moveClockTo(day(13))

  await app.signInAs('rose', context)
  await page.goto(`${scoring}/progress`)
  await expect(page.getByText('1 of 10 scores are in.').first()).toBeVisible()
  await page.getByText('nothing left to do').first().click()
  const members = page.getByRole('table', { name: 'Members with nothing left to do' })
  await expect(members.getByRole('row', { name: /Tom Ashworth/ })).toContainText('Has left the panel')
  const byIdea = page.getByRole('table', { name: 'Idea by idea' })
  await expect(byIdea.getByRole('row', { name: ideas[kept] })).toContainText('Tom Ashworth (in)')
  await expect(byIdea.getByRole('row', { name: ideas[passedOn] })).not.toContainText('Tom Ashworth')
  await expect(byIdea.getByRole('row', { name: ideas[passedOn] })).toContainText('0 of 2')
  await expectAccessible(page)

  // Somebody who is not Rose cannot do one of hers: she says so, and Rose gives it to another.
  const [from = 'mei'] = ((await scorersOf(app, passedOn)) as CastMember[]).filter((who) => who !== 'rose')
  const has = await scorersOf(app, passedOn)
  const to = panel.find((who) => who !== 'tom' && !has.includes(who)) ?? 'winston'
  await byIdea.getByRole('link', { name: ideas[passedOn] }).click()
  await expect(heading(page)).toHaveText('Change who scores this idea')
  await expectAccessible(page)
  await page.getByLabel('Who need not score it any more?').selectOption(cast[from])
  await page.getByLabel('Who scores it instead?').selectOption(cast[to])
  await press(page, 'Change it')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Who scores it instead?'), 'what was chosen stays').toHaveValue(to)
  await expectAccessible(page)
  await page.getByLabel('Why?').fill('She is ill this week.')
  await press(page, 'Change it')
  await expect(page.getByText('Changed: it is on their lists now')).toBeVisible()
  expect([...(await scorersOf(app, passedOn))].sort()).toEqual([...has.filter((who) => who !== from), to].sort())

  await press(page, 'Remind them now')
  await expect(page.getByText('The reminder is on its way')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remind them now' }), 'at most once a day').toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Tell these members yourself' })).toBeVisible()
  await expect(page.locator('#in-person')).toContainText('Amina Yusuf')
  await expectAccessible(page)
  const [reminder] = await app.stage.read((db) => db.select().from(scoreReminder))
  expect(reminder?.letters, 'to whoever can be reached').toBe(3)

  const [idea = 'SPR-01'] = await listOf(app, 'amina')
  await page.goto(`${scoring}/interests/for`)
  await page.getByLabel('Who is it about?').selectOption('Amina Yusuf')
  await page.getByLabel('Which idea?').selectOption(ideas[idea])
  await page.getByLabel('A group they belong to would gain').check()
  await page.getByLabel('How do you know?').fill('She helps to run the club.')
  await press(page, 'Record it')
  expect(await scorersOf(app, idea), 'it goes to another').not.toContain('amina')
  await page.goto('/you')
  await page.getByRole('link', { name: /Tell a member yourself/ }).click()
  await expect(page.locator('#in-person')).toContainText(`An interest was written down for them: ${ideas[idea]}.`)
  await press(page, 'Write it down')
  await expect(page.getByRole('alert')).toContainText('Say how they were told.')
  await expectAccessible(page)
  await page.getByLabel('Who has been told?').selectOption(`Amina Yusuf, about ${ideas[idea]}`)
  await page.getByLabel('I told them face to face').check()
  await press(page, 'Write it down')
  await expect(page.getByText('Written down: they have been told')).toBeVisible()
  await expect(page.locator('#in-person')).not.toContainText('An interest was written down')
})

test('a member without an address reads on her own page what was written down for her @panel', async ({
  app,
  page,
  context,
}) => {
  await sharedOut(app)
  await declares(app.stage, 'amina', none)
  await app.signInAs('rose', context)
  await page.goto(`${scoring}/interests/for`)
  await page.getByLabel('Who is it about?').selectOption('Amina Yusuf')
  await page.getByLabel('Which idea?').selectOption('Street piano')
  await page.getByLabel('They or their household would gain').check()
  await page.getByLabel('How do you know?').fill('It would stand at her door.')
  await press(page, 'Record it')
  await app.signOut(context)
  await app.signInAs('amina', context)
  await page.goto('/you')
  await page.getByRole('link', { name: 'Read what was written down for you: Street piano' }).click()
  await expect(page.getByText('Written down for you: Street piano')).toBeVisible()
  await expect(page.getByText('Why: It would stand at her door.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'I have read this')
  await expect(page.getByText('Thank you for reading it')).toBeVisible()
  await expect(page.getByText('Written down for you: Street piano')).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/you')
  await expect(page.getByRole('link', { name: /Read what was written down/ })).toHaveCount(0)
})

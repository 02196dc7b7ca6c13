import { eq } from 'drizzle-orm'
import { neighbourhood, proposal } from '~db/schema'
import { pence } from '~/domain/pence'
import { readyMade } from '~/domain/proposal'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { findLikelyPairs } from '~/records/proposal/likely-pairs.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const keep = '/p/netherton/manage/strengths'
const idea = '/p/netherton/rounds/spring/apply/SPR-01'

test('a builder keeps what is strong here, an idea builds on it and adds to it, and a neighbour offers help @proposal', async ({
  app,
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await app.stage.round('spring')
  await app.stage.holds('builder', 'tom')
  await app.stage.write(async (db) => {
    const canal = { id: 'canal-side', partnershipId: 'netherton', name: 'Canal Side', position: 2 }
    await db.insert(neighbourhood).values({ ...canal, postcodes: ['L301'], population: 900 })
    const { pages, ...form } = readyMade['small-project']
    const asked = pages.filter(({ id }) => !['budget', 'half', 'more-how'].includes(id))
    await addFormVersion(db, app.stage.on('rose'), 'spring', { ...form, pages: asked })
  })
  await app.moveClockTo(day(2))
  await app.signInAs('tom', context)
  await page.goto(keep)
  await expect(page.getByText('Nothing is on the list yet')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Add a strength' }).click()
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('alert')).toContainText('Say what it is, in a line')
  await expectAccessible(page)
  await page.getByLabel('A place', { exact: true }).check()
  await page.getByLabel('In a line').fill('Canal Side Library')
  await page.getByLabel('Where is it?').selectOption('Canal Side')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('The list is up to date')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Canal Side Library' })).toBeVisible()
  await expectAccessible(page)

  await app.signOut(context)
  await page.goto('/p/netherton/strengths')
  await expect(page.getByRole('heading', { name: 'Canal Side Library' })).toBeVisible()
  await expectAccessible(page)

  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Bike mornings', cost: 300_00, events: [] })
  await app.stage.write((db) => db.update(proposal).set({ formVersion: 1 }).where(eq(proposal.reference, 'SPR-01')))
  await app.signInAs('nadia', context)
  await page.goto(`${idea}/who-benefits`)
  await page.getByLabel('Who, and about how many?').fill('All who ride.')
  await page.getByLabel('Canal Side Library').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save and continue' }).click()

  await page.goto(`${idea}/strengths`)
  await expectAccessible(page)
  await page.getByLabel('Something that is not on the list').fill('Ray mends bicycles')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What help could you use')
  await page.getByLabel('Transport').fill('A van for one morning')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save and come back later' }).click()
  await page.goto(`${idea}/check`)
  await expect(page.getByText('Transport: A van for one morning')).toBeVisible()
  await expect(page.getByText('Ray mends bicycles')).toBeVisible()
  await expectAccessible(page)
  const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth
  expect(await page.evaluate(overflows), 'wider than the phone').toBe(false)

  await app.stage.proposal('spring', 'SPR-02', { by: 'len', title: 'Walks', events: ['submitted'] })
  await app.stage.write((db) =>
    db
      .update(proposal)
      .set({ formVersion: 1, costPence: pence(300_00), answers: { helpWanted: ['transport: A van on Saturdays'] } })
      .where(eq(proposal.reference, 'SPR-02')),
  )
  await page.goto('/p/netherton/rounds/spring/proposals/SPR-02')
  await expect(page.getByText('A van on Saturdays')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'I can help' }).click()
  await expectAccessible(page)
  await page.getByLabel('What could you do?').fill('My brother has a van.')
  await page.getByRole('button', { name: 'Send it to the community builders' }).click()
  await expect(page.getByText('The community builders have your message')).toBeVisible()
  await expectAccessible(page)
})

test('two with like ideas are introduced with one message, and each says yes before an address goes on @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.holds('builder', 'tom')
  for (const [reference, by, answers] of [
    ['SPR-01', 'nadia', { idea: 'Tables outside.', helpWanted: ['thing: a gazebo'] }],
    ['SPR-02', 'olek', { idea: 'Pictures.', helpOffered: ['thing: our gazebo'] }],
  ] as const) {
    const title = by === 'nadia' ? 'Street party' : 'Camera walks'
    const id = await app.stage.proposal('spring', reference, { by, title, events: ['submitted'] })
    await app.stage.write(async (db) => {
      await db.update(proposal).set({ answers }).where(eq(proposal.id, id))
      const one = await proposalById(db, id)
      if (one) await findLikelyPairs(db, app.stage.on(by), 'netherton', one)
    })
  }
  await app.moveClockTo(day(3))
  await app.signInAs('tom', context)
  await page.goto('/you')
  await page.getByRole('link', { name: 'One introduction to look at' }).click()
  await expect(page.getByText('Nadia wants “a gazebo”, and Olek offers “our gazebo”')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Have a look' }).click()
  await expectAccessible(page)
  await page.getByLabel('Your own words to both').fill('Come to the Thursday table?')
  await page.getByRole('button', { name: 'Introduce them' }).click()
  await expect(page.getByText('Both have been written to')).toBeVisible()
  await expectAccessible(page)

  const letter = await app.inbox.newestTo('nadia@example.org')
  expect(letter.text).toContain('Come to the Thursday table?')
  expect(letter.text).not.toMatch(/olek@|Nowak/)
  const address = /\/p\/netherton\/introductions\/[\w-]+/.exec(letter.text)?.[0] ?? ''
  await app.signOut(context)
  await app.signInAs('nadia', context)
  await page.goto(address)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Yes, pass on my address' }).click()
  await expect(page.getByText('As soon as Olek says yes too')).toBeVisible()
  await page.getByLabel('Your words').fill('I would love to.')
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByText('You wrote to Tom Ashworth')).toBeVisible()
  await expectAccessible(page)
  expect((await app.inbox.newestTo('tom@example.org')).text).not.toContain('love to')

  await app.signOut(context)
  await app.signInAs('olek', context)
  await page.goto(address)
  await expect(page.getByText('I would love to')).toHaveCount(0)
  await page.getByRole('button', { name: 'Yes, pass on my address' }).click()
  await expect(page.getByText('You both said yes')).toBeVisible()
  await expectAccessible(page)
  const newest = async () => (await app.inbox.newestTo('nadia@example.org')).text
  await expect.poll(newest).toContain('olek@example.org')
})

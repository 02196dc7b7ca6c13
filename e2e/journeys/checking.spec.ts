import { eq } from 'drizzle-orm'
import { payee, proposal } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const checking = '/p/netherton/rounds/spring/checking'

/** Whole enough to be sent in once more. */
async function toBeSentAgain(db: Db, id: string): Promise<void> {
  const answers = {
    idea: 'Herbs by every door.',
    whoBenefits: 'Forty homes.',
    whoHelps: 'Two dads from the estate.',
    spentOn: 'Soil and planters',
    when: 'Every Friday in May.',
  }
  await db.update(proposal).set({ answers, neighbourhoodId: 'marian-square' }).where(eq(proposal.id, id))
  await db.insert(payee).values({ proposalId: id, name: 'Bloom Garden Shop', personId: null })
}

test('the chair checks each idea, gives a reason with a no, and finishes once @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.holds('chair', 'rose')
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: ['submitted'] })
  await app.stage.proposal('spring', 'SPR-02', { by: 'len', title: 'Night football', events: ['submitted'] })
  await app.signInAs('rose', context)
  await app.moveClockTo(day(2))
  await page.goto(checking)
  await expect(page.getByText('Ideas are still coming in')).toBeVisible()
  await expectAccessible(page)

  await app.moveClockTo(day(11))
  await page.goto(checking)
  await expect(page.getByText('Check the 2 ideas that are left, then you can finish.')).toBeVisible()
  await page.getByRole('link', { name: 'Herb planters' }).click()
  await expectAccessible(page)
  await page.getByLabel('No, it does not fit').check()
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose the rule that it does not fit')
  await expectAccessible(page)
  await page.getByLabel('It has been bought already').check()
  await page.getByLabel('In your own words').fill('It was bought last month.')
  await page.getByRole('button', { name: 'Save and go on' }).click()

  await expect(page.getByRole('heading', { level: 1 }), 'on to the next').toHaveText('Night football')
  await page.getByLabel('Yes, it fits').check()
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expectAccessible(page)
  expect(
    app.inbox.letters.filter(({ to }) => to !== 'rose@example.org'),
    'to applicants',
  ).toEqual([])
  await page.getByRole('button', { name: 'Finish checking and tell everyone' }).click()
  await expect(page.getByText('Checking is finished')).toBeVisible()
  await expectAccessible(page)

  const letter = await app.inbox.newestTo('nadia@example.org')
  expect(letter.text).toContain('something that has been bought already. It was bought last month.')
  expect((await app.inbox.newestTo('len@example.org')).subject).toBe('SPR-02: your idea goes on')
  await app.signOut(context)
  await page.goto('/p/netherton/rounds/spring/proposals/SPR-01')
  await expect(page.getByText('It was bought last month.')).toBeVisible()
  await expectAccessible(page)
})

test('a question is asked and answered, and an idea that is sent back comes again with what changed @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.holds('chair', 'rose')
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: ['submitted'] })
  await app.stage.write((db) => toBeSentAgain(db, 'spring/SPR-01'))
  await app.stage.proposal('spring', 'SPR-02', { by: 'nadia', title: 'Planters with herbs', events: ['submitted'] })
  await app.moveClockTo(day(11))
  const one = `${checking}/SPR-01`
  const own = '/p/netherton/rounds/spring/apply/SPR-01'

  await app.signInAs('rose', context)
  await page.goto(one)
  await page.getByRole('link', { name: 'Ask a question' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ask' }).click()
  await expect(page.getByRole('alert')).toContainText('Write your question')
  await expectAccessible(page)
  await page.getByLabel('Your question').fill('Who waters them in August?')
  await page.getByRole('button', { name: 'Ask' }).click()
  await expect(page.getByText('Your question is on its way')).toBeVisible()
  await expectAccessible(page)
  const asked = await app.inbox.newestTo('nadia@example.org')
  expect(`${asked.subject} ${asked.text}`, 'what is asked stands on the page alone').not.toContain('August')

  await app.signOut(context)
  await app.signInAs('nadia', context)
  await page.goto(own)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Read it and answer' }).click()
  await expect(page.getByText('Who waters them in August?')).toBeVisible()
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await expect(page.getByRole('alert')).toContainText('Write your answer')
  await expectAccessible(page)
  await page.getByLabel('Your answer').fill('The school caretaker has said yes.')
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await expect(page.getByText('Your answer is with us')).toBeVisible()
  await expectAccessible(page)
  expect((await app.inbox.newestTo('rose@example.org')).subject).toBe('SPR-01: your question has been answered')

  await app.signOut(context)
  await app.signInAs('rose', context)
  await page.goto(one)
  await expect(page.getByText('The school caretaker has said yes.')).toBeVisible()
  await expect(page.getByText('The same person asks')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Planters with herbs' })).toBeVisible()
  await page.getByRole('link', { name: 'Send it back for changes' }).click()
  await expectAccessible(page)
  await page.getByLabel('What should change?').fill('Please say what the soil costs.')
  await page.getByRole('button', { name: 'Send it back' }).click()
  await expect(page.getByText('The idea is with them to change')).toBeVisible()
  await expect(page.getByText('This idea is being changed')).toBeVisible()
  await expectAccessible(page)
  await page.goto(checking)
  await expect(page.getByText('Sent back until')).toBeVisible()
  await expectAccessible(page)

  await app.signOut(context)
  expect((await page.goto('/p/netherton/rounds/spring/proposals/SPR-01'))?.status(), 'not public meanwhile').toBe(404)
  await app.signInAs('nadia', context)
  await page.goto(own)
  await expect(page.getByText('Please say what the soil costs.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'How much, and on what' }).click()
  await page.getByLabel('What will you spend it on?').fill('Soil £40, planters £160')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.goto(`${own}/check`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send my idea' }).click()
  await expect(page.getByRole('heading', { name: 'Your idea is in' })).toBeVisible()

  await app.signOut(context)
  await app.signInAs('rose', context)
  await page.goto(one)
  await expect(page.getByRole('table')).toContainText('Soil £40, planters £160')
  await expectAccessible(page)
})

test('checking is not for those who only sent an idea in @proposal', async ({ app, page, context }) => {
  await app.stage.round('spring')
  await app.signInAs('nadia', context)
  const answer = await page.goto(checking)
  expect(answer?.status()).toBe(403)
})

test('stories begin with a page that says what will stand there @learning', async ({ page }) => {
  await page.goto('/p/netherton/stories')
  await expect(page.getByRole('heading', { name: 'The first story is still being lived' })).toBeVisible()
  await expectAccessible(page)
})

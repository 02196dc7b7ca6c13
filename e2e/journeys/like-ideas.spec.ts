import { keepTerms } from '~/records/proposal/idea-terms.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const old = '/p/netherton/rounds/spring/proposals/SPR-01'

test('an idea that did not fit is carried to the next round, and its applicant goes on with it or says no @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring', { events: ['published', 'checked'] })
  await app.stage.round('autumn', { dates: { opensAt: day(13), closesAt: day(18) } })
  await app.stage.holds('chair', 'rose')
  const events: ('submitted' | 'not-eligible')[] = ['submitted', 'not-eligible']
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events })
  await app.moveClockTo(day(12))

  await app.signInAs('rose', context)
  await page.goto(old)
  await page.getByRole('link', { name: 'Carry it to another round' }).click()
  await expectAccessible(page)
  await page.getByLabel('The autumn round').check()
  await page.getByRole('button', { name: 'Carry it there and tell them' }).click()
  await expect(page.getByText('It waits for them in the other round')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Carry it to another round' })).toHaveCount(0)
  await expectAccessible(page)
  const letter = await app.inbox.newestTo('nadia@example.org')
  expect(letter.subject).toBe('Another chance for “Herb planters”')

  await app.signOut(context)
  await app.signInAs('nadia', context)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/p/netherton/rounds/autumn/apply/AUT-01')
  await expect(page.getByText('We carried your idea here from The spring round')).toBeVisible()
  await expect(page.getByText('You can change them and send it in from')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'No, leave it out' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Leave it out' }).click()
  await expect(page).toHaveURL(/autumn\/apply\/AUT-01$/)

  await app.moveClockTo(day(14))
  await page.goto('/p/netherton/rounds/spring/apply/SPR-01')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Use this idea again' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Use it again' }).click()
  await expect(page).toHaveURL(/autumn\/apply\/AUT-02$/)
  await expect(page.getByText('This is your idea from The spring round (SPR-01)')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/p/netherton/rounds/autumn/apply/AUT-02/idea')
  await expect(page.getByLabel('What do you want to do?')).toHaveValue('A good idea.')
})

test('two like ideas become one when both neighbours say yes, and the other one points on @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.holds('chair', 'rose')
  await app.stage.proposal('spring', 'SPR-01', {
    by: 'nadia',
    title: 'Herb planters by the library',
    events: ['submitted'],
  })
  await app.stage.proposal('spring', 'SPR-02', {
    by: 'len',
    title: 'Planters with herbs, library',
    events: ['submitted'],
  })
  await app.stage.write(async (db) => {
    for (const reference of ['SPR-01', 'SPR-02']) {
      const found = await proposalByReference(db, 'spring', reference)
      if (found) await keepTerms(db, found)
    }
  })
  await app.moveClockTo(day(11))

  await app.signInAs('rose', context)
  await page.goto('/p/netherton/rounds/spring/checking/SPR-01')
  await page.getByRole('link', { name: 'Suggest that they become one' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ask them both' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose which of the two stays')
  await page.getByLabel('Herb planters by the library').check()
  await page.getByLabel('Why would it be good?').fill('You could share the watering.')
  await page.getByRole('button', { name: 'Ask them both' }).click()
  await expect(page.getByText('We have asked them both')).toBeVisible()
  await expectAccessible(page)

  await app.signOut(context)
  await app.signInAs('len', context)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/p/netherton/rounds/spring/apply/SPR-02')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Look at both, and answer' }).click()
  await expect(page.getByText('You could share the watering.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose yes or no')
  await expectAccessible(page)
  await page.getByLabel('Yes, together').check()
  await page.getByLabel('Do you want to say something about it?').fill('I have a van.')
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await expect(page.getByText('We are waiting for the other neighbour')).toBeVisible()
  await expectAccessible(page)

  await app.signOut(context)
  await app.signInAs('nadia', context)
  await page.goto('/p/netherton/rounds/spring/apply/SPR-01/joining')
  await expect(page.getByText('I have a van.')).toBeVisible()
  await page.getByLabel('Yes, together').check()
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await expect(page.getByText('Both said yes: the two ideas are one')).toBeVisible()
  await expectAccessible(page)
  await expect.poll(() => app.inbox.letters.map(({ subject }) => subject)).toContain('SPR-02: two ideas are one now')

  await app.signOut(context)
  await page.goto('/p/netherton/rounds/spring/proposals/SPR-02')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Go to “Herb planters by the library”' }).click()
  await expect(page).toHaveURL(/proposals\/SPR-01$/)
  await app.signInAs('len', context)
  await page.goto('/p/netherton/rounds/spring/apply/SPR-02')
  await expect(page.getByText('Your idea goes on in')).toBeVisible()
  await expectAccessible(page)
  await app.signOut(context)
  await app.signInAs('rose', context)
  await page.goto('/p/netherton/rounds/spring/checking')
  await expect(page.getByText('SPR-02')).toHaveCount(0)
})

test('one idea becomes two, where those who check it ask for that @proposal', async ({ app, page, context }) => {
  await app.stage.round('spring')
  await app.stage.holds('chair', 'rose')
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'A garden and a party', events: ['submitted'] })
  await app.moveClockTo(day(11))
  await app.signInAs('rose', context)
  await page.goto('/p/netherton/rounds/spring/checking/SPR-01/send-back')
  await page.getByLabel('What should change?').fill('It is two ideas. Make two of it?')
  await page.getByRole('button', { name: 'Send it back' }).click()

  await app.signOut(context)
  await app.signInAs('nadia', context)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/p/netherton/rounds/spring/apply/SPR-01')
  await page.getByRole('link', { name: 'Make two ideas of it' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Make a second idea' }).click()
  await expect(page).toHaveURL(/apply\/SPR-02$/)
  await expect(page.getByText('It is two ideas. Make two of it?')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/p/netherton/rounds/spring/apply/SPR-02/idea')
  await page.getByLabel('Give it a name').fill('A party for the garden')
  await page.getByRole('button', { name: 'Save and come back later' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A party for the garden')
})

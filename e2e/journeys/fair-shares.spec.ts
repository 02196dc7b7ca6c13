import { pence } from '~/domain/pence'
import { decision, decisionItem, neighbourhood, person, proposal, residency, roll } from '~db/schema'
import { eq } from 'drizzle-orm'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { day, dayOne } from '../../tests/stage'

/** A round that is decided, with voters in three neighbourhoods; by the canal only three. */
async function decided({ stage }: AppUnderTest) {
  await stage.round('spring', { events: ['published', 'checked', 'counted', 'adopted'] })
  await stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Tea dance' })
  await stage.write(async (db) => {
    const more = [
      { id: 'canal-side', name: 'Canal Side', position: 2 },
      { id: 'swifts-lane', name: 'Swifts Lane', position: 3 },
    ]
    for (const one of more)
      await db.insert(neighbourhood).values({ ...one, partnershipId: 'netherton', postcodes: [], population: 900 })
    await db.update(proposal).set({ neighbourhoodId: 'canal-side' }).where(eq(proposal.id, 'spring/SPR-01'))
    const list = {
      id: 'd',
      roundId: 'spring',
      version: 1,
      potPence: pence(1_000_00),
      startedAt: day(33),
      startedBy: 'rose',
    }
    await db.insert(decision).values(list)
    await db.insert(decisionItem).values({
      ...{
        decisionId: 'd',
        proposalId: 'spring/SPR-01',
        position: 1,
        askedPence: pence(200_00),
        rulePence: pence(200_00),
      },
      ...{ ruleSaid: 'funded', outcome: 'funded', amountPence: pence(200_00), because: 'So the meeting said.' },
    })
    await db
      .update(decision)
      .set({ adoptedAt: day(33) })
      .where(eq(decision.id, 'd'))
    for (const [place, many] of [
      ['marian-square', 17],
      ['canal-side', 3],
      ['swifts-lane', 12],
    ] as const)
      for (let at = 0; at < many; at += 1) {
        const personId = `${place}-${at}`
        await db.insert(person).values({ id: personId, name: 'A voter', createdAt: dayOne })
        await db.insert(residency).values({
          ...{ id: personId, partnershipId: 'netherton', personId, neighbourhoodId: place, method: 'in-person' },
          ...{ verifiedAt: dayOne, verifiedBy: 'rose' },
        })
        await db.insert(roll).values({ roundId: 'spring', personId, addedLater: false, channel: 'web' })
      }
  })
}

test('everyone sees where voice and money went, and nobody can work out a few people @learning', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await app.moveClockTo(day(2))
  await page.goto('/p/netherton/fair-shares')
  await expect(page.getByText('Nothing to count yet')).toBeVisible()
  await expectAccessible(page)
  await decided(app)
  await app.moveClockTo(day(60))
  await page.goto('/p/netherton/fair-shares')
  const votes = page.getByRole('table', { name: /People who voted/ })
  await expect(page.getByText('32 people voted.')).toBeVisible()
  await expect(votes.getByRole('row', { name: /Canal Side/ })).toContainText('not shown')
  await expect(votes.getByRole('row', { name: /Marian Square/ })).toContainText('not shown')
  await expect(votes.getByRole('row', { name: /Swifts Lane/ })).toContainText('12')
  await expect(page.getByText('Those that are not shown are 20 people together.')).toBeVisible()
  await expect(
    page.getByRole('table', { name: /Ideas and pounds beside/ }).getByRole('row', { name: /Canal Side/ }),
  ).toContainText('£200')
  await expectAccessible(page)
  const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth
  expect(await page.evaluate(overflows), 'wider than the phone').toBe(false)
})

test('a resident tells a few things about herself, apart from her idea @learning', async ({ app, page, context }) => {
  await app.moveClockTo(day(2))
  await app.signInAs('nadia', context)
  await page.goto('/p/netherton/about-you')
  await expect(page.getByText('Your answers do not go with your name or your idea')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('65 or more').check()
  await page.getByRole('button', { name: 'Add my answers to the sums' }).click()
  await expect(page.getByText('Your answers are in the sums')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/p/netherton/fair-shares')
  await expect(page.getByText('What people told of themselves')).toHaveCount(0)
})

test('an officer enters what others say something is worth, and it is shown as that @learning', async ({
  app,
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await app.stage.holds('chair', 'rose')
  await app.moveClockTo(day(2))
  await page.goto('/p/netherton/leverage')
  await expect(page.getByText('Nothing has been granted yet')).toBeVisible()
  await expectAccessible(page)
  await app.signInAs('rose', context)
  await page.goto('/p/netherton/leverage')
  await page.getByLabel('What is valued?').fill('A year of company')
  await page.getByRole('button', { name: 'Add a value' }).click()
  await expect(page.getByRole('alert')).toContainText('Say who worked it out')
  await expect(page.getByLabel('What is valued?')).toHaveValue('A year of company')
  await expectAccessible(page)
  await page.getByLabel('What is it said to be worth').fill('1,500')
  await page.getByLabel('Who says so, where?').fill('Somebody, A study, 2021')
  await page.getByRole('button', { name: 'Add a value' }).click()
  await expect(page.getByText('Source: Somebody, A study, 2021')).toBeVisible()
  await app.signOut(context)
  await page.goto('/p/netherton/leverage')
  await expect(page.getByText('£1,500')).toBeVisible()
  await expect(page.getByText('These are not our sums.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Take it off/ })).toHaveCount(0)
  await expectAccessible(page)
})

import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { payee, proposal } from '~db/schema'
import { mustBeMended, troublesOfPackage } from '~/domain/learning/giving'
import { dateIn } from '~/domain/time'
import { adoptBy, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const place = '/p/netherton/open-data'

/** Two ideas have money: 01 is paid to a group, 02 to the resident herself. */
async function decided(app: AppUnderTest, group: Partial<typeof payee.$inferInsert> = {}) {
  const { stage } = app
  await setMoneyOnStage(stage)
  await countedRound(stage, 'spring')
  await stage.write(async (db) => {
    const ideas = await db.select({ id: proposal.id, reference: proposal.reference }).from(proposal)
    for (const { id, reference } of ideas) {
      const to =
        reference === '01' ? { kind: 'group' as const, ...group } : { kind: 'applicant' as const, name: 'Nadia' }
      await db.update(payee).set(to).where(eq(payee.proposalId, id))
    }
  })
  await app.moveClockTo(meetingDay)
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
}

test('anyone finds every grant as open data, and nothing in it tells who a resident is @learning', async ({
  app,
  page,
}) => {
  await page.goto(place)
  await expect(page.getByText('There is no grant to publish yet.')).toBeVisible()
  await expectAccessible(page)

  await decided(app)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/p/netherton/money')
  await page.getByRole('link', { name: 'Every grant as open data' }).click()
  await expect(page.getByRole('heading', { name: 'One grant to a group' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'One grant to a resident' })).toBeVisible()
  await expectAccessible(page)

  for (const kind of ['organisations', 'individuals']) {
    const coming = page.waitForEvent('download')
    await page.locator(`a[href$="grants-to-${kind}.json"]`).click()
    const text = readFileSync(await (await coming).path(), 'utf8')
    const today = dateIn('Europe/London', meetingDay)
    expect([...troublesOfPackage(JSON.parse(text), today)].filter(mustBeMended)).toEqual([])
    expect(text).not.toContain('Nadia')
    expect(text.includes('Idea 01')).toBe(kind === 'organisations')
  }
  const table = await page.request.get(`${place}/grants-to-individuals.csv`)
  expect(table.headers()['content-type']).toContain('text/csv')
  expect(await table.text()).toContain('Recipient Ind:Identifier')
  expect((await page.request.get(`${place}/something-else.json`)).status()).toBe(404)
})

test('an officer names her partnership in open data, and is told what has to be mended @learning', async ({
  app,
  page,
}) => {
  await decided(app, { name: 'Sarah Example' })
  await app.signInAs('rose', page.context())
  await page.goto('/p/netherton/set-up/giving')
  await page.getByLabel('Your prefix from 360Giving').fill('netherton')
  await page.getByLabel('Your number as an organisation').fill('GB-CHC-1234567')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('alert')).toContainText('A prefix begins with 360G')
  await expect(page.getByLabel('Your prefix from 360Giving')).toHaveValue('netherton')
  await expectAccessible(page)
  await page.getByLabel('Your prefix from 360Giving').fill('360G-Netherton')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await page.goto(place)
  await expect(page.getByText('One grant is left out until this is mended')).toBeVisible()
  await expect(page.getByText('This looks like a person’s name, not a group’s.')).toBeVisible()
  await expectAccessible(page)
  expect((await page.request.get(`${place}/grants-to-organisations.json`)).status()).toBe(404)
  const file = await page.request.get(`${place}/grants-to-individuals.json`)
  expect(await file.text()).toContain('"id":"GB-CHC-1234567"')

  await app.signOut(page.context())
  await page.goto(place)
  await expect(page.getByText('left out')).toHaveCount(0)
})

import { eq } from 'drizzle-orm'
import { partnership, programme, programmePartnership } from '~db/schema'
import { keepSharedYearsSummed } from '~/jobs/keep-shared-years.server'
import { adoptBy, countedRound, meet, setMoneyOnStage } from '../../tests/money-stage'
import { day, dayOne } from '../../tests/stage'
import { expect, expectAccessible, test } from '../fixtures'

test.use({ viewport: { width: 320, height: 640 } })

test('somebody who funds many partnerships reads them side by side, a year at a time, and takes a table with her @learning', async ({
  app,
  page,
}) => {
  const { stage } = app
  await setMoneyOnStage(stage)
  await countedRound(stage, 'spring')
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
  await stage.write(async (db) => {
    const [model] = await db.select().from(partnership).where(eq(partnership.id, 'netherton'))
    if (!model) throw new Error('no partnership')
    await db.insert(partnership).values({ ...model, id: 'aber', slug: 'aber', name: 'Aber Sparks' })
    const big = { id: 'big', slug: 'big-local', name: 'Big Local', about: 'Many areas.' }
    await db.insert(programme).values({ ...big, createdAt: dayOne, createdBy: 'joy' })
    for (const partnershipId of ['netherton', 'aber'])
      await db
        .insert(programmePartnership)
        .values({ programmeId: 'big', partnershipId, addedAt: dayOne, addedBy: 'joy' })
  })
  await app.moveClockTo(day(60))
  await page.goto('/programme/big-local')
  await page.getByRole('link', { name: 'Year by year' }).click()
  await expectAccessible(page)
  await keepSharedYearsSummed({ world: stage.world, clock: { now: () => day(60) } })
  await page.reload()
  await expectAccessible(page)
  if (test.info().project.use.javaScriptEnabled !== false)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  const names = page.getByRole('rowheader')
  await expect(names).toHaveText(['Aber Sparks', 'Netherton Sparks', 'Together'])
  const own = page.getByRole('row', { name: /^Netherton Sparks/ })
  await expect(own).toContainText('£500')
  await expect(own).toContainText('£3,500')
  await expect(own).toContainText('Not shown')
  const file = await page.request.get('/programme/big-local/years.csv')
  expect(file.headers()['content-type']).toContain('text/csv')
  expect(await file.text()).toContain('Netherton Sparks,2026/2027,1,3,2,500,0,3500,0,0,')
})

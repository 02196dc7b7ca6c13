import { partnership } from '~db/schema'
import { adoptBy, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test } from '../fixtures'

const home = '/p/netherton'

test('a program reads everything public by its description, and is told at once what has changed @learning', async ({
  app,
  page,
}) => {
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'winter')
  await app.moveClockTo(meetingDay)
  await meet(app.stage, 'winter')
  await adoptBy(app.stage, 'winter')

  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${home}/open-data`)
  await page.getByRole('link', { name: 'Everything as data' }).click()
  await expect(page.getByRole('link', { name: 'Ideas, with what was decided and why' })).toBeVisible()
  await expectAccessible(page)

  const description = await page.request.get(`${home}/api/openapi.json`)
  const { openapi, servers, paths } = (await description.json()) as {
    openapi: string
    servers: { url: string }[]
    paths: Record<string, unknown>
  }
  expect(openapi).toBe('3.1.0')
  const from = new URL(servers[0]?.url ?? '').pathname
  for (const path of Object.keys(paths)) {
    const answer = await page.request.get(from + path)
    expect([path, answer.status()]).toEqual([path, 200])
    expect(answer.headers()).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, no-cache',
    })
    expect(answer.headers()['set-cookie']).toBeUndefined()
    const { items } = (await answer.json()) as { items: { id: string }[] }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  }

  const first = await page.request.get(`${from}/partnership`)
  const etag = first.headers()['etag'] ?? ''
  const again = await page.request.get(`${from}/partnership`, { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
  await app.stage.write((db) => db.update(partnership).set({ vision: 'Another hope.' }))
  const changed = await page.request.get(`${from}/partnership`, { headers: { 'If-None-Match': etag } })
  expect([changed.status(), await changed.text()]).toEqual([200, expect.stringContaining('Another hope.')])
  expect((await page.request.get(`${from}/nothing`)).status()).toBe(404)
})

test('what is hers alone is kept nowhere, and an empty table of grants is not there @learning', async ({
  app,
  page,
}) => {
  await setMoneyOnStage(app.stage)
  expect((await page.request.get(`${home}/open-data/grants-to-individuals.csv`)).status()).toBe(404)
  expect((await page.request.get(`${home}/open-data/grants-to-individuals.json`)).status()).toBe(404)
  await app.signInAs('rose', page.context())
  const hers = await page.request.get(home)
  expect(hers.headers()['cache-control']).toMatch(/no-store|private/)
  expect(hers.headers()['etag']).toBeUndefined()
})

import { eq } from 'drizzle-orm'
import { partnership, role } from '~db/schema'
import { emailOf, expect, expectAccessible, test } from '../fixtures'

test('a partnership is set up from nothing and opened, by the chair an administrator named @people', async ({
  app,
  page,
}) => {
  await app.stage.administers('joy')
  await app.signInAs('joy', page.context())
  await page.goto('/administrators')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Start a new partnership' }).click()
  await page.getByRole('button', { name: 'Start it and write to them' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter the name of the partnership')
  await expectAccessible(page)
  await page.getByLabel('What is the partnership called?').fill('Leaf Sparks')
  await page.getByLabel('Its address on this site').fill('netherton')
  await page.getByLabel('Who sets it up and chairs it?').fill('Kofi Mensah')
  await page.getByLabel('Their email address').fill(emailOf('kofi'))
  await page.getByRole('button', { name: 'Start it and write to them' }).click()
  await expect(page.getByRole('alert')).toContainText('There is already a partnership at netherton')
  await page.getByLabel('Its address on this site').fill('leaf')
  await page.getByRole('button', { name: 'Start it and write to them' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up your partnership')

  // It is nobody else's business yet.
  await app.signOut(page.context())
  expect((await page.goto('/p/leaf'))?.status()).toBe(404)

  await app.signInAs('kofi', page.context())
  await page.goto('/p/leaf')
  await page.getByRole('link', { name: 'Go on setting it up' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open Leaf Sparks to everyone' }).click()
  await expect(page.getByRole('alert')).toContainText('Something is still missing')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Name and look' }).click()
  await page.getByLabel('Your colour').fill('#ffee00')
  await page.getByLabel('Which area is it for?').fill('Leaf')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose a darker colour')
  await expectAccessible(page)
  await page.getByLabel('Your colour').fill('#205c8a')
  await page.getByRole('button', { name: 'Save and continue' }).click()

  await page.getByRole('link', { name: 'Neighbourhoods' }).click()
  await page.getByLabel('Name of the neighbourhood or village').first().fill('Mill End')
  await page.getByLabel('Its postcodes').first().fill('somewhere')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Check the postcodes')
  await expect(page.getByRole('alert')).toContainText('roughly how many people')
  await expectAccessible(page)
  await page.getByLabel('Its postcodes').first().fill('L31 1, L31 2')
  await page.getByLabel('Roughly how many people').first().fill('1,200')
  await page.getByRole('button', { name: 'Save and stay here' }).click()
  await expect(page.getByRole('heading', { name: 'Mill End' })).toBeVisible()
  await page.goto('/p/leaf/set-up')

  await page.getByRole('link', { name: 'Themes' }).click()
  await expectAccessible(page)
  await page.getByLabel('Coming together').check()
  await page.getByLabel('Growing and eating').check()
  await page.getByRole('button', { name: 'Save and continue' }).click()

  await page.getByRole('link', { name: 'Money', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save and continue' }).click()

  // Another officer saves the same page meanwhile: the second is told, and loses nothing.
  await page.getByRole('link', { name: 'Vision' }).click()
  await page.getByLabel('Your vision').fill('A place where neighbours start things.')
  const leaf = await app.stage.read((db) => db.select().from(partnership).where(eq(partnership.slug, 'leaf')))
  const id = leaf[0]?.id ?? ''
  await app.stage.write(async (db) => {
    const given = {
      partnershipId: id,
      voting: false,
      startsAt: leaf[0]?.createdAt ?? app.sparks.clock.now(),
      endsAt: null,
    }
    await db.insert(role).values({ ...given, id: 'rose-too', personId: 'rose', kind: 'chair', givenBy: 'kofi' })
  })
  const other = await page.context().browser()?.newContext({ baseURL: app.url })
  if (!other) throw new Error('a second browser')
  await app.signInAs('rose', other)
  const hers = await other.newPage()
  await hers.goto(`${app.url}/p/leaf/set-up/vision`)
  await hers.getByLabel('Your vision').fill('Good food and good company.')
  await hers.getByRole('button', { name: 'Save and continue' }).click()
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Set up your partnership')
  await other.close()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('Rose Delaney saved it on')).toBeVisible()
  await expect(page.getByText('became “Good food and good company.”')).toBeVisible()
  await expect(page.getByLabel('Your vision')).toHaveValue('A place where neighbours start things.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save mine over it' }).click()

  // A treasurer and a second signatory: the chair proposes, and the administrator is the second while officers are few.
  await app.stage.write(async (db) =>
    db.update(role).set({ endsAt: app.sparks.clock.now() }).where(eq(role.id, 'rose-too')),
  )
  for (const [who, what] of [
    ['Winston Clarke', 'Treasurer'],
    ['Mei Chen', 'Second signatory'],
  ] as const) {
    await page.goto('/p/leaf/people/roles/propose?new=1')
    await page.getByLabel('Their name').fill(who)
    await page.getByLabel('Their email address').fill(emailOf(who === 'Mei Chen' ? 'mei' : 'winston'))
    await page.getByLabel(`Give this person the role: ${what}`).check()
    await page.getByLabel('Why?').fill('Known to all of us.')
    await page.getByRole('button', { name: 'Propose this change' }).click()
    const change = page.url()
    await app.signInAs(what === 'Treasurer' ? 'joy' : 'winston', page.context())
    await page.goto(change)
    await page.getByRole('button', { name: 'Agree to this change' }).click()
    await expect(page.getByText('Agreed').first()).toBeVisible()
    await app.signInAs('kofi', page.context())
  }
  await page.goto('/p/leaf/set-up')
  await expect(page.getByText('Everything is there')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open Leaf Sparks to everyone' }).click()
  await expect(page).toHaveURL(/\/p\/leaf$/)
  await expectAccessible(page)
  await page.goto('/p/leaf/set-up')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await app.signOut(page.context())
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Leaf Sparks' }).first()).toBeVisible()

  // A programme shows it beside the others.
  await app.signInAs('joy', page.context())
  await page.goto('/administrators')
  await page.getByText('Make a programme').click()
  await page.getByLabel('What is it called?').fill('Big Local')
  await page.getByLabel('Its address').fill('big-local')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByText('Big Local', { exact: true }).click()
  await page.getByLabel('Leaf Sparks').check()
  await page.getByLabel('Netherton Sparks').check()
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expectAccessible(page)
  await page.goto('/programme/big-local')
  await expect(page.getByRole('link', { name: 'Leaf Sparks' })).toBeVisible()
  await expect(page.getByText('2 partnerships')).toBeVisible()
  await expectAccessible(page)
})

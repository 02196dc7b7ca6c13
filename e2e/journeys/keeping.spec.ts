import { invitation, outbox } from '~db/schema'
import { days, later } from '~/domain/time'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test } from '../fixtures'

test('an officer settles how long things are kept, what has had its time goes by itself, and a page says what went @people', async ({
  app,
  page,
}) => {
  await app.stage.holds('chair', 'rose')
  await app.stage.administers('joy')
  await app.stage.write(async (db) => {
    const sent = { kind: 'decision' as const, partnershipId: 'netherton', tries: 0, doneAt: day(1) }
    for (const id of ['one', 'two'])
      await db.insert(outbox).values({ id, once: `decision:${id}`, ...sent, postedAt: day(1), dueAt: day(1) })
    const asked = { name: 'Zora', email: 'zora@example.org', voting: false, landing: 'join' as const, timesSent: 1 }
    const when = { invitedBy: 'rose', invitedAt: day(1), sentAt: day(1), expiresAt: day(31), secretHash: 'x' }
    await db.insert(invitation).values({ id: 'zora', partnershipId: 'netherton', ...asked, ...when })
  })
  await app.signInAs('rose', page.context())
  await page.goto('/p/netherton/set-up')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Change How long you keep things' }).click()
  await expectAccessible(page)
  const letters = page.getByLabel('That we sent a letter')
  const paid = page.getByLabel('Who was paid')
  await letters.fill('3')
  await paid.fill('2')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('alert')).toContainText('The law asks us to keep this for at least 6 years')
  await expect(paid).toHaveValue('2')
  await expect(letters).toHaveValue('3')
  await expectAccessible(page)
  await paid.fill('7')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')

  await page.getByRole('link', { name: 'Change Letters' }).click()
  await page.getByLabel('Where should answers to your letters go?').fill('nowhere')
  await page.getByLabel('When does news go out?').selectOption('18')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByRole('alert')).toContainText('Check the email address')
  await expect(page.getByLabel('When does news go out?')).toHaveValue('18')
  await expectAccessible(page)
  await page.getByLabel('Where should answers to your letters go?').fill('hello@example.org')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('Answers go to hello@example.org. News goes out at 6pm.')).toBeVisible()

  await page.getByRole('link', { name: 'See what we have let go' }).click()
  await expect(page.getByText('Nothing has gone yet')).toBeVisible()
  await expectAccessible(page)

  await app.moveClockTo(day(80))
  await page.reload()
  const soon = page.getByRole('table', { name: /time by/ })
  await expect(soon.getByRole('row', { name: /That we sent a letter/ })).toContainText('3 months')
  await expect(page.getByRole('row', { name: /Invitations that nobody took up/ })).toContainText('1')
  await app.moveClockTo(later(day(100), days(0)))
  await page.reload()
  const went = page.getByRole('table', { name: /record of acts/ })
  await expect(went.getByRole('row', { name: /That we sent a letter/ })).toContainText('2')
  await expect(went.getByRole('row', { name: /Invitations that nobody took up/ })).toContainText('1')
  await expect(page.getByText('Zora')).toHaveCount(0)
  await expectAccessible(page)

  // Everyone can read it; each sees on the own page how long it is.
  await page.goto('/you/held')
  const howLong = page.getByText('That we sent a letter: 3 months')
  await page.locator('details').filter({ has: howLong }).locator('summary').click()
  await expect(howLong).toBeVisible()
  await expectAccessible(page)
  await app.signInAs('joy', page.context())
  await page.goto('/administrators')
  await page.getByRole('link', { name: 'What we have let go' }).click()
  await expectAccessible(page)
  await app.signOut(page.context())
  await page.goto('/privacy')
  await expect(page.getByRole('row', { name: /Codes to sign in with/ })).toContainText('24 hours')
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Netherton Sparks' }).click()
  await expect(page.getByRole('row', { name: /Who was paid/ })).toContainText('7 years')
  await expectAccessible(page)
})

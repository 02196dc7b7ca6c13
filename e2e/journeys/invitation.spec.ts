import { invitation, partnership } from '~db/schema'
import { later, minutes, type Instant } from '~/domain/time'
import { invitationCode } from '~/records/people/invitation.server'
import { emailOf, expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const list = [
  'E-mail;Name;Neighbourhood;Role',
  'edie@example.org;Edie Marsh;Marian Square;',
  'not an address;Ned Marsh;;',
  `${emailOf('nadia')};Nadia Hussain;;Panel member`,
  'sian@example.org;Siân Ŵyn;Atlantis;',
].join('\r\n')

async function linkIn(app: AppUnderTest, email: string): Promise<string> {
  const { text } = await app.inbox.newestTo(email)
  return /https?:\/\/\S+\/invited\/\S+/.exec(text)?.[0] ?? ''
}

/** What stands in the letter: a PDF's letters are drawn, so the code is asked of those who made it. */
async function printedCode(app: AppUnderTest): Promise<string> {
  const [found] = await app.stage.read((db) => db.select({ id: invitation.id }).from(invitation))
  return invitationCode(app.sparks.secrets, found?.id ?? '')
}

test('a chair brings a list with mistakes, mends it, and a neighbour lands where she is needed @people', async ({
  app,
  page,
  browser,
}) => {
  await app.stage.holds('chair', 'rose')
  await app.stage.round('spring')
  await app.signInAs('rose', page.context())
  await page.goto('/p/netherton/people')
  await page.getByRole('link', { name: 'Invitations' }).click()
  await expect(page.getByText('Nobody is waiting')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Invite many people' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Look at the list' }).click()
  await expect(page.getByRole('alert')).toContainText('There is nobody on this list')
  await expectAccessible(page)

  await page.getByLabel('A file with the list').setInputFiles({
    name: 'neighbours.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${list}`, 'utf16le'),
  })
  await page.getByLabel('Where it leads').selectOption({ label: 'The spring round: sending in an idea' })
  await page.getByRole('button', { name: 'Look at the list' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check the list')
  await expect(page.getByRole('heading', { name: '2 rows cannot go as they are' })).toBeVisible()
  await expect(page.getByText('“not an address” is not an email address.')).toBeVisible()
  await expect(page.getByText('We do not know the neighbourhood “Atlantis”.')).toBeVisible()
  await expectAccessible(page)
  expect(app.inbox.letters).toEqual([])

  await page.getByRole('button', { name: 'Invite these 2 people' }).click()
  const done = page.getByRole('heading', { level: 1, name: '2 people are invited' })
  await expect(async () => {
    await page.goto(page.url())
    await expect(done).toBeVisible({ timeout: 500 })
  }).toPass()
  await expectAccessible(page)
  const box = page.getByLabel('Mend them here')
  await box.fill((await box.inputValue()).replace('not an address', 'ned@example.org').replace('Atlantis', ''))
  await page.getByRole('button', { name: 'Check these again' }).click()
  await expect(page.getByText('Need mending')).toBeVisible()
  await page.getByRole('button', { name: 'Invite these 2 people' }).click()

  // A newcomer, on her own phone.
  await app.moveClockTo(later(app.sparks.clock.now(), minutes(1)))
  const phone = await browser.newContext({
    baseURL: app.url,
    javaScriptEnabled: test.info().project.use.javaScriptEnabled,
  })
  const hers = await phone.newPage()
  await hers.goto(await linkIn(app, 'edie@example.org'))
  await expect(hers).toHaveURL(/\/p\/netherton\/invited$/)
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Welcome, Edie Marsh')
  await expectAccessible(hers)
  await hers.getByRole('button', { name: 'Send me the code' }).click()
  await expect(async () => expect((await app.inbox.newestTo('edie@example.org')).subject).toMatch(/^\d{6}/)).toPass()
  const code = /\d{6}/.exec((await app.inbox.newestTo('edie@example.org')).subject)?.[0] ?? ''
  await hers.getByLabel('Your 6-digit code').fill(code)
  await hers.getByRole('button', { name: 'Sign in' }).click()
  await expect(hers.getByLabel('Your name')).toHaveValue('Edie Marsh')
  await hers.getByRole('button', { name: 'Save and go on' }).click()
  await expect(hers).toHaveURL(/\/p\/netherton\/rounds\/spring\/apply/)

  // Opened by somebody else it says so, in plain words; and by herself it leads there again.
  await app.signInAs('callum', page.context())
  await page.goto(await linkIn(app, emailOf('nadia')))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This invitation is for somebody else')
  await expectAccessible(page)
  await app.signInAs('nadia', page.context())
  await page.goto(await linkIn(app, emailOf('nadia')))
  await expect(page).toHaveURL(/\/p\/netherton\/rounds\/spring\/apply/)
  await phone.close()
})

test('someone without an address is invited by a printed letter, and comes in by its code @people', async ({
  app,
  page,
}) => {
  await app.stage.holds('chair', 'rose')
  await app.signInAs('rose', page.context())
  await page.goto('/p/netherton/invitations/new')
  await page.getByRole('button', { name: 'Invite them' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter their name')
  await expectAccessible(page)
  await page.getByLabel('Name').fill('Edie Marsh')
  await page.getByRole('button', { name: 'Invite them' }).click()
  await expect(page.getByText('Print a letter for Edie Marsh')).toBeVisible()
  await expectAccessible(page)
  const href = await page.getByRole('link', { name: 'Open the letter (PDF)' }).getAttribute('href')
  const letter = await page.request.get(href ?? '')
  expect(letter.headers()['content-type']).toBe('application/pdf')
  expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await app.signOut(page.context())
  await page.goto('/p/netherton/invited')
  await page.getByLabel('The code in the letter').fill('K7QM-3FXP-9TRD')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('alert')).toContainText('one of these cannot be right')
  await expectAccessible(page)
  // She comes before there is anything to come to.
  const openedAt = (at: Instant | null) => app.stage.write((db) => db.update(partnership).set({ openedAt: at }))
  await openedAt(null)
  expect((await page.goto('/p/netherton/invited'))?.status()).toBe(404)
  // The address in the letter is the short one, where every code on paper is typed.
  await page.goto('/c')
  await page.getByLabel('The code from your letter').fill(await printedCode(app))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome, Edie Marsh')
  await expect(page.getByLabel('Your name')).toHaveValue('Edie Marsh')
  await page.getByLabel('Your name').fill('')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expectAccessible(page)
  await page.getByLabel('Your name').fill('Edie Marsh')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you, Edie Marsh')
  await expectAccessible(page)
  expect((await page.goto('/p/netherton/join'))?.status()).toBe(404)
  await openedAt(app.sparks.clock.now())
  await page.goto('/p/netherton/invited')
  await expect(page).toHaveURL(/\/p\/netherton\/join$/)
})

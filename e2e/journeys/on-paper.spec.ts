import { eq } from 'drizzle-orm'
import { readFile } from 'node:fs/promises'
import { auditEntry, contact, roll } from '~db/schema'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { issuePaperCodes } from '~/commands/people/issue-paper-codes.server'
import { minutes } from '~/domain/time'
import { spacedPaperMark } from '~/domain/voting/paper'
import { occasion } from '~/platform/occasion.server'
import { readFromPictures, saidInPdf, sizesInPdf, textOfPdf } from '../../tests/pdf-text'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test } from '../fixtures'

test('Edna, who has no email, gets a code on paper and votes with it, once @people', async ({
  app,
  page,
  browser,
  javaScriptEnabled,
}) => {
  const { stage, sparks } = app
  await stage.livesHere('edna', 'len')
  await stage.holds('builder', 'gareth')
  await stage.write((db) => db.update(contact).set({ email: null }).where(eq(contact.personId, 'edna')))
  await stage.round('spring', { events: ['published', 'checked'] })
  await stage.proposal('spring', '01', { title: 'Benches by the green' })
  await app.moveClockTo(day(22))

  const desk = await browser.newContext({ baseURL: app.url, javaScriptEnabled })
  await app.signInAs('gareth', desk)
  const gareth = await desk.newPage()
  await gareth.goto('/p/netherton/rounds/spring/paper-codes')
  await expect(gareth.getByText('No code yet')).toBeVisible()
  await expectAccessible(gareth)
  await gareth.getByRole('button', { name: 'Make letters for these' }).click()
  await expect(gareth.getByRole('alert')).toContainText('Choose who gets a letter')
  await expectAccessible(gareth)
  const [letter] = await Promise.all([
    gareth.waitForEvent('download'),
    gareth.getByRole('button', { name: 'Make 1 letter for whoever has no code' }).click(),
  ])
  expect(letter.suggestedFilename()).toBe('spring-letters.pdf')
  await gareth.goto('/p/netherton/rounds/spring/paper-codes')
  await gareth.getByRole('button', { name: 'Take back the code of Edna Harrison' }).click()
  await expect(gareth.getByText('The code was taken back')).toBeVisible()
  await expectAccessible(gareth)
  const [again] = await Promise.all([
    gareth.waitForEvent('download'),
    gareth.getByRole('button', { name: 'Make 1 letter for whoever has no code' }).click(),
  ])
  const [first, second] = await Promise.all([letter, again].map(async (one) => textOfPdf(await readFile(await one.path())).join(' '))) // prettier-ignore
  expect(first, 'the first letter speaks of no other').not.toContain('takes the place')
  expect(second).toContain('This code takes the place of the one we sent you before.')
  await desk.close()

  // What the printed letter says, from the very command that makes it.
  const issued = await stage.write((db) =>
    issuePaperCodes(db, occasion(sparks.clock, 'gareth'), sparks.secrets, 'spring', ['edna']),
  )
  const code = issued.ok ? (issued.codes[0]?.code ?? '') : ''
  await page.goto(javaScriptEnabled ? `/c#${code}` : '/c')
  await expectAccessible(page)
  const field = page.getByLabel('The code from your letter')
  if (javaScriptEnabled) {
    await expect(field).toHaveValue(code)
    expect(page.url()).not.toContain('#')
  }
  await field.fill(`${code.slice(0, 11)}${code.endsWith('A') ? 'C' : 'A'}`)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('alert')).toContainText('There is a slip in the code')
  await expectAccessible(page)
  await field.fill(code.toLowerCase().replace(/(.{4})/g, '$1-'))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page).toHaveURL(/\/p\/netherton\/rounds\/spring$/)
  await expectAccessible(page)

  await page.goto('/p/netherton/rounds/spring/vote')
  await page.getByLabel(/Benches by the green/).check()
  await page.getByRole('button', { name: /vote/i }).first().click()
  await page.goto('/you')
  await expect(page.getByText('for the ideas and the vote of one round')).toBeVisible()
  await expectAccessible(page)

  await page.context().clearCookies()
  await page.goto('/c')
  await page.getByLabel('The code from your letter').fill(code)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('alert')).toContainText('We do not know that code, or it has been used')
})

test('Gareth helps Edna in person, in her name and his, and leaves nothing on the screen @people', async ({
  app,
  page,
}) => {
  const { stage } = app
  await stage.livesHere('edna')
  await stage.holds('builder', 'gareth')
  await stage.round('spring')
  await app.signInAs('gareth', page.context())
  await page.goto('/p/netherton/people')
  await page.getByRole('link', { name: 'Help a neighbour in person' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Begin helping them' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter their name')
  await expectAccessible(page)
  await page.getByLabel('Part of their name').fill('edn')
  await page.getByRole('button', { name: 'Look for them' }).click()
  await page.getByRole('button', { name: 'Begin helping Edna Harrison' }).click()
  const bar = page.getByRole('region', { name: 'Helping a neighbour' })
  await expect(bar).toContainText('Helping Edna Harrison. Gareth Pugh is at the keyboard.')
  await expectAccessible(page)

  // What is Gareth's to do as a builder is not hers, and her own page is not his.
  for (const path of ['/p/netherton/rounds/spring/manage', '/you', '/you/passkeys', '/p/netherton/helping']) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 403])
    await expect(bar).toBeVisible()
  }
  await page.goto('/p/netherton/rounds/spring')
  await page.getByRole('button', { name: 'I have finished helping Edna Harrison' }).click()
  await expect(page.getByText('You have finished helping')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Gareth Pugh' })).toBeVisible()
  await expectAccessible(page)
  await page.goBack()
  await expect(page.getByText('Helping Edna Harrison.')).toHaveCount(0)
  expect(await stage.read((db) => db.select({ act: auditEntry.act }).from(auditEntry))).toEqual([
    { act: 'help.begin' },
    { act: 'help.end' },
  ])

  // Left alone for twenty minutes, the screen is nobody's.
  await page.goto('/p/netherton/helping?find=edna')
  await page.getByRole('button', { name: 'Begin helping Edna Harrison' }).click()
  await expect(bar).toBeVisible()
  app.passTime(minutes(20))
  await page.goto('/p/netherton')
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect(await stage.read((db) => db.select().from(roll))).toEqual([])
})

test('Gareth is told that he can see Edna’s vote; and signing out ends the help, too @people', async ({
  app,
  page,
}) => {
  const { stage } = app
  await stage.livesHere('edna')
  await stage.holds('builder', 'gareth')
  await stage.round('spring', { events: ['published', 'checked'] })
  await stage.proposal('spring', '01', { title: 'Benches by the green' })
  await app.moveClockTo(day(22))
  await app.signInAs('gareth', page.context())
  await page.goto('/p/netherton/helping?find=edna')
  await page.getByRole('button', { name: 'Begin helping Edna Harrison' }).click()
  await page.goto('/p/netherton/rounds/spring/vote')
  await expect(page.getByText('Gareth Pugh can see what you choose')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(/Benches by the green/).check()
  await page.getByRole('button', { name: 'Check your vote' }).click()
  await page.getByText('How secret is my vote?').click()
  await expect(page.getByText('Gareth Pugh is at the keyboard for you')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Cast my vote' }).click()
  await expect(page.getByText('Your vote is in').first()).toBeVisible()

  await page.getByRole('link', { name: 'Edna Harrison' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Have you finished helping Edna Harrison?')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Finish, and sign Gareth Pugh out too' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out')
  const acts = await stage.read((db) => db.select().from(auditEntry).orderBy(auditEntry.sequence))
  expect(acts.at(-1)).toMatchObject({ act: 'help.end', subject: 'person:edna', detail: { helper: 'gareth' } })
})

test('Edna’s letter with her ballot is lost: the next one says so, and the slip of the first counts no more @vote', async ({
  app,
  page,
  context,
}) => {
  const { stage } = app
  await stage.livesHere('edna', 'len')
  await stage.holds('builder', 'gareth')
  await stage.holds('panel', 'mei')
  await stage.write((db) => db.update(contact).set({ email: null }).where(eq(contact.personId, 'edna')))
  await stage.round('spring', { events: ['published', 'checked'] })
  await stage.proposal('spring', '01', { title: 'Benches by the green' })
  await app.moveClockTo(day(22))
  await app.signInAs('gareth', context)
  const make = async () => {
    await page.goto('/p/netherton/rounds/spring/paper')
    await page.getByText('Letters to post', { exact: true }).click()
    await page.getByRole('checkbox', { name: 'Edna Harrison' }).check()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make the letters' }).click(),
    ])
    const bytes = await readFile(await file.path())
    return { words: textOfPdf(bytes).join(' '), code: readFromPictures(bytes)[0] ?? '' }
  }
  const first = await make()
  expect(first.words).not.toContain('takes the place')
  await page.goto('/p/netherton/rounds/spring/paper')
  await page.getByText('Letters to post', { exact: true }).click()
  await expect(page.getByText('Has a letter. A new one makes its slip count no more.')).toBeVisible()
  await expectAccessible(page)
  const second = await make()
  expect(second.words).toContain('This letter takes the place of one we sent you before.')
  expect(second.words, 'what a camera reads is what is printed').toContain(spacedPaperMark(second.code))
  expect(second.code).not.toBe(first.code)

  // In Urdu and in large print, ballots come from the same page.
  await page.getByText('Ballots', { exact: true }).click()
  const ballots = page.locator('form', { has: page.getByRole('button', { name: 'Make the ballots' }) })
  await ballots.getByRole('radio', { name: 'اردو' }).check()
  await ballots.getByRole('checkbox', { name: 'Large print, 18 points' }).check()
  const [printed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the ballots' }).click(),
  ])
  const bytes = await readFile(await printed.path())
  expect(sizesInPdf(bytes)).toEqual([18, 26])
  expect(saidInPdf(bytes)).toContain('ووٹ کا پرچہ: The spring round')
  expect(new Set(readFromPictures(bytes)).size).toBe(20)

  // Somebody's vote opens the voting, so that there is a list to keep a desk by.
  await stage.write((db) => castBallot(db, occasion(app.sparks.clock, 'len'), app.sparks.secrets, 'spring', ['01']))
  await page.goto('/p/netherton/rounds/spring/desk')
  await page.getByLabel('Where is it?').fill('The library')
  await page.getByLabel('Who is the second helper?').selectOption({ label: 'Mei Chen' })
  await page.getByRole('button', { name: 'Open the desk' }).click()
  for (const [code, said] of [
    [first.code, 'its slip was lost or replaced, and counts no more'],
    [second.code, 'It counts. It belongs in the box.'],
  ] as const) {
    await page.getByLabel('Slip code', { exact: true }).fill(code)
    await page.getByRole('radio', { name: 'By post, or somebody brought it' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(said).first()).toBeVisible()
  }
  const [edna] = await stage.read((db) => db.select().from(roll).where(eq(roll.personId, 'edna')))
  expect(edna?.channel).toBe('paper')
})

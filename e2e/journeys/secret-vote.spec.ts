import type { Page } from '@playwright/test'
import { day, wholeDates } from '../../tests/stage'
import { later } from '../../app/domain/time'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const round = '/p/netherton/rounds/spring'
const closesAt = wholeDates.votingClosesAt ?? day(30)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function votingRound({ stage }: AppUnderTest) {
  await stage.livesHere('nadia', 'len', 'joy', 'mei')
  await stage.holds('chair', 'rose')
  await stage.holds('treasurer', 'winston')
  await stage.round('spring', { events: ['published', 'checked'], rules: { voters: 'residents' } })
  for (const [at, title] of ['Herb planters', 'Night football', 'Community fridge'].entries())
    await stage.proposal('spring', `SPR-0${at + 1}`, { title, cost: 100_00 * (at + 1) })
}

async function vote(page: Page, title: string): Promise<string> {
  await page.goto(`${round}/vote`)
  await page.getByRole('checkbox', { name: title }).check()
  await button(page, 'Check your vote').click()
  await button(page, 'Cast my vote').click()
  await expect(heading(page)).toHaveText('Your vote is in')
  return (await page.locator('.receipt').innerText()).replace(/\s/g, '')
}

test('three tellers hold the key, two of them open the votes, and a voter finds her receipt among those counted @vote', async ({
  app,
  page,
  context,
}) => {
  await votingRound(app)
  await app.moveClockTo(day(15))
  await app.signInAs('rose', context)
  await page.goto(`${round}/manage/tellers`)
  await expectAccessible(page)
  for (const [at, name] of ['Len Whitby', 'Joy Adeyemi', 'Mei Chen'].entries())
    await page.getByLabel(`Teller ${at + 1}`).selectOption(name)
  await button(page, 'Save the tellers').click()
  await expect(page.getByText('Not everybody has a key yet')).toBeVisible()

  const keys = new Map<string, string>()
  for (const who of ['len', 'joy', 'mei'] as const) {
    await app.signInAs(who, context)
    await page.goto('/you')
    await page.getByRole('link', { name: 'Take your key as a teller: The spring round' }).click()
    await button(page, 'Show me my key').click()
    await expect(page.getByText('We will not show it again')).toBeVisible()
    const lines = await page.locator('.teller-key .code').allInnerTexts()
    expect(lines).toHaveLength(3)
    keys.set(who, lines.join('\n'))
    if (who === 'len') {
      await expectAccessible(page)
      await page.getByLabel('Your key').fill(lines.join(' ').replace(/^./, (sign) => (sign === 'A' ? 'C' : 'A')))
      await button(page, 'Check my key').click()
      await expect(page.getByRole('alert')).toContainText('There is a slip in line 1')
      await page.getByLabel('Your key').fill(lines.join(' ').toLowerCase())
      await button(page, 'Check my key').click()
      await expect(page.getByText('That is your key')).toBeVisible()
      await page.goto(`${round}/teller`)
      await expect(page.locator('.teller-key'), 'never again').toHaveCount(0)
    }
  }
  await app.signInAs('rose', context)
  await page.goto(`${round}/manage/tellers`)
  await expect(page.getByText('All three have their keys')).toBeVisible()

  await app.moveClockTo(day(22))
  await app.signInAs('nadia', context)
  const first = await vote(page, 'Herb planters')
  await expectAccessible(page)
  const receipt = await vote(page, 'Community fridge')
  expect(receipt).not.toBe(first)
  await page.getByText('Send me the receipt by email').first().click()
  await button(page, 'Send me the receipt by email').click()
  await expect(page.getByText('We have sent your receipt')).toBeVisible()

  await app.moveClockTo(closesAt)
  await page.goto(`${round}/results`)
  await expect(page.getByText('2 tellers give their keys, then the votes are counted.')).toBeVisible()
  await expectAccessible(page)
  for (const who of ['joy', 'len'] as const) {
    await app.signInAs(who, context)
    await page.goto(`${round}/teller`)
    await expectAccessible(page)
    await page.getByLabel('Your key').fill(keys.get(who) ?? '')
    await button(page, 'Open the votes with my key').click()
    await expect(page.getByText('Thank you. Your key is in')).toBeVisible()
  }
  await app.moveClockTo(later(closesAt, 1))

  await app.signOut(context)
  await page.goto(`${round}/results`)
  await expect(page.getByText('Two of them opened the votes together')).toBeVisible()
  await page.getByRole('link', { name: 'Look for your receipt' }).click()
  await expectAccessible(page)
  const look = async (typed: string) => {
    await page.getByLabel('Your receipt').fill(typed)
    await button(page, 'Look for it').click()
  }
  await look(receipt.toLowerCase())
  await expect(page.getByText('was counted', { exact: false }).first()).toBeVisible()
  expect(page.url(), 'it stands in no address').not.toContain(receipt)
  await look(first)
  await expect(page.getByText('is not on the list')).toBeVisible()
  await look('ABC')
  await expect(page.getByRole('alert')).toContainText('This has 3')
  const file = await page.request.get(`${round}/results/receipts.txt`)
  expect(await file.text()).toBe(`${receipt}\n`)

  await app.moveClockTo(later(closesAt, 15 * 24 * 3_600_000))
  await page.goto(`${round}/results`)
  await expect(page.getByText('The sealed votes were destroyed')).toBeVisible()
})

test('two officers let people vote longer, with a reason that everyone reads @vote', async ({ app, page, context }) => {
  await votingRound(app)
  await app.moveClockTo(day(25))
  await app.signInAs('rose', context)
  await page.goto(`${round}/voting-end`)
  await expectAccessible(page)
  await page.getByLabel('Let people vote longer').check()
  for (const [box, text] of [
    ['Day', '31'],
    ['Month', '3'],
    ['Year', '2026'],
    ['Time', '6pm'],
  ] as const)
    // prettier-ignore
    await page.getByLabel(box, { exact: true }).fill(text)
  await page.getByLabel('Why?').fill('The bridge was shut for three days.')
  await button(page, 'Ask another officer to agree').click()
  await expect(page.getByText('It waits for another officer')).toBeVisible()
  await app.signInAs('winston', context)
  await page.goto('/you')
  await page.getByRole('link', { name: 'Agree, or not, to when voting ends: The spring round' }).click()
  await expectAccessible(page)
  await button(page, 'I agree').click()
  await expect(page.getByText('31 March, 6pm', { exact: false }).first()).toBeVisible()
  await app.moveClockTo(day(26))
  await app.signOut(context)
  await page.goto(round)
  await expect(page.getByText('The bridge was shut for three days.')).toBeVisible()
  expect(app.inbox.letters.filter(({ subject }) => subject.includes('vote for longer'))).toHaveLength(4)
})

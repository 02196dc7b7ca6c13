import type { Locator, Page } from '@playwright/test'
import { interest, partnership } from '~db/schema'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { later } from '~/domain/time'
import { occasion } from '~/platform/occasion.server'
import { translator } from '~/ui/messages'
import { openedBallots } from '../../tests/opened-ballots'
import { day, wholeDates } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const round = '/p/netherton/rounds/spring'
const closesAt = wholeDates.votingClosesAt ?? day(30)
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function votingRound(app: AppUnderTest) {
  const { stage, sparks } = app
  await stage.livesHere('nadia', 'len', 'joy', 'rose', 'winston')
  await stage.holds('chair', 'rose')
  await stage.holds('treasurer', 'winston')
  await stage.holds('authoriser', 'mei')
  await stage.round('spring', { events: ['published', 'checked'], rules: { voters: 'residents' } })
  for (const [at, title] of ['Herb planters', 'Night football', 'Community fridge'].entries())
    await stage.proposal('spring', `SPR-0${at + 1}`, { title, cost: 100_00 * (at + 1), by: 'callum' })
  await stage.write((db) => db.update(partnership).set({ languages: ['en', 'cy', 'ur'] }))
  await app.moveClockTo(day(22))
  await stage.write((db) => castBallot(db, occasion(sparks.clock, 'len'), sparks.secrets, 'spring', ['SPR-01']))
}

/** Goes on with the Tab key until something has the focus, and sees that it can be seen. */
async function tabTo(page: Page, what: Locator) {
  for (let tabs = 0; tabs < 80; tabs++) {
    if (await what.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(what).toBeFocused()
  await expect(what, 'what has the focus is not beneath something else').toBeInViewport()
}

/** Nothing sticks out at 320 pixels, and nothing is wrong by the rules of access. */
async function isFineWhenNarrow(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, `${page.url()} has nothing to scroll sideways`).toBeLessThanOrEqual(320)
  await expectAccessible(page)
}

for (const [language, called] of [
  ['cy', 'Cymraeg'],
  ['ur', 'اردو'],
] as const) {
  const { t } = translator(language, { now: day(22) })
  test(`a vote is cast, changed and looked up at 320 px with the keyboard alone, in ${language} @vote`, async ({
    app,
    page,
    context,
  }) => {
    await votingRound(app)
    await app.signInAs('nadia', context)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${round}/vote`)
    await tabTo(page, page.getByRole('link', { name: called }).first())
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await isFineWhenNarrow(page)

    const receipts: string[] = []
    for (const one of ['Herb planters', 'Night football']) {
      await page.goto(`${round}/vote`)
      await tabTo(page, page.getByRole('checkbox', { name: one }))
      await page.keyboard.press('Space')
      await expect(page.getByRole('checkbox', { name: one })).toBeChecked()
      await tabTo(page, button(page, t('voting.check-button')))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('table')).toContainText(one)
      await isFineWhenNarrow(page)
      await tabTo(page, button(page, t('voting.cast')))
      await page.keyboard.press('Enter')
      await expect(heading(page)).toHaveText(t('voting.done'))
      await isFineWhenNarrow(page)
      receipts.push((await page.locator('.receipt').innerText()).replace(/\s/g, ''))
    }

    await app.moveClockTo(closesAt)
    await app.moveClockTo(later(closesAt, 1))
    for (const [at, receipt] of receipts.entries()) {
      await page.goto(`${round}/results/receipts`)
      await tabTo(page, page.getByRole('textbox', { name: t('sealing.receipts.field') }))
      await page.keyboard.type(receipt)
      await page.keyboard.press('Enter')
      // The receipt stands between these words, in its groups and in its own direction.
      const said = t(at === 0 ? 'sealing.receipts.not-found' : 'sealing.receipts.found', { receipt: '#' }).split('#')
      const words = said.map((part) => part.trim()).find((part) => part.length > 2) ?? ''
      const notice = page.locator('.notice', { hasText: words }).first()
      await expect(notice).toBeVisible()
      expect((await notice.innerText()).replace(/[^A-Z0-9]/g, '')).toContain(receipt)
      await isFineWhenNarrow(page)
    }
  })
}

test('two officers without an interest call a round off while people vote, and everyone on the roll is told @vote', async ({
  app,
  page,
  context,
}) => {
  await votingRound(app)
  await app.stage.write((db) =>
    db.insert(interest).values({
      ...{ id: 'hers', proposalId: 'spring/SPR-02', personId: 'mei', sequence: 1, kind: 'indirect', note: 'My son.' },
      ...{ at: day(21), declaredBy: 'mei' },
    }),
  )
  // The chair alone cannot; she is shown where two can.
  await app.signInAs('rose', context)
  await page.goto(`${round}/manage/cancel`)
  await expect(page.getByText('calling it off takes two officers and a reason')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'When voting ends' }).click()
  await page.getByLabel('Call the whole round off').check()
  await button(page, 'Ask another officer to agree').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('Call the whole round off'), 'what was chosen is still there').toBeChecked()
  await page.getByLabel('Why?').fill('The hall is flooded, and the money is needed for it.')
  await button(page, 'Ask another officer to agree').click()
  await expect(page.getByText('It waits for another officer')).toBeVisible()
  await expect(page.getByText('If nobody answers, this is dropped')).toBeVisible()
  await expectAccessible(page)

  // One with an interest in an idea on the ballot reads it, and can do nothing.
  await app.signInAs('mei', context)
  await page.goto(`${round}/voting-end`)
  await expect(page.getByText('You have an interest in an idea on this ballot')).toBeVisible()
  await expect(button(page, 'I agree')).toHaveCount(0)
  await expectAccessible(page)

  await app.signInAs('winston', context)
  await page.goto(`${round}/voting-end`)
  await page.setViewportSize({ width: 320, height: 640 })
  await isFineWhenNarrow(page)
  await button(page, 'I agree').click()
  await page.goto(round)
  await expect(page.getByText('The hall is flooded, and the money is needed for it.').first()).toBeVisible()
  await app.moveClockTo(day(23))
  const letters = app.inbox.letters.filter(({ subject }) => subject.includes('called off'))
  const aboutAnIdea = letters.filter(({ subject }) => /^[A-Z]+-\d+: /.test(subject))
  expect(letters.length - aboutAnIdea.length, 'everyone on the roll').toBe(5)
  expect(aboutAnIdea.length, 'and whoever sent an idea in').toBe(3)
  await app.signInAs('nadia', context)
  await page.goto(`${round}/vote`)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

test('an idea is withdrawn while people vote, and those who can choose anew are told @vote', async ({
  app,
  page,
  context,
}) => {
  await votingRound(app)
  await app.signInAs('callum', context)
  await page.goto(`${round}/apply/SPR-01/withdrawal`)
  await expect(page.getByText('Everyone who can still vote gets a letter')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Withdraw my idea').click()
  await app.moveClockTo(later(day(22), 60_000))
  const told = app.inbox.letters.filter(({ subject }) => subject.includes('an idea is off the ballot'))
  expect(told.length).toBeGreaterThan(0)
  await app.signInAs('len', context)
  await page.goto(`${round}/vote`)
  await expect(page.getByRole('checkbox', { name: 'Herb planters' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Night football' }).check()
  await button(page, 'Check your vote').click()
  await button(page, 'Cast my vote').click()
  await expect(heading(page)).toHaveText('Your vote is in')
  const standing = await app.stage.read((db) => openedBallots(db, app.sparks.secrets))
  expect(standing.map(({ choices }) => choices.named)).toEqual([['SPR-02']])
})

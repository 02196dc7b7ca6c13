import { castBallot } from '~/commands/voting/cast-ballot.server'
import { occasion } from '~/platform/occasion.server'
import type { CastMember } from '../../tests/cast'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test } from '../fixtures'

const round = '/p/netherton/rounds/spring'

test('somebody who believes a vote is wrong says so without signing in, and everybody reads the answer @vote', async ({
  app,
  page,
  context,
  request,
}) => {
  const { stage, sparks } = app
  await stage.livesHere('nadia', 'len', 'joy', 'rose', 'winston')
  await stage.holds('panel', 'rose', 'winston')
  await stage.holds('chair', 'rose')
  await stage.holds('authoriser', 'mei')
  await stage.round('spring', { events: ['published', 'checked'] })
  for (const [at, title] of ['Herb planters', 'Night football', 'Community fridge', 'Street piano'].entries())
    await stage.proposal('spring', `SPR-0${at + 1}`, { title, cost: 200_00 + at * 150_00 })
  await app.moveClockTo(day(22))
  const votes: Partial<Record<CastMember, string[]>> = {
    nadia: ['SPR-01', 'SPR-02'],
    len: ['SPR-01'],
    joy: ['SPR-02', 'SPR-03'],
  }
  for (const [who, named] of Object.entries(votes))
    await stage.write((db) => castBallot(db, occasion(sparks.clock, who), sparks.secrets, 'spring', named))
  await page.goto(`${round}/challenge`)
  await expect(page.getByText('The votes have not been counted yet')).toBeVisible()
  await app.moveClockTo(day(30))

  // Nobody has signed in. What she leaves out is asked for, and what she wrote is still there.
  await page.goto(`${round}/results`)
  await expect(page.getByText('Counted again, it would have been funded').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Say what is wrong' }).click()
  await expectAccessible(page)
  // Two people who open the page have each a secret of her own, however often pages are kept.
  const secretIn = async () => /name="secret" value="([^"]+)"/.exec(await (await request.get(page.url())).text())?.[1]
  const [one, other] = [await secretIn(), await secretIn()]
  expect(one).toBeTruthy()
  expect(other).not.toBe(one)
  await page.getByRole('textbox', { name: 'What happened?' }).fill('The slip box stood open on Tuesday.\nI saw it.')
  await page.getByRole('textbox', { name: 'Your receipt' }).fill('nonsense')
  await page.getByRole('button', { name: 'Send this to our officers' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('link', { name: 'Choose what it is about.' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'How it was run' }).check()
  await page.getByRole('checkbox', { name: 'Mei Chen' }).check()
  await page.getByRole('radio', { name: 'Everybody' }).check()
  await page.getByRole('button', { name: 'Send this to our officers' }).click()
  // A receipt that cannot be one is told, and nothing is lost.
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'What happened?' })).toHaveValue(/slip box stood open/)
  await expect(page.getByRole('checkbox', { name: 'Mei Chen' })).toBeChecked()
  await page.getByRole('textbox', { name: 'Your receipt' }).fill('')
  await page.getByRole('button', { name: 'Send this to our officers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have it')
  await expectAccessible(page)
  const own = page.url()
  await page.goto(`${round}/results`)
  await expect(page.getByText('One question is being looked into')).toBeVisible()
  await expect(page.getByText('The slip box stood open')).toHaveCount(0)
  expect((await request.get(`${round}/challenges`, { maxRedirects: 0 })).status()).toBe(302)

  // Whom it is about can read it, and neither answers it nor settles anything.
  await app.signInAs('mei', context)
  await page.goto(`${round}/challenges`)
  await expect(page.getByText('Another officer has to see to this')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ask another officer' })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: '1. How it was run' }).click()
  await expect(page.getByText('It is about what you did')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expectAccessible(page)
  await app.signOut(context)

  // Another officer counts again, and answers.
  await app.signInAs('rose', context)
  await page.goto(`${round}/challenges`)
  await expect(page.getByText('One question waits for an answer')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Count again now' }).click()
  await expect(page.getByText(/^Counted again, .* it came out the same/)).toBeVisible()
  await page.getByRole('link', { name: '1. How it was run' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Write your answer.' })).toBeVisible()
  await page
    .getByRole('textbox', { name: 'Your answer' })
    .fill('Nobody votes on slips in this round. We counted again.')
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(page.getByText('Answered', { exact: true })).toBeVisible()

  // Two officers say that it does not stand; one is not enough.
  await page.getByRole('radio', { name: /The vote does not stand/ }).check()
  await page.getByRole('textbox', { name: 'Why' }).fill('An idea was missing from the ballot.')
  await page.getByRole('button', { name: 'Ask another officer' }).click()
  await expect(page.getByText('Another officer has to agree.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I agree' })).toHaveCount(0)
  await app.signOut(context)
  await app.signInAs('mei', context)
  await page.goto(`${round}/challenges`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'I agree' }).click()
  await expect(page.getByText('What was asked before')).toBeVisible()

  // Everybody reads all of it; she reads it on her own page, in Welsh too.
  await app.signOut(context)
  await page.goto(`${round}/results`)
  await expect(page.getByText('This vote does not stand')).toBeVisible()
  await expect(page.getByText('The slip box stood open on Tuesday.')).toBeVisible()
  await expect(page.getByText('Nobody votes on slips in this round.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(own)
  await expect(page.getByText('Nobody votes on slips in this round.')).toBeVisible()
  await page.getByRole('link', { name: 'Cymraeg' }).first().click()
  await page.goto(own)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eich cwestiwn am y bleidlais')
  await expectAccessible(page)

  const table = await request.get(`${round}/ballots.csv`)
  expect((await table.text()).trim().split('\r\n')).toHaveLength(4)
  expect(await (await request.get('/recount.mjs')).text()).toContain('node recount.mjs')
})

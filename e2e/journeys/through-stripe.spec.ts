import type { BrowserContext, Page } from '@playwright/test'
import { stripeClearing } from '~/domain/money'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { balanceOf } from '~/records/money/totals.server'
import type { CastMember } from '../../tests/cast'
import { adoptBy, countedRound, meet, meetingDay, ofTheVote, setMoneyOnStage } from '../../tests/money-stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const books = '/p/netherton/books'
const own = '/p/netherton/rounds/spring/proposals/01/award'
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

async function as(app: AppUnderTest, context: BrowserContext, who: CastMember | null) {
  await app.signOut(context)
  if (who) await app.signInAs(who, context)
}

/** Until Stripe's news has come: what the fund has there, by the books. */
const held = ({ stage }: AppUnderTest) => stage.read((db) => balanceOf(db, 'netherton', stripeClearing('big-local')))

/** What the books are told to be wrong about, but for the votes behind a round that was counted without any. */
const faults = ({ stage }: AppUnderTest) =>
  stage.read(async (db) => {
    const all: string[] = []
    for await (const one of soundnessOf(db))
      all.push(...one.faults.flatMap(({ law, words }) => (ofTheVote.includes(law) ? [] : [words])))
    return all
  })

test('whoever is paid chooses Stripe, is asked who she is there, and is paid through it; the books stand with Stripe @money @engine', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'spring')
  await app.moveClockTo(meetingDay)
  await meet(app.stage, 'spring')
  await adoptBy(app.stage, 'spring')
  await as(app, context, 'nadia')
  await page.goto(own)
  await button(page, 'Accept £200').click()
  await page.getByRole('link', { name: 'Say which account we pay into' }).click()
  await page.getByLabel('Email address of who looks after their account').fill('hall@example.org')
  await button(page, 'Send them the link').click()

  await as(app, context, null)
  await app.moveClockTo(meetingDay)
  const letter = await app.inbox.newestTo('hall@example.org')
  const link = /\/p\/netherton\/bank\/[\w-]+/.exec(letter.text)?.[0] ?? ''
  await page.goto(link)
  await expectAccessible(page)
  await button(page, 'Choose Stripe').click()
  await expect(heading(page)).toHaveText('You are paid through Stripe')
  await expect(page.getByText('Stripe has to know who you are')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Go on to Stripe').click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Open Stripe’s page' }).click()
  await button(page, 'Do it later').click()
  await expect(page.getByText('Stripe does not say yet that money can go into your account.')).toBeVisible()

  const award = await app.stage.read((db) => awardOfProposal(db, 'spring/01'))
  const awardPage = `${books}/awards/${award?.id ?? ''}`
  await as(app, context, 'winston')
  await page.goto(awardPage)
  await button(page, 'Prepare the payment').click()
  await expect(page.getByRole('alert')).toContainText('Stripe does not say yet that money can go into their account.')

  await page.goto(link)
  await button(page, 'Go on to Stripe').click()
  await page.getByRole('link', { name: 'Open Stripe’s page' }).click()
  await button(page, 'Tell Stripe who I am and where my bank is').click()
  await expect(page.getByText('Stripe says that your account is ready.')).toBeVisible()
  await expectAccessible(page)

  // There is nothing with Stripe yet: that is said before anybody is asked to authorise it.
  await page.goto(awardPage)
  await button(page, 'Prepare the payment').click()
  await expect(page.getByRole('alert')).toContainText('The fund has £0 with Stripe, which is £200 too little.')
  await page.goto(`${books}/gifts`)
  await page.getByLabel('Big Local award').check()
  await button(page, 'Take gifts for it').click()
  await expect(page.getByText('It takes gifts')).toBeVisible()
  const session = { reference: null, metadata: {}, successUrl: '', cancelUrl: '' }
  app.stripe.account.pay(app.stripe.account.openSession({ amount: 300_00, ...session }).id)
  await expect.poll(() => held(app)).toBe(295_30)

  await page.goto(awardPage)
  await button(page, 'Prepare the payment').click()
  await expect(heading(page)).toHaveText('Payment for Idea 01')
  const payment = page.url()
  await as(app, context, 'mei')
  await page.goto(payment)
  await expect(page.getByText('You authorise £200 to Netherton Hall, through Stripe')).toBeVisible()
  await expectAccessible(page)
  await button(page, 'Authorise £200').click()
  await as(app, context, 'winston')
  await page.goto(payment)
  await expectAccessible(page)
  // The answer is lost: it was done, and nobody knows.
  app.stripe.troubles.push(null, 'broken-after')
  await button(page, 'Send it through Stripe').click()
  await expect(page.getByText(/Stripe did not answer|Arrived/).first()).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('Stripe did not answer. It is looked up')).toHaveCount(0, { timeout: 500 })
    await expect(page.getByText('Stripe is asked.')).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await expectAccessible(page)
  expect(app.stripe.account.connected.transfers.size).toBe(1)
  await page.getByRole('link', { name: 'See the entry in the journal' }).click()
  await expect(page.getByRole('table')).toContainText('fund:big-local:stripe-clearing')
  await expectAccessible(page)
  await page.goto(`${books}/awards/${award?.id ?? ''}/bank`)
  await expect(page.getByText('Ready: Stripe says that money can go into it')).toBeVisible()
  await expectAccessible(page)
  expect(await held(app)).toBe(95_30)
  expect(await faults(app)).toEqual([])

  // Somebody takes it back at Stripe: it is owed again, and says so.
  const [transfer] = app.stripe.account.connected.transfers.keys()
  app.stripe.account.connected.reverse(transfer ?? '', null)
  await expect.poll(() => held(app)).toBe(295_30)
  await page.goto(payment)
  await expect(page.getByText('It was taken back at Stripe, all of it.')).toBeVisible()
  await expectAccessible(page)
  expect(await faults(app)).toEqual([])
})

import type Stripe from 'stripe'
import { accountStands, type AccountStands } from '~/commands/money/stripe/connect-payee.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { answerOf, type StripeAnswer } from '~/platform/stripe.server'
import { bankDetailsById } from '~/records/money/bank-details.server'
import { post } from '~/records/outbox.server'
import { connectedAccounts, stripePayeeOf, type StripePayeeRow } from '~/records/money/stripe-payee.server'
import { payoutBackLetter } from '~/ui/money/stripe-letter'
import { stripeWords } from './stripe-letters.server'

type Following = Pick<Sparks, 'world' | 'clock' | 'stripe' | 'log' | 'env'>

/** In one look; those longest not asked about come first, so that all have their turn. */
const mostAtOnce = 25

/**
 * Asks Stripe how the accounts of those who are paid stand: whether money can go into them, and whether her bank took what
 * Stripe sent on. Says whether Stripe answered.
 */
export async function followConnected(sparks: Following, partnershipId: string): Promise<boolean> {
  const all = await sparks.world.read((db) => connectedAccounts(db, partnershipId, mostAtOnce))
  for (const one of all) if (!(await look(sparks, one))) return false
  return true
}

/** The same for one of them, while she waits: she comes back from Stripe and wants to know. */
export async function lookAtAccount(sparks: Following, detailsId: string): Promise<void> {
  const one = await sparks.world.read((db) => stripePayeeOf(db, detailsId))
  if (one) await look(sparks, one)
}

/**
 * A way to Stripe's own pages, where she tells Stripe what it has to know. It is good once, for some minutes, and is kept
 * nowhere. `page` is where she comes back to. Nothing while Stripe is away or has made no account.
 */
export async function wayToStripe(sparks: Following, detailsId: string | null, page: string): Promise<string | null> {
  const one = detailsId === null ? undefined : await sparks.world.read((db) => stripePayeeOf(db, detailsId))
  const asker = await sparks.stripe?.ask()
  if (!asker || !one || one.accountId === null) return null
  const wanted = { account: one.accountId, type: 'account_onboarding' as const, refresh_url: page, return_url: page }
  const answer = await answerOf(asker.accountLinks.create(wanted))
  return answer.is === 'done' ? answer.value.url : null
}

async function look(sparks: Following, { detailsId, accountId, partnershipId }: StripePayeeRow): Promise<boolean> {
  const { world, clock, stripe } = sparks
  const asker = await stripe?.ask()
  if (!asker || accountId === null) return true
  const stands = await howItStands(asker, accountId)
  if (stands.is === 'away') return false
  const { words, home, name } = await stripeWords(sparks, partnershipId)
  await world.write(
    async (db) => {
      const on = occasion(clock, null)
      const { isNewTrouble } = await accountStands(db, on, detailsId, stands.value)
      const details = isNewTrouble ? await bankDetailsById(db, detailsId) : undefined
      if (!details || details.contact === '') return
      const letter = payoutBackLetter(words, { partnership: name, href: home })
      await post(db, on, `payout-back:${stands.value.payoutId ?? ''}`, {
        ...letter,
        to: details.contact,
        partnershipId,
      })
    },
    { unseen: true },
  )
  return true
}

/** An account that Stripe does not know any more is none to pay into. */
async function howItStands(
  asker: Stripe,
  account: string,
): Promise<Exclude<StripeAnswer<AccountStands>, { is: 'refused' }>> {
  const found = await answerOf(asker.accounts.retrieve(account))
  if (found.is === 'away') return found
  const none = { payoutId: null, payoutTrouble: null }
  if (found.is === 'refused') return { is: 'done', value: { isReady: false, trouble: found.why, ...none } }
  const { capabilities, payouts_enabled, requirements } = found.value
  const sent = await answerOf(asker.payouts.list({ limit: 1 }, { stripeAccount: account }))
  if (sent.is === 'away') return sent
  const [last] = sent.is === 'done' ? sent.value.data : []
  const cameBack =
    last?.status === 'failed' ? { payoutId: last.id, payoutTrouble: last.failure_code ?? 'failed' } : none
  const isReady = capabilities?.transfers === 'active' && payouts_enabled
  return {
    is: 'done',
    value: { isReady, trouble: isReady ? null : (requirements?.disabled_reason ?? null), ...cameBack },
  }
}

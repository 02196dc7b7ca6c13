import { data } from '@remix-run/node'
import type { Refusal } from '~/domain/refusal'
import { lookAtAccount, wayToStripe } from '~/jobs/follow-connected.server'
import type { Sparks } from '~/platform/sparks.server'

/** What somebody is told who chooses Stripe where it is not set up: a page that was open for long. */
export const notSetUp: Refusal = { ok: false, because: 'stripe-not-set-up', values: {} }

const back = 'stripe'

/** The same page with a way to Stripe on it, good once and for some minutes; empty where Stripe does not answer. */
export async function ledToStripe(sparks: Sparks, detailsId: string | null, page: string) {
  const way = detailsId === null ? null : await wayToStripe(sparks, detailsId, `${page}?${back}=back`)
  return data({ way: way ?? '' }, { headers: { 'Cache-Control': 'no-store' } })
}

/** Whoever comes back from Stripe is told how it stands now, and not how it stood before. */
export async function afterStripe<Page extends { readonly stripeDetailsId: string | null }>(
  sparks: Sparks,
  request: Request,
  page: Page | undefined,
  readAgain: () => Promise<Page | undefined>,
): Promise<Page | undefined> {
  if (!page?.stripeDetailsId || !new URL(request.url).searchParams.has(back)) return page
  await lookAtAccount(sparks, page.stripeDetailsId)
  return readAgain()
}

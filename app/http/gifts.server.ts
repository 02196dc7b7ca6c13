import { redirect } from '@remix-run/node'
import { may, type Act } from '~/domain/policy'
import type { Sparks } from '~/platform/sparks.server'
import type { PartnershipEntry } from './entrance.server'
import { pagePath } from './kept-words.server'

/** Whether the account at Stripe is set up, and is this partnership's: its money never reaches another's. */
export const takesGifts = ({ stripe }: Pick<Sparks, 'stripe'>, { slug }: { readonly slug: string }): boolean =>
  stripe?.partnership === slug

/**
 * For a page that only those see who have just shown that it is they: who has not is led to where she can, and back.
 * @throws Response
 */
export function insistOnProof({ actor, on }: PartnershipEntry, act: Act, request: Request): void {
  const proved = may(actor, act, { now: on.at, provedAt: on.provedAt })
  if (proved.ok) return
  throw redirect(`/sign-in/again?next=${encodeURIComponent(pagePath(request))}`)
}

/**
 * Every kind of letter we write, and whether she has to have it (`service`: codes, receipts, decisions on her own idea,
 * money, security) or may do without (`news`: those carry a way to stop them).
 */
export const letterKinds = {
  'sign-in-code': 'service',
  'proposal-submitted': 'service',
  'proposal-checked': 'service',
  'checking-talk': 'service',
  decision: 'service',
  'round-called-off': 'service',
  'payment-sent': 'service',
  'payment-back': 'service',
  'payout-back': 'service',
  'gift-thanks': 'service',
  'award-withdrawn': 'service',
  'award-changed': 'service',
  'receipts-asked': 'service',
  'unspent-told': 'service',
  'unspent-asked': 'service',
  'unspent-came': 'service',
  'bank-details': 'service',
  'address-code': 'service',
  'desk-code': 'service',
  'address-changed': 'service',
  'erasure-asked': 'service',
  invitation: 'service',
  'role-change': 'service',
  administrator: 'service',
  passkey: 'service',
  helped: 'service',
  recovery: 'service',
  introduction: 'service',
  'interest-recorded': 'service',
  'vote-receipt': 'service',
  'voting-moved': 'service',
  'count-stuck': 'service',
  'paper-vote': 'service',
  'idea-gone': 'service',
  'teller-out': 'service',
  'story-published': 'service',
  'story-asked-back': 'service',
  'story-asked': 'service',
  'scoring-reminder': 'news',
  digest: 'news',
} as const satisfies Record<string, 'service' | 'news'>

export type LetterKind = keyof typeof letterKinds

export const isNews = (kind: LetterKind): boolean => letterKinds[kind] === 'news'

/** What names a letter, so that the same one is posted once: its kind, and whatever tells it from others of its kind. */
export type LetterName = `${LetterKind}:${string}`

export const kindOfLetter = (name: LetterName): LetterKind => name.slice(0, name.indexOf(':')) as LetterKind

/** A piece of a letter. The text and the page of it are made from the same pieces, so that both say the same. */
export type LetterPart =
  | { readonly says: string; readonly loud?: true }
  | { readonly heading: string }
  | { readonly list: readonly string[]; readonly says?: string }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  /** Somewhere to go: what for, and what the button says. */
  | { readonly button: string; readonly href: string; readonly says?: string }

/** A letter as plain text: a blank line between its pieces, an address on a line of its own. */
export const plainText = (parts: readonly LetterPart[]): string => parts.map(plain).join('\n\n')

function plain(part: LetterPart): string {
  if ('list' in part) return [...(part.says ? [part.says] : []), ...part.list.map((one) => `- ${one}`)].join('\n')
  if ('facts' in part) return part.facts.map(([label, value]) => `${label}\n${value}`).join('\n\n')
  if ('button' in part) return `${part.says ?? part.button}\n${part.href}`
  return 'heading' in part ? part.heading : part.says
}

/** The pieces of a letter that was written as text alone. */
export const partsOfText = (text: string): LetterPart[] =>
  text
    .split(/\n{2,}/)
    .filter((says) => says.trim() !== '')
    .map((says) => ({ says }))

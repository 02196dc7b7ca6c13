import type { proposal as english } from '../en/proposal'
import type { Translation } from '../translation'

export const proposal: Translation<typeof english> = {
  'proposal.asks': 'Yn gofyn am',
  'proposal.read-more': 'Darllen mwy',
  'proposal.read-more-about': 'Darllen mwy <unseen>am {title}</unseen>',
  'proposal.outcome.funded': 'Wedi’i ariannu',
  'proposal.outcome.reserve': 'Wrth gefn',
  'proposal.outcome.not-this-time': 'Nid y tro hwn',
  'proposal.state.draft': 'Drafft',
  'proposal.state.sent': 'Wedi’i anfon',
  'proposal.state.eligible': 'Wedi’i wirio',
  'proposal.state.withdrawn': 'Wedi’i dynnu’n ôl',
}

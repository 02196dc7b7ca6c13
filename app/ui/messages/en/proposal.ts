export const proposal = {
  'proposal.asks': 'Asks for',
  'proposal.read-more': 'Read more',
  'proposal.read-more-about': 'Read more <unseen>about {title}</unseen>',
  'proposal.outcome.funded': 'Funded',
  'proposal.outcome.reserve': 'Reserve',
  'proposal.outcome.not-this-time': 'Not this time',
  'proposal.state.draft': 'Draft',
  'proposal.state.sent': 'Sent in',
  'proposal.state.eligible': 'Checked',
  'proposal.state.withdrawn': 'Withdrawn',
}

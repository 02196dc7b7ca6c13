/** One sentence or two for each refusal's `because`: what stands in the way, and what to do instead. */
export const refusal = {
  'refusal.unexplained': 'You cannot do that at the moment. Ask the co-ordinator for help.',
  'refusal.accent-not-a-colour': 'Enter a colour as six letters or numbers after a #, like #a8361a.',
  'refusal.accent-too-pale': 'Choose a darker colour. Words in this one are too pale to read on our pages.',
  'refusal.too-many-choices': 'You have chosen {chosen} ideas. You can choose up to {limit}.',
  'refusal.no-such-proposal':
    'An idea you chose ({reference}) is no longer on the list. Choose again, then cast your vote.',
  'refusal.not-on-the-roll':
    'You are not on the list of voters for this round. Ask the co-ordinator if you think you should be.',
  'refusal.voting-not-open-yet': 'Voting has not opened yet. It opens {opensAt}.',
  'refusal.voting-closed': 'Voting closed {closedAt}. Votes that come later cannot be counted.',
}

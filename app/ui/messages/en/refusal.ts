/** One sentence or two for each refusal's `because`: what stands in the way, and what to do instead. */
export const refusal = {
  'refusal.unexplained': 'You cannot do that at the moment. Ask the co-ordinator for help.',
  'refusal.accent-not-a-colour': 'Enter a colour as six letters or numbers after a #, like #a8361a.',
  'refusal.accent-too-pale': 'Choose a darker colour. Words in this one are too pale to read on our pages.',
}

/** Photos of what was signed by hand with an award. */
export const papers = {
  'papers.title': 'Signed papers',
  'papers.lead':
    'Photos of what was signed by hand: the agreement on paper, and slips for cash. The recipient and the officers see them, and whoever examines the books.',
  'papers.none.title': 'Nothing was signed by hand',
  'papers.none': 'An agreement on paper, or cash that was handed over, can have a photo here.',
  'papers.of.agreement': 'Agreement {number, number}, signed on paper',
  'papers.of.cash': 'Signed for part {number, number}, handed over',
  'papers.no-photo': 'There is no photo of it yet.',
  'papers.see': 'Look at the photo of {moment}',
  'papers.gone': 'There was a photo, and it has been let go.',
  'papers.add': 'A photo of the signed paper',
  'papers.take-out': 'Take the last photo out',
  'papers.link': 'Photos of signed papers',
} as const

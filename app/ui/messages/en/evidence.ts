/** The photos of a story that the books need. */
export const evidence = {
  'evidence.for': 'Photos for the books: {title}',
  'evidence.title': 'Photos for the books',
  'evidence.lead':
    'Photos sent with the story of this award. Say which of them show what the money was spent on. If one is withdrawn from the story, the books keep it, and nobody but the treasurer sees it.',
  'evidence.none': 'No photos yet',
  'evidence.none-body': 'Photos that were sent in with the story of this award stand here.',
  'evidence.kept': 'Kept for the books',
  'evidence.withdrawn': 'Withdrawn from the story: only you see it here.',
  'evidence.keep': 'The books need this one<unseen>: {words}</unseen>',
  'evidence.let-go': 'The books do not need this one any more<unseen>: {words}</unseen>',
  'evidence.link': 'Photos for the books',
} as const

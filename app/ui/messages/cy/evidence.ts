/** The photos of a story that the books need. */
export const evidence = {
  'evidence.for': 'Lluniau i’r llyfrau: {title}',
  'evidence.title': 'Lluniau i’r llyfrau',
  'evidence.lead':
    'Lluniau a anfonwyd gyda stori’r dyfarniad hwn. Dywedwch pa rai sy’n dangos ar beth y gwariwyd yr arian. Os tynnir un yn ôl o’r stori, mae’r llyfrau’n ei gadw, a neb ond y trysorydd yn ei weld.',
  'evidence.none': 'Dim lluniau eto',
  'evidence.none-body': 'Yma y saif y lluniau a anfonwyd gyda stori’r dyfarniad hwn.',
  'evidence.kept': 'Wedi’i gadw i’r llyfrau',
  'evidence.withdrawn': 'Tynnwyd yn ôl o’r stori: dim ond chi sy’n ei weld yma.',
  'evidence.keep': 'Mae angen hwn ar y llyfrau<unseen>: {words}</unseen>',
  'evidence.let-go': 'Nid oes angen hwn ar y llyfrau mwyach<unseen>: {words}</unseen>',
  'evidence.link': 'Lluniau i’r llyfrau',
} as const

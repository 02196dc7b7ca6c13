export const archive = {
  'archive.title': 'Take all we own with us',
  'archive.lead':
    'Everything the partnership owns in one ZIP file, to read in any browser and spreadsheet, without this website. For when a partnership closes or moves, or to keep.',
  'archive.ask': 'Ask for an archive',
  'archive.kind': 'What should be in it?',
  'archive.kind.whole': 'Everything, with personal data',
  'archive.kind.whole.hint':
    'Names, addresses and words written in confidence are in it. The partnership answers for them: keep the file locked away.',
  'archive.kind.public': 'Only what is public',
  'archive.kind.public.hint':
    'Nobody’s personal data is in it: words that may say who somebody is are left out, and so are minutes, reports and pictures.',
  'archive.two':
    'It takes two officers: another one has to agree, with her passkey. Nobody is told by letter; let them know.',
  'archive.list': 'Archives so far',
  'archive.none-yet': 'Nobody has asked for one yet.',
  'archive.asked': 'Asked for by {name}, {moment}',
  'archive.answered.agreed': 'Agreed to by {name}, {moment}',
  'archive.answered.declined': 'Declined by {name}, {moment}',
  'archive.answered.taken-back': 'Taken back by {name}, {moment}',
  'archive.state.waits': 'Waits for another officer',
  'archive.state.making': 'Being made',
  'archive.state.ready': 'Ready',
  'archive.state.gone': 'No longer kept',
  'archive.state.declined': 'Declined',
  'archive.state.taken-back': 'Taken back',
  'archive.making': 'It is being made. Come back in a minute and load this page again.',
  'archive.until': 'Here until {until}. Then the file goes; take it away before.',
  'archive.hash': 'SHA-256 of the file',
  'archive.take': 'Take the file<unseen>: {kind}, asked for {moment}</unseen> ({size})',
  'archive.agree': 'Agree, and have it made',
  'archive.decline': 'Decline',
  'archive.take-back': 'Take it back',
}

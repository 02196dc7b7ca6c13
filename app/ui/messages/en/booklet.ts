/** A form on paper, to be filled in with a pen. */
export const booklet = {
  'booklet.title': 'Your idea for {round}',
  'booklet.how': 'Write in the spaces, as much or as little as you need. Nobody is marked on spelling.',
  'booklet.give': 'When you are ready, give it to {names}, who types it in with you and reads it back.',
  'booklet.give-anyone':
    'When you are ready, give it to anyone of the partnership, who types it in with you and reads it back.',
  'booklet.until': 'Ideas can be sent in until {closesOn}.',
  'booklet.code': 'Its code is {reference}. With it, whoever helps you finds it again.',
  'booklet.foot': '{named} · {sheet, number}',
  'booklet.picture':
    'A picture for a phone’s camera: it opens {reference} for the one who wrote it, and for who helps her.',
  'booklet.pounds-between': 'From {smallestPence} to {largestPence}: £',
  'booklet.number': 'In figures:',
  'booklet.date': 'Day, month, year:',
  'booklet.dates': 'From – until:',
  'booklet.photo': 'Please put a photo in with these pages.',
  'booklet.document': 'Please put a copy in with these pages.',
  'booklet.only-from': 'Only if you ask for {fromPence} or more.',
  'booklet.only-below': 'Only if you ask for less than {fromPence}.',
  'booklet.budget': '“Who from” is this fund, your own money, a gift from someone else, or something lent or given.',
  'booklet.if-you-like': 'If you like.',
  'booklet.print': 'Print it to write on paper',
  'booklet.print-large': 'In large print',
  'booklet.another-place': 'Another place. Write which: ____________________',
  'booklet.strengths': 'What neighbours can do, groups, places, things to borrow. One on each line.',
  'booklet.help': 'Such as: {kinds}.',
}

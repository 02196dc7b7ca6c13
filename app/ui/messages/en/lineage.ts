export const lineage = {
  'lineage.into': 'Into which round?',
  'lineage.opens': 'Opens {opensAt}',
  'lineage.closes': 'Open until {closesAt}',
  'lineage.no-round': 'No round takes ideas now',
  'lineage.no-round-body': 'Come back when the next round has been published.',

  'lineage.carry.title': 'Carry it to another round',
  'lineage.carry.lead':
    'They get it as a draft there, with all their answers and photos. We tell them. They send it in, or say no. Whoever wrote it with them must be asked in again.',
  'lineage.carry.button': 'Carry it there and tell them',
  'lineage.carry.link': 'Carry it to another round',
  'lineage.carry.done': 'It waits for them in the other round, and they are told',
  'lineage.again.title': 'Use this idea again',
  'lineage.again.lead':
    'You get a draft with all that you wrote. Change what you like, then send it in. Whoever wrote it with you must be asked in again.',
  'lineage.again.button': 'Use it again',
  'lineage.again.heading': 'Another try',
  'lineage.again.offer': 'Another round is open. You need not write it all again.',
  'lineage.again.link': 'Use this idea again',

  'lineage.from.carried': 'It was in {round} before:',
  'lineage.from.again': 'It was in {round} before:',
  'lineage.from.split': 'It was a part of another idea:',
  'lineage.to.carried': 'It goes on in {round}:',
  'lineage.to.again': 'It goes on in {round}:',
  'lineage.split.title': 'Make two ideas of it',
  'lineage.split.lead':
    'Sometimes one idea is really two: a garden and a party to open it. Neighbours can then say yes to each.',
  'lineage.split.copy': 'A second idea begins, with a copy of your answers, your photos and who is in on it.',
  'lineage.split.divide': 'Then you divide them: take out of each what belongs to the other, and say what each costs.',
  'lineage.split.send': 'You send in both, by {closesAt}. What you do not send in does not count.',
  'lineage.split.button': 'Make a second idea',
  'lineage.to.split': 'A part of it is an idea of its own:',
  'lineage.own.carried': 'We carried your idea here from {round}',
  'lineage.own.again': 'This is your idea from {round} ({reference})',
  'lineage.own.split': 'This was a part of {reference}',
  'lineage.own.look': 'Your answers are here. Look through them, add what is new, and send it in.',
  'lineage.own.opens': 'Your answers are here. You can change them and send it in from {opensAt}.',
  'lineage.own.stays': 'Your idea stays in {round}: <link>{reference}</link>.',
  'lineage.decline.link': 'No, leave it out',
  'lineage.decline.title': 'Leave your idea out of this round',
  'lineage.decline.lead': 'This draft goes. Your idea stays where it was before, and you can use it again later.',
  'lineage.decline.button': 'Leave it out',
  'lineage.decline.leave': 'Keep the draft',

  'lineage.letter.subject': 'Another chance for “{title}”',
  'lineage.letter.opening':
    'Your idea “{title}” can have another chance. We have carried it into {round}, where it is {reference}.',
  'lineage.letter.yours':
    'It is a draft, and it is yours. Nothing happens unless you send it in, by {closesAt}. You can also say no.',
  'lineage.letter.yours-later':
    'It is a draft, and it is yours. The round opens {opensAt}. Nothing happens unless you send it in then, by {closesAt}. You can say no already.',
  'lineage.letter.look': 'Look at it, change what you like, or say no:',
  'lineage.letter.go': 'See my idea',
  'lineage.letter.see.subject': '{reference}: a neighbour without email has another chance',
  'lineage.letter.see.opening':
    'We have carried “{title}” into {round} ({reference}), as a draft. The person whose idea it is has no email address. It can be sent in until {closesAt}.',
  'lineage.letter.see.read': 'The idea stands here:',
}

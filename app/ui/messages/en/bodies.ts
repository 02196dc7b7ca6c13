/** The panel's own ballot in its meeting, and its count beside the residents'. */
export const bodies = {
  'bodies.title': 'The panel’s ballot: {round}',
  'bodies.heading': 'The panel’s ballot',
  'bodies.heading.for': 'The panel’s ballot: {name}',
  'bodies.lead.by-name':
    'One ballot for all the ideas together. Your name stands beside what you choose, for the panel and its officers to read.',
  'bodies.lead.secret':
    'One ballot for all the ideas together. Nobody can find out what you chose, and you cannot change it once it is in the box.',
  'bodies.to-fill-in': 'It is open. Take your time: nothing counts before you have looked it over.',
  'bodies.to-change': 'Your ballot is in. You can change it until it is closed.',
  'bodies.fill-in': 'Fill in your ballot',
  'bodies.change': 'Change your ballot',
  'bodies.out': 'You have stepped out of: {titles}',
  'bodies.in.by-name': 'Your ballot is in',
  'bodies.in.secret': 'Your ballot is in the box',
  'bodies.in.secret.more': 'It says what you chose, and nobody can tell that it is yours. It cannot be changed.',
  'bodies.note.by-name': 'The panel and its officers can read what you chose. The public reads the numbers.',
  'bodies.note.secret':
    'Each idea has a box of its own. What is in it has no name, and does not say what else you chose.',
  'bodies.check.by-name': 'You can change it until the chair closes the ballot.',
  'bodies.check.secret': 'Once it is in the box it cannot be taken out, by you or by anybody else.',
  'bodies.bar.ticks':
    'An idea is carried when more than {percent, number}% of the members who vote on it choose it. A ballot left blank is neither.',
  'bodies.bar.points':
    'An idea is carried when it gets more than {percent, number}% of the points that the members who vote on it could give it. A ballot left blank is neither.',
  'bodies.rules.left-out':
    'Some ideas are voted on by themselves, yes, no or neither. They are those whose vote is void, or on which too few could vote when the ballot was opened.',
  'bodies.open': 'Open the panel’s ballot',
  'bodies.keep': 'Keep the ballot',
  'bodies.key-in': 'Write down the ballot of {name}',
  'bodies.close': 'Close the ballot and count',
  'bodies.close.more':
    'It is closed for all ideas at once. If too few have voted on one of them, it says which: end that one without a result first.',
  'bodies.closed': 'The ballot is closed and counted',
  'bodies.desk.whole':
    'This idea is on the panel’s ballot, which is closed for all ideas at once, on the page of all votes. Here you can take this one idea out of it.',
  'bodies.sums': '{yes, number} chose it, {no, number} did not, {abstain, number} left it blank',
  'bodies.sums.points': '{points, number} of {possible, number} points:',
  'bodies.tied.more': 'It has exactly what the rule asks to be passed, so it is not carried.',
  'bodies.minutes.carried': '{title}: {sums}. Carried.',
  'bodies.minutes.not-carried': '{title}: {sums}. Not carried.',
  'bodies.minutes.tied': '{title}: {sums}. A tie.',

  'bodies.plan': 'What members fill in',
  'bodies.plan.hint': 'The same kinds of ballot as people have who vote.',
  'bodies.plan.each': 'Yes, no or neither to each idea',
  'bodies.plan.each.hint': 'One vote after the other, or all of them at once.',
  'bodies.plan.most': 'How many ideas may each member choose?',
  'bodies.plan.least': 'And at least how many?',
  'bodies.plan.points': 'How many points does each member have?',
  'bodies.plan.bar': 'An idea is carried by more than',
  'bodies.plan.bar.hint':
    'Of the most that the members who vote on it could give it. With ticks, 50% means that more choose it than not.',
  'bodies.how': 'The panel has one ballot for all ideas in its meeting.',

  'bodies.by': 'What of the panel’s is weighed?',
  'bodies.by.scores': 'Its scores',
  'bodies.by.vote': 'Its own vote in its meeting',
  'bodies.by.vote.hint':
    'The panel and the residents are counted apart, and both counts are published. At least 3 of each must vote. If fewer residents do, the panel’s count alone makes the list. The panel has no count before 3 members vote on an idea.',
  'bodies.told.weights':
    'The panel and the residents are counted apart. The panel’s vote weighs {panel, number} of 100, and the residents’ vote weighs {vote, number}.',
  'bodies.told.scale.possible':
    'Each count is a share of the most it could be. What the panel gave is held against all that the members who voted on the idea could give. Votes are held against all who voted.',
  'bodies.told.scale.best': 'Each count is a share of the best that any idea got from that body.',
  'bodies.told.scale.place': 'Each count is how many of the other ideas it stands above with that body.',
  'bodies.told.fewest':
    'A body of fewer than {fewest, number} has no count of its own. If fewer residents vote, the panel’s count alone makes the list.',
  'bodies.told.members-too': 'Members of the panel who live here also vote as residents.',
  'bodies.told.published': 'Both counts are published with the list, so that anyone can work it out again.',
  'bodies.told.else': 'If fewer do, the panel’s count alone makes the list.',
  'bodies.backing': 'panel {percent, number}%',
  'bodies.sum': 'together {sum, number} of 100',
  'bodies.file': 'Work it out again',
  'bodies.file.more':
    'Both counts and how they are put together are in a file. This script makes the same list of it, and needs nothing of ours:',
  'bodies.file.link': 'Both counts as a file',
  'bodies.file.script': 'The script',
} as const

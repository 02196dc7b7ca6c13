/** The panel's own ballot in its meeting, and its count beside the residents'. */
export const panelBallot = {
  'panel-ballot.title': 'The panel’s ballot: {round}',
  'panel-ballot.heading': 'The panel’s ballot',
  'panel-ballot.heading.for': 'The panel’s ballot: {name}',
  'panel-ballot.lead.by-name':
    'One ballot for all the ideas together. Your name stands beside what you choose, for the panel and its officers to read.',
  'panel-ballot.lead.secret':
    'One ballot for all the ideas together. Nobody can find out what you chose, and you cannot change it once it is in the box.',
  'panel-ballot.to-fill-in': 'It is open. Take your time: nothing counts before you have looked it over.',
  'panel-ballot.to-change': 'Your ballot is in. You can change it until it is closed.',
  'panel-ballot.fill-in': 'Fill in your ballot',
  'panel-ballot.change': 'Change your ballot',
  'panel-ballot.out': 'You have stepped out of: {titles}',
  'panel-ballot.in.by-name': 'Your ballot is in',
  'panel-ballot.in.secret': 'Your ballot is in the box',
  'panel-ballot.in.secret.more': 'It says what you chose, and nobody can tell that it is yours. It cannot be changed.',
  'panel-ballot.note.by-name': 'The panel and its officers can read what you chose. The public reads the numbers.',
  'panel-ballot.note.secret':
    'Each idea has a box of its own. What is in it has no name, and does not say what else you chose.',
  'panel-ballot.check.by-name': 'You can change it until the chair closes the ballot.',
  'panel-ballot.check.secret': 'Once it is in the box it cannot be taken out, by you or by anybody else.',
  'panel-ballot.bar.ticks':
    'An idea is carried when more than {percent, number}% of the members who vote on it choose it. A ballot left blank is neither.',
  'panel-ballot.bar.points':
    'An idea is carried when it gets more than {percent, number}% of the points that the members who vote on it could give it. A ballot left blank is neither.',
  'panel-ballot.rules.left-out':
    'An idea on which too few could vote when the ballot was opened, or whose vote is void, is voted on by itself: yes, no or neither.',
  'panel-ballot.open': 'Open the panel’s ballot',
  'panel-ballot.keep': 'Keep the ballot',
  'panel-ballot.key-in': 'Write down the ballot of {name}',
  'panel-ballot.close': 'Close the ballot and count',
  'panel-ballot.close.more':
    'It is closed for all ideas at once. If too few have voted on one of them, it says which: end that one without a result first.',
  'panel-ballot.closed': 'The ballot is closed and counted',
  'panel-ballot.desk.whole':
    'This idea is on the panel’s ballot, which is closed for all ideas at once, on the page of all votes. Here you can take this one idea out of it.',
  'panel-ballot.sums': '{yes, number} chose it, {no, number} did not, {abstain, number} left it blank',
  'panel-ballot.sums.points': '{points, number} of {possible, number} points:',
  'panel-ballot.tied.more': 'It has exactly what the rule asks to be passed, so it is not carried.',
  'panel-ballot.minutes.carried': '{title}: {sums}. Carried.',
  'panel-ballot.minutes.not-carried': '{title}: {sums}. Not carried.',
  'panel-ballot.minutes.tied': '{title}: {sums}. A tie.',

  'panel-ballot.plan': 'What members fill in',
  'panel-ballot.plan.hint': 'The same kinds of ballot as people have who vote.',
  'panel-ballot.plan.each': 'Yes, no or neither to each idea',
  'panel-ballot.plan.each.hint': 'One vote after the other, or all of them at once.',
  'panel-ballot.plan.most': 'How many ideas may each member choose?',
  'panel-ballot.plan.least': 'And at least how many?',
  'panel-ballot.plan.points': 'How many points does each member have?',
  'panel-ballot.plan.bar': 'An idea is carried by more than',
  'panel-ballot.plan.bar.hint':
    'Of the most that the members who vote on it could give it. With ticks, 50% means that more choose it than not.',
  'panel-ballot.how': 'The panel has one ballot for all ideas in its meeting.',

  'panel-ballot.by': 'What of the panel’s is weighed?',
  'panel-ballot.by.scores': 'Its scores',
  'panel-ballot.by.vote': 'Its own vote in its meeting',
  'panel-ballot.by.vote.hint':
    'The panel and the residents are counted apart, and both counts are published. At least 3 of each must vote. If fewer residents do, the panel’s count alone makes the list; the panel has no count before 3 members vote on an idea.',
  'panel-ballot.told.weights':
    'The panel and the residents are counted apart. The panel’s vote weighs {panel, number} of 100, and the residents’ vote weighs {vote, number}.',
  'panel-ballot.told.scale.possible':
    'Each count is a share of the most it could be: what the panel gave, out of all that the members who voted on the idea could give; votes, out of all who voted.',
  'panel-ballot.told.scale.best': 'Each count is a share of the best that any idea got from that body.',
  'panel-ballot.told.scale.place': 'Each count is how many of the other ideas it stands above with that body.',
  'panel-ballot.told.fewest':
    'A body of fewer than {fewest, number} has no count of its own. If fewer residents vote, the panel’s count alone makes the list.',
  'panel-ballot.told.members-too': 'Members of the panel who live here also vote as residents.',
  'panel-ballot.told.published': 'Both counts are published with the list, so that anyone can work it out again.',
  'panel-ballot.told.else': 'If fewer do, the panel’s count alone makes the list.',
  'panel-ballot.backing': 'panel {percent, number}%',
  'panel-ballot.sum': 'together {sum, number} of 100',
  'panel-ballot.file': 'Work it out again',
  'panel-ballot.file.more':
    'Both counts and how they are put together are in a file. This script makes the same list of it, and needs nothing of ours:',
  'panel-ballot.file.link': 'Both counts as a file',
  'panel-ballot.file.script': 'The script',
} as const

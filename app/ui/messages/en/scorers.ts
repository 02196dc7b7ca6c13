/** Interests that come to light, and scorers: who scores what, how far they are, and gentle reminders. */
export const scorers = {
  'scorers.recorded.subject': '{partnership}: something was written down for you',
  'scorers.recorded.says': 'An officer has written down that you have an interest in an idea.',
  'scorers.recorded.none-says': 'An officer has written down that you have no interest in an idea after all.',
  'scorers.recorded.idea': 'The idea',
  'scorers.recorded.kind': 'What was written down',
  'scorers.recorded.why': 'Why',
  'scorers.recorded.means':
    'An interest is no shame. It means that you do not score this idea, see its scores, talk it over or decide on it.',
  'scorers.recorded.wrong':
    'Is that not right? Ask an officer to take it back, with a reason. Until then you step out.',
  'scorers.recorded.go': 'Look at your interests',

  'scorers.written.title': 'Written down for you: {title}',
  'scorers.written.what': 'An officer wrote this down on {at}:',
  'scorers.written.why': 'Why: {note}',
  'scorers.written.read': 'I have read this',
  'scorers.written.thanks': 'Thank you for reading it',
  'scorers.written.waiting': 'Read what was written down for you: {title}',

  'scorers.tell.title': 'Tell these members yourself',
  'scorers.tell.lead':
    '{count, plural, one {No letter reaches this member, who has no email address here. It also stands on their own page when they sign in.} other {No letter reaches these members, who have no email address here. It also stands on their own pages when they sign in.}}',
  'scorers.tell.left': '{left, plural, one {# idea waits for their score.} other {# ideas wait for their score.}}',
  'scorers.tell.to-declare':
    '{count, plural, one {They have # interest to declare.} other {They have # interests to declare.}}',
  'scorers.tell.interest': 'An interest was written down for them: {title}.',
  'scorers.tell.none': 'An interest of theirs was taken back: {title}.',
  'scorers.tell.record': 'Write down that you told somebody of an interest',
  'scorers.tell.told': 'Written down: they have been told',
  'scorers.tell.waiting':
    '{people, plural, one {Tell a member yourself, whom no letter reaches} other {Tell # members yourself, whom no letter reaches}}: {title}',

  'scorers.aside.title': 'Scores set aside since the lock',
  'scorers.aside.lead':
    '{members, plural, one {After the scores were locked, an interest came to light. One member’s scores of {ideas} were set aside.} other {After the scores were locked, interests came to light. # members’ scores of {ideas} were set aside.}}',
  'scorers.aside.what': 'The ranking below is without them. This is what it was, and what it is now:',
  'scorers.aside.caption': 'Before and after',
  'scorers.aside.idea': 'Idea',
  'scorers.aside.before': 'When locked',
  'scorers.aside.after': 'Now',
  'scorers.aside.place': 'Rank {rank, number}',
  'scorers.aside.no-place': 'No rank',
  'scorers.aside.mean': 'Rank {rank, number}, mean {mean}',
  'scorers.aside.no-place-mean': 'No rank, mean {mean}',
  'scorers.aside.same': 'No rank changed by it.',
  'scorers.locked-warning': 'The scores are locked',
  'scorers.locked-warning-body':
    'If you declare an interest now, your score of that idea is set aside for good. Taking the interest back does not bring the score back.',

  'scorers.plan.each': 'How many members score each idea?',
  'scorers.plan.each.hint':
    'Leave it empty if everyone scores everything. A number shares the ideas out evenly, by lot: 3 is a good choice.',
  'scorers.list.yours': 'The ideas that are yours to score',
  'scorers.list.others': '{count, plural, one {# idea that others score} other {# ideas that others score}}',
  'scorers.list.shared':
    'Ideas are shared out, so that nobody has too many. You score those given to you; the panel talks over all of them.',
  'scorers.list.none-yet': 'No idea has been given to you yet. They are shared out within a minute of scoring opening.',
  'scorers.list.progress': 'See how far everyone is',

  'scorers.progress.title': 'How far the scoring is',
  'scorers.progress.lead': 'Who has scored what, and what is still to come. No points are shown here, to anybody.',
  'scorers.progress.everyone': 'Everyone on the panel scores every idea she has no interest in.',
  'scorers.progress.shared':
    '{each, plural, one {Each idea is scored by one member.} other {Each idea is scored by # members.}} They are shared out evenly, by lot. Where somebody steps out, leaves or joins, only what must move is moved.',
  'scorers.progress.lacking':
    '{count, plural, one {# idea has fewer scorers than it should} other {# ideas have fewer scorers than they should}}',
  'scorers.progress.lacks': '{title}: {has, number} of {wants, number}',
  'scorers.progress.lacking-body': 'Too few members can score them: the others have an interest, or were taken off.',
  'scorers.progress.members': 'Member by member',
  'scorers.progress.done':
    '{count, plural, one {One member has nothing left to do} other {# members have nothing left to do}}',
  'scorers.progress.done-members': 'Members with nothing left to do',
  'scorers.progress.all-done': 'No member has anything left to do.',
  'scorers.progress.nobody': 'Nobody on the panel has a vote yet.',
  'scorers.progress.in': 'Scores in',
  'scorers.progress.to-declare': 'Interests to declare',
  'scorers.progress.stepped-out': 'Stepped out',
  'scorers.progress.has-left':
    'Has left the panel. The scores that were in by then count; others were asked for the rest.',
  'scorers.progress.ideas': 'Idea by idea',
  'scorers.progress.who': 'Who scores it',
  'scorers.progress.name-in': '{name} (in)',
  'scorers.progress.not-in': 'not in yet',
  'scorers.progress.change': 'Change who scores it',
  'scorers.progress.remind': 'Remind members',
  'scorers.progress.remind-body':
    'Those with scores to give get a letter by themselves, three days and one day before the scores are locked. You can send one too, at most once a day.',
  'scorers.progress.remind-button': 'Remind them now',
  'scorers.progress.last': 'The last reminder went out on {remindedAt}.',
  'scorers.progress.again': 'You can remind them again from {againAt}.',
  'scorers.progress.reminded': 'The reminder is on its way',
  'scorers.progress.reassigned': 'Changed: it is on their lists now',

  'scorers.reassign.title': 'Who scores: {title}',
  'scorers.reassign.heading': 'Change who scores this idea',
  'scorers.reassign.lead': 'Take it from one member, give it to another, or both. A score that is in stays.',
  'scorers.reassign.now': 'Who scores it now',
  'scorers.reassign.none': 'Nobody yet.',
  'scorers.reassign.from': 'Who need not score it any more?',
  'scorers.reassign.from.hint': 'Only members whose score is not in yet are listed.',
  'scorers.reassign.to': 'Who scores it instead?',
  'scorers.reassign.to.hint': 'Members who have stepped out of this idea are not listed.',
  'scorers.reassign.nobody': 'Nobody',
  'scorers.reassign.because': 'Why?',
  'scorers.reassign.because.hint': 'In a sentence. It stands in the panel’s record.',
  'scorers.reassign.button': 'Change it',

  'scorers.reminder.subject':
    '{partnership}: {left, plural, one {# idea waits for your score} other {# ideas wait for your score}}',
  'scorers.reminder.says':
    '{left, plural, one {In {round}, # idea still waits for your score.} other {In {round}, # ideas still wait for your score.}}',
  'scorers.reminder.until':
    'Scores are locked on {closesAt}. What is not in by then is left out, and never counts as a nought.',
  'scorers.reminder.hard':
    'Is it too much just now? Tell the chair: the ideas can go to somebody else, and nobody minds.',
  'scorers.reminder.thanks': 'Thank you for the time you give.',
  'scorers.reminder.go': 'Go to your list',
}

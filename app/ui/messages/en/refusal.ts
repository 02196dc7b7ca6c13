/** One sentence or two for each refusal's `because`: what stands in the way, and what to do instead. */
export const refusal = {
  'refusal.unexplained': 'You cannot do that at the moment. Ask the co-ordinator for help.',
  'refusal.accent-not-a-colour': 'Enter a colour as six letters or numbers after a #, like #a8361a.',
  'refusal.accent-too-pale': 'Choose a darker colour. Words in this one are too pale to read on our pages.',
  'refusal.too-many-choices': 'You have chosen {chosen} ideas. You can choose up to {limit}.',
  'refusal.no-such-proposal':
    'An idea you chose ({reference}) is no longer on the list. Choose again, then cast your vote.',
  'refusal.not-on-the-roll':
    'You are not on the list of voters for this round. Ask the co-ordinator if you think you should be.',
  'refusal.voting-not-open-yet': 'Voting has not opened yet. It opens {opensAt}.',
  'refusal.voting-closed': 'Voting closed {closedAt}. Votes that come later cannot be counted.',
  'refusal.sign-in-first': 'Sign in first.',
  'refusal.not-yours-to-do': 'This is for others to do. Ask the co-ordinator if you think it should be you.',
  'refusal.too-many-codes':
    'We have sent as many codes to that address as we can for now. Use the newest one, or ask again from {againAt}.',
  'refusal.no-letters-from-here':
    'We cannot send letters from here yet, so nobody can sign in. Nothing is wrong with your address.',
  'refusal.code-wrong':
    'That is not the code we sent. Check it, and try again: you have {left, plural, one {one more try} other {# more tries}}.',
  'refusal.code-tried-too-often':
    'That was wrong {most} times, so the code has stopped working. Send another code, and use that one.',
  'refusal.code-run-out': 'That code worked for 10 minutes, and they are over. Send another code, and use that one.',
  'refusal.code-replaced':
    'A newer code has been sent to that address. Use the newest letter, in the browser that asked for it.',
  'refusal.code-used': 'That code has been used. Each one works once: send another code, and use that one.',
  'refusal.code-not-asked-here': 'That code was not asked for in this browser. Ask for one here, and use that one.',
  'refusal.name-too-late': 'That took too long, so we must ask you to sign in again. Start with your email address.',
  'refusal.you-have-an-interest': 'You have an interest in this one, so somebody else has to do it.',
  'refusal.round-cancelled': 'This round was called off, so nothing in it can change.',
  'refusal.round-not-open-yet': 'Ideas can come in from {opensAt}.',
  'refusal.proposals-closed':
    'Ideas closed on {closedAt}. What you wrote before is kept, and can go into the next round.',
  'refusal.step-not-taken': 'This round does not have that step.',
  'refusal.not-at-this-stage': 'It is not the time for that in this round.',
  'refusal.already-sent-in': 'You have sent this idea in. Take it back first, then you can change it.',
  'refusal.proposal-withdrawn':
    'This idea was withdrawn, so nothing more can be done with it. You can start a new one.',
  'refusal.saved-meanwhile': 'This answer was saved in another window on {savedAt}. Look at both, then save again.',
  'refusal.no-such-choice': 'Choose one of the places and themes on the list.',
  'refusal.proposal-not-ready': 'Some questions are still to be answered. Answer them, then send your idea.',
  'refusal.not-sent-in': 'This idea has been taken back, so there is nothing to check.',
  'refusal.reason-missing': 'Say why it does not fit. The person who asked has a right to know.',
  'refusal.not-all-checked':
    '{left, plural, one {One idea is} other {# ideas are}} still to be checked. Then you can finish.',
  'refusal.not-funded': 'A story can be told once the idea has been funded.',
  'refusal.plan-does-not-hold': 'Some parts of the plan do not fit together. Open the plan to put them right.',
  'refusal.already-published': 'This round has been published, so its rules are fixed. You can still change its dates.',
  'refusal.closing-date-past': 'Ideas would have closed {closedAt}. Change the dates before you publish.',
  'refusal.not-published-yet': 'This round has not been published. Change its dates in the plan.',
  'refusal.dates-do-not-hold': 'These dates do not fit together, or have passed. Look at each one again.',
  'refusal.nothing-changed': 'Nothing has changed. Move a date, or leave them as they are.',
  'refusal.already-adopted': 'The panel has decided this round, so this cannot be changed any more.',
  'refusal.scores-locked-already': 'The scores are locked already.',
}

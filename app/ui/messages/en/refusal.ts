/** One sentence or two for each refusal's `because`: what stands in the way, and what to do instead. */
export const refusal = {
  'refusal.unexplained': 'You cannot do that at the moment. Ask the co-ordinator for help.',
  'refusal.accent-not-a-colour': 'Enter a colour as six letters or numbers after a #, like #a8361a.',
  'refusal.accent-too-pale': 'Choose a darker colour. Words in this one are too pale to read on our pages.',
  'refusal.administrator-already': 'They are an administrator already. Nothing has changed.',
  'refusal.takes-two-administrators':
    'There are {others} administrators already, so it takes two of them. One proposes it, another agrees.',
  'refusal.last-chair': 'This is the only chair. Name the next chair first, then end this one.',
  'refusal.last-treasurer': 'This is the only treasurer. Name the next treasurer first, then end this one.',
  'refusal.last-administrator': 'This is the only administrator. Name another first, then end this one.',
  'refusal.role-held-already': 'They have this role already.',
  'refusal.role-not-held': 'They do not have this role now. Look again at who does what.',
  'refusal.role-end-gone-by': 'The last day must be later than today.',
  'refusal.role-vote-as-it-was': 'Their vote is like that already.',
  'refusal.role-vote-of-nobody': 'Only a panel member can have a vote or not.',
  'refusal.role-ends-while-last':
    'Somebody must always hold this role. Give it without a last day, or find a second person first.',
  'refusal.role-of-ones-own': 'Nobody changes their own role. Ask two other officers.',
  'refusal.role-takes-officers': 'Two officers decide who has which role, and you are not one of those who can here.',
  'refusal.role-takes-a-second': 'You proposed this. Somebody else must answer it.',
  'refusal.role-proposer-left': 'Whoever proposed this is not an officer any more. Propose it anew.',
  'refusal.role-change-settled': 'This has been settled already. Look at what was decided.',
  'refusal.role-change-lapsed': 'Nobody answered this for 14 days, so it has lapsed. Propose it anew.',
  'refusal.role-change-asked-already': 'Somebody has proposed this already. It waits for an answer.',
  'refusal.role-not-your-proposal': 'Only whoever proposed this can take it back.',
  'refusal.no-such-role-change': 'There is no such proposal here.',
  'refusal.settings-changed-meanwhile':
    'Somebody else changed this page while you were writing. Look at both, then save again or leave it.',
  'refusal.slug-unclear': 'Use 3 to 40 small letters, numbers and dashes for the address, like netherton-west.',
  'refusal.slug-reserved': 'We need the address {slug} for our own pages. Choose another.',
  'refusal.slug-taken': 'There is already a partnership at {slug}. Choose another address.',
  'refusal.slug-is-public': 'People know this address by now, so it stays as it is.',
  'refusal.place-in-use':
    'People live in {name}, or have ideas for it, so it stays on the list. You can change its name.',
  'refusal.theme-in-use': 'Money or ideas belong to {name}, so it stays on the list. You can change its name.',
  'refusal.year-has-books': 'There are budgets by year already, so the year keeps its first month.',
  'refusal.partnership-not-ready': 'Something is still missing. Look at the list, then open it.',
  'refusal.programme-taken': 'There is already a programme at {slug}. Choose another address.',
  'refusal.no-such-programme': 'There is no such programme here.',
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
  'refusal.sign-in-afresh':
    'To make your first passkey, sign in with a new code from your inbox. It counts for ten minutes.',
  'refusal.too-many-passkeys': 'You have {most} passkeys. Take one off the list before you make another.',
  'refusal.last-passkey':
    'This is your only passkey, and an officer needs one. Make another first, then take this one off.',
  'refusal.passkey-unknown': 'We do not know that passkey. Choose another, or sign in with your email.',
  'refusal.passkey-ended': 'That passkey is off the list. Choose another, or sign in with your email.',
  'refusal.passkey-copied':
    'There seem to be two copies of that passkey, so it is off the list. Sign in with your email, and tell the other officers.',
  'refusal.passkey-known-already': 'That passkey is on a list already. Use another device.',
  'refusal.passkey-asked-too-long-ago': 'That took too long. Press the button again: you have five minutes.',
  'refusal.passkey-not-verified': 'Your device did not show that it is you. Press the button to try again.',
  'refusal.passkeys-need-origin':
    'Passkeys cannot be used here yet. Whoever runs these pages needs to say by which address people reach them (PUBLIC_ORIGIN).',
  'refusal.paper-code-length': 'A code has twelve letters and numbers. You typed {signs}.',
  'refusal.paper-code-mistyped': 'There is a slip in the code. Look at each letter and number again.',
  'refusal.paper-code-unknown':
    'We do not know that code, or it has been used. Ask the community builder for a new one.',
  'refusal.paper-code-over': 'That round is over for ideas and votes, so its codes have stopped working.',
  'refusal.paper-code-for-nobody': 'There is no letter to make and no code to take back. Look at the list again.',
  'refusal.paper-code-only-this-round':
    'Your code from the letter is for the ideas and the vote of one round. For the rest, sign in with your email.',
  'refusal.not-with-a-helper': 'This is not for a helper to do. End the help first, or let her do it herself.',
  'refusal.help-not-oneself': 'You are signed in as yourself already.',
  'refusal.help-nobody': 'Choose someone who lives here, and a place that is on the list.',
  'refusal.recovery-over': 'That is over. Nothing more can be said to it.',
  'refusal.recovery-not-yours': 'This is for those who are officers with her.',
  'refusal.recovery-agreed-already': 'You have said so already.',
  'refusal.recovery-not-needed': 'You can make a passkey as you are. Nobody need speak for you.',
  'refusal.recovery-under-way': 'You have asked already. Look at how it stands on the page of your passkeys.',
  'refusal.recovery-too-few':
    'There are not two others who could speak for you. Ask whoever runs these pages for help.',
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
  'refusal.scoring-would-be-over':
    'Scoring was to close on {closedAt}, so nobody on the panel could score. Set the dates anew first; then you can finish.',
  'refusal.not-funded': 'A story can be told once the idea has been funded.',

  'refusal.interest-needs-note': 'Add a note that says why. It goes in the record beside what was declared before.',
  'refusal.not-on-the-panel': 'This is for members of the panel.',
  'refusal.no-vote-on-the-panel': 'You are on the panel without a vote, so you do not score or decide.',
  'refusal.declare-first': 'Say first whether you have an interest in this idea. Then you can go on.',
  'refusal.your-score-first': 'Hand in your own score first. Then you can see what others gave.',
  'refusal.score-unfinished':
    '{missing, plural, one {One question still needs points.} other {# questions still need points.}} Give each one 0 to 5.',
  'refusal.panel-not-resident-led':
    'The panel cannot decide: {residents} of its {voting} voting members live here, and at least {percent} in 100 must. It needs {residentsToJoin, plural, one {one more resident} other {# more residents}}.',
  'refusal.no-quorum':
    'The meeting cannot decide yet: {present, plural, one {# voting member is} other {# voting members are}} here, and {quorum} are needed.',
  'refusal.meeting-not-resident-led':
    'The meeting cannot decide: {residents} of the {voting} voting members here are residents, and at least {percent} in 100 must be. Wait for {residentsToJoin, plural, one {one more resident} other {# more residents}}.',
  'refusal.no-quorum-without-interested':
    'Too few can decide on one of the ideas. {steppedOut, plural, one {One person} other {# people}} stepped out, which leaves {present}, and {quorum} are needed.',
  'refusal.not-resident-led-without-interested':
    'Too few residents can decide on one of the ideas. {steppedOut, plural, one {One person} other {# people}} stepped out, which leaves {residents} residents among {voting}.',
  'refusal.decision-empty': 'There is nothing on the list to decide.',
  'refusal.decision-over-pot':
    'The list comes to {totalPence} and the pot is {potPence}. Take {shortByPence} off before you adopt it.',
  'refusal.departure-needs-reason':
    'Where you decide something else than the rule said, say why. The person who asked will read it.',
  'refusal.amount-does-not-fit':
    'The amount does not fit what was decided. They asked for {askedPence}: “funded” gives all of it, “part-funded” gives less, and anything else gives nothing.',
  'refusal.decision-adopted':
    'This was adopted {adoptedAt}, so it does not change any more. A change of mind is a new decision.',
  'refusal.decision-changed': 'The list has changed since you opened it. Read it again, then adopt it.',
  'refusal.adopted-by-you-already': 'You have adopted this list. Now it needs one other person.',
  'refusal.adopter-has-interest':
    'You have an interest in an idea on this list, so somebody else must adopt it. Ask another member.',

  'refusal.line-too-small': 'This budget line has {leftPence} left, which is {shortByPence} too little.',
  'refusal.lines-of-different-funds':
    'These two budget lines are paid from different funds. Money given for one purpose stays with it.',
  'refusal.move-needs-two': 'Moving budget takes two people. Ask someone else to agree it.',
  'refusal.move-needs-reason': 'Say why the budget is moved.',
  'refusal.allocation-in-use':
    'The rest of this pot is promised or paid. You can take back {leftPence}, which is {shortByPence} less than you asked.',
  'refusal.pot-too-small':
    'The pot has {leftPence} left, and this takes {wantedPence}. It is {shortByPence} too much, so nothing was recorded.',
  'refusal.line-share-too-small':
    'One of the budget lines behind this pot has only {leftPence} left in it. Take {shortByPence} from another.',
  'refusal.commitment-too-small': 'Only {leftPence} of this award is still to be paid. The rest has been paid.',
  'refusal.returned-too-much': 'Only {leftPence} was paid on this award, so no more than that can come back.',
  'refusal.period-closed':
    'The books from {fromOn} to {toOn} are closed. Put it in the open period, and say in the reason what it corrects.',
  'refusal.award-withdrawn': 'This award was withdrawn, so nothing more happens to it.',
  'refusal.award-accepted-already': 'This award was accepted before. There is nothing more to do.',
  'refusal.award-needs-reason': 'Say why the award changes.',
  'refusal.award-payment-under-way':
    'A payment of this award is under way (part {instalment}). Wait until it has arrived or failed, or cancel it first.',
  'refusal.award-paid-too-much':
    'Only {openPence} of this award is still open, so it cannot be reduced by {wantedPence}. To take all of it back, withdraw it.',
  'refusal.award-paid-already': 'All of this award is paid, so there is nothing left to take back.',
  'refusal.award-instalments-differ': 'The parts must add up to the {openPence} that is still open.',
  'refusal.payment-award-not-accepted': 'Nothing can be paid until the award is accepted, or after it is withdrawn.',
  'refusal.payment-no-such-instalment': 'This award has no part {instalment} to pay. Look at it again.',
  'refusal.payment-by-payee': 'You are paid by this payment, so two others must see to it.',
  'refusal.payment-by-interested': 'You have an interest in this idea, so two others must see to its payment.',
  'refusal.payment-in-doubt':
    'We do not know yet whether part {instalment} was paid. Find that out first, so that nobody is paid twice.',
  'refusal.payment-instalment-paid': 'Part {instalment} of this award has been paid.',
  'refusal.payment-instalment-taken': 'A payment of part {instalment} is under way. There is no need for another.',
  'refusal.payment-over-award': 'The award has {leftPence} left to pay. This payment is {shortByPence} too much.',
  'refusal.payment-not-now': 'This payment has moved on since you opened it. Look at where it is now.',
  'refusal.payment-same-person': 'You prepared this payment, so somebody else must authorise it.',
  'refusal.payment-changed':
    'The award or the payment has changed since this was prepared. Cancel it, and prepare it again.',
  'refusal.payment-fund-too-small':
    'The fund has {fundPence} in the bank, which is {shortByPence} too little for this payment.',
  'refusal.payment-transfer-used': 'Another payment has this transfer number. Each transfer pays one payment.',
  'refusal.payment-needs-reason': 'Say what happened to the payment.',
  'refusal.payment-given-back':
    'People gave back {givenBackPence} of this money, so it did arrive. It cannot come back from the bank as well.',
  'refusal.amount-needed': 'Enter an amount above nothing.',
  'refusal.no-such-fund': 'Choose one of the funds on the list.',
  'refusal.no-such-line': 'Choose one of the budget lines on the list.',
  'refusal.same-line': 'Choose two different budget lines.',
  'refusal.no-such-move': 'Somebody has answered this already. Look at the list again.',

  'refusal.transfer-reference-needed': 'Enter the reference that the bank knows this payment by.',
  'refusal.no-such-date': 'Enter a day that is in the calendar, and not later than today.',
  'refusal.step-up-first': 'Show once more that it is you, then try again.',

  'refusal.decision-not-started': 'The meeting has not been opened yet. The chair opens it.',
  'refusal.list-has-moved-on':
    'Somebody changed the list while you had this page open. Look at how it stands now, then save again.',
  'refusal.not-on-the-list': 'That idea is not on this meeting’s list.',
  'refusal.plan-does-not-hold': 'Some parts of the plan do not fit together. Open the plan to put them right.',
  'refusal.already-published': 'This round has been published, so its rules are fixed. You can still change its dates.',
  'refusal.closing-date-past': 'Ideas would have closed {closedAt}. Change the dates before you publish.',
  'refusal.not-published-yet': 'This round has not been published. Change its dates in the plan.',
  'refusal.dates-do-not-hold': 'These dates do not fit together, or have passed. Look at each one again.',
  'refusal.nothing-changed': 'Nothing has changed. Move a date, or leave them as they are.',
  'refusal.already-adopted': 'The panel has decided this round, so this cannot be changed any more.',
  'refusal.scores-locked-already': 'The scores are locked already.',

  'refusal.lives-here-already': 'We know already that you live here.',
  'refusal.residency-ended':
    'An officer has noted that you no longer live here. If that is wrong, or you are back, ask the co-ordinator.',
  'refusal.outside-the-area': 'The postcode {postcode} is not in our area.',
  'refusal.scoring-closed': 'The scores are locked, so nothing in them can change any more.',
  'refusal.too-early-to-declare': 'Interests are declared when the ideas have been checked. Ideas close on {closesAt}.',
  'refusal.decided-already': 'This round is decided, so nothing can be declared any more.',
  'refusal.proposal-off-the-list':
    'This idea ({reference}) is not on the list any more, so there is nothing to do for it.',
  'refusal.points-unclear': 'Give each question 0, 1, 2, 3, 4 or 5 points.',
  'refusal.received-already':
    'The same amount from the same place was written down {recordedAt}. If more has come since, say so below.',
  'refusal.budget-set-already':
    'The same change was made to this line {recordedAt}. If it is to be made once more, say so below.',
  'refusal.move-asked-already': 'Somebody has asked for this same move already. It waits for another person to agree.',
  'refusal.letter-settled': 'That letter has been seen to already.',
  'refusal.invitation-accepted': 'They have come by this invitation already.',
  'refusal.invitation-withdrawn': 'This invitation was taken back.',
  'refusal.invitation-used': 'This invitation has been used already. Each works once.',
  'refusal.invitation-run-out': 'This invitation has run out. Ask whoever invited you to send it again.',
  'refusal.invitation-unknown':
    'We do not know this invitation. Look whether the whole link, or every character of the code, has come along.',
  'refusal.invitation-sent-lately': 'It went out a little while ago. You can send it again from {againAt}.',
  'refusal.invitation-sent-often': 'It has gone out {most} times, which is enough. Perhaps knock at the door?',
  'refusal.invitation-of-another': 'This invitation was sent to another address.',
  'refusal.no-such-destination': 'Choose where the invitation leads.',
  'refusal.no-such-place': 'Choose one of the neighbourhoods here.',
  'refusal.list-empty': 'There is nobody on this list. Choose a file, or paste the list.',
  'refusal.list-too-long': 'This list has {count, number} people. Bring at most {most, number} at a time.',
  'refusal.list-no-email': 'We found no column with email addresses. Give it the heading “email”.',
  'refusal.list-quote-open':
    'A quotation mark is opened and never closed, at about line {line}. Close it, or take it out.',
  'refusal.list-not-a-table': 'This is not a list that we can read. In Excel, save it as “CSV” and bring that file.',
  'refusal.list-gone': 'We keep a list for an hour, and this one is gone. Nobody on it was asked. Bring it again.',
  'refusal.list-nobody-to-invite': 'Nobody on this list can be invited yet. Put right what is wrong first.',
  'refusal.row-name-missing': 'There is no name.',
  'refusal.row-name-long': 'The name is longer than {limit} characters.',
  'refusal.row-email-missing':
    'There is no email address. To someone without one, print a letter: invite them by themselves.',
  'refusal.row-email-unclear': '“{email}” is not an email address.',
  'refusal.row-twice': 'The same address stands at line {first} already.',
  'refusal.row-here-already': 'This person is here already.',
  'refusal.row-invited-already': 'This address has an invitation already.',
  'refusal.row-role-unknown': 'We do not know the role “{role}”.',
  'refusal.row-role-not-yours': 'Only an officer can wish for a role.',
  'refusal.row-neighbourhood-unknown': 'We do not know the neighbourhood “{place}”.',
  'refusal.row-voting-unclear': 'Under voting, say yes or no, not “{said}”.',
  'refusal.row-voting-without-panel': 'Only a panel member votes on the panel. Give that role, or say no under voting.',
  'refusal.way-not-accepted': 'This partnership does not accept that way. Choose another one.',
  'refusal.vouch-for-yourself': 'You cannot vouch for yourself. Send the link to two neighbours.',
  'refusal.vouch-not-resident': 'Only somebody who is known to live here can vouch for a neighbour.',
  'refusal.vouched-already': 'You have vouched for this neighbour already. Thank you.',
  'refusal.vouched-too-often':
    'One person can vouch for {most} neighbours in a year, and you have. Ask another neighbour.',
  'refusal.vouch-in-a-ring':
    'This neighbour vouched for you, or for somebody who did. Another neighbour has to vouch here.',
  'refusal.residency-request-unknown': 'We do not know this request. Look whether the whole link has come along.',
  'refusal.residency-request-over': 'This request is over: it has been answered, or a newer one was made.',
  'refusal.residency-of-ones-own': 'This is about yourself. Somebody else has to do it.',
  'refusal.no-such-person': 'We do not know this person.',
  'refusal.lives-elsewhere': 'This person is not known to live here.',
  'refusal.residency-needs-reason': 'Say why.',
  'refusal.posted-code-wrong':
    'That is not the code in the letter. You have {left, plural, one {one try} other {# tries}} left.',
  'refusal.posted-code-tried-too-often':
    'The code was wrong too often, so it does not work any more. Ask for a new letter.',
  'refusal.no-way-left': 'Choose at least one way.',
  'refusal.erasure-officer-in-post':
    'You hold an office here. Lay it down first, so that another can take it on; then you can be erased.',
  'refusal.erasure-money-open':
    'Money for an idea of yours is on its way. You can be erased once it is paid or taken back.',
  'refusal.no-such-interest': 'This interest does not stand in your register.',
}

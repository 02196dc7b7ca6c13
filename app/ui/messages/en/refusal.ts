/** One sentence or two for each refusal's `because`: what stands in the way, and what to do instead. */
export const refusal = {
  'refusal.unexplained': 'You cannot do that at the moment. Ask the chair for help.',
  'refusal.gift-too-small': 'The smallest gift by card is {leastPence}.',
  'refusal.gift-too-large': 'The largest gift by card is {mostPence}. For more, talk to whoever looks after the money.',
  'refusal.gift-fund-closed': 'This fund takes no gifts now. Choose another, or come back later.',
  'refusal.gift-not-set-up': 'Gifts by card are not set up here.',
  'refusal.no-such-gift': 'There is no such gift.',
  'refusal.gift-not-paid': 'This gift was never paid, so there is nothing to give back.',
  'refusal.refund-too-much': 'At most {leftPence} is left of this gift.',
  'refusal.refund-own': 'You prepared this, so another officer has to authorise it.',
  'refusal.refund-passed': 'This has moved on since. Look at where it is now.',
  'refusal.refund-disputed': 'The giver’s bank asks for it back already. Answer at Stripe.',
  'refusal.claim-changed': 'Gifts have come in or gone back since you opened this page. Look at the list again.',
  'refusal.claim-empty': 'There is nothing to claim on.',
  'refusal.form-too-long': 'A form can have {most} questions at most, and {mostFit} before it.',
  'refusal.form-asks-twice': 'The same question stands in the form twice.',
  'refusal.form-lacks': 'A form has to ask for the name of the idea, one sentence, how much, and who is paid.',
  'refusal.form-known-changed': 'This question is needed from everybody, as the kind of question it is.',
  'refusal.form-words-missing': 'Write the question itself.',
  'refusal.form-options-few': 'Give at least two things to choose from.',
  'refusal.form-no-such-page':
    'Somebody left that page out while you were writing. Choose another page for this question.',
  'refusal.form-needs-it':
    'This question cannot be left out: without it an idea could not be listed, voted on or paid.',
  'refusal.form-changed-meanwhile':
    'Somebody else changed the form while this page was open. Nothing of yours is lost: look at what is asked now, then save again.',
  'refusal.asked-before': 'In this fund each person asks once in a while: {reference} in {round} is in already.',
  'refusal.form-file-alone': 'A question that asks for a photo or a document stands alone on its page.',
  'refusal.not-asked': 'This question is not asked of you any more. Go back to the list of questions.',
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
    'People live in {name}, or have ideas for it, or something on the list of strengths is there. So it stays. You can change its name.',
  'refusal.theme-in-use': 'Money or ideas belong to {name}, so it stays on the list. You can change its name.',
  'refusal.year-has-books': 'There are budgets by year already, so the year keeps its first month.',
  'refusal.partnership-not-ready': 'Something is still missing. Look at the list, then open it.',
  'refusal.programme-taken': 'There is already a programme at {slug}. Choose another address.',
  'refusal.no-such-programme': 'There is no such programme here.',
  'refusal.too-many-choices': 'You have chosen {chosen} ideas. You can choose up to {limit}.',
  'refusal.too-few-choices':
    'You have chosen {chosen, plural, one {# idea} other {# ideas}}. Choose {least, number} or more, or none at all.',
  'refusal.one-choice-only': 'You have chosen {chosen, number} ideas. Choose one.',
  'refusal.choices-too-dear': 'Your choices come to more than the pot of {potPence}. Leave out {overPence} or more.',
  'refusal.points-not-whole': 'Enter points as a whole number, such as 3. Leave the box empty to give none.',
  'refusal.too-many-points': 'You have given {given} points, and you have {points}. Take back {over}.',
  'refusal.points-left-over': 'You have given {given} points out of {points}. Give the other {left} as well.',
  'refusal.score-unclear': 'Choose a score from 0 to {most, number}.',
  'refusal.place-unclear': 'Enter a place as a number, with 1 for your 1st choice.',
  'refusal.place-twice':
    'Two ideas are your {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} choice. Give each a place of its own.',
  'refusal.place-left-out':
    'This is your {has, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} choice, and you have no {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}. Choose one, or move this one up.',
  'refusal.no-such-proposal':
    'An idea you chose ({reference}) is no longer on the list. Choose again, then cast your vote.',
  'refusal.not-on-the-roll':
    'You are not on the list of voters for this round. Ask the chair if you think you should be.',
  'refusal.voting-not-open-yet': 'Voting has not opened yet. It opens {opensAt}.',
  'refusal.voting-closed': 'Voting closed {closedAt}. Votes that come later cannot be counted.',
  'refusal.sign-in-first': 'Sign in first.',
  'refusal.not-yours-to-do': 'This is for others to do. Ask the chair if you think it should be you.',
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
  'refusal.recover-first':
    'Your passkey was copied, so it has ended. Before you make another, two other officers must say that it is you.',
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
  'refusal.address-same': 'That is the address we have already. There is nothing to change.',
  'refusal.address-somebodys':
    'Somebody has begun to sign in with that address since you asked. Use another one, or sign in with it instead.',
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
  'refusal.saved-meanwhile': 'This answer was saved meanwhile, on {savedAt}. Look at both, then save again.',
  'refusal.no-such-choice': 'Choose one of the places and themes on the list.',
  'refusal.proposal-not-ready': 'Some questions are still to be answered. Answer them, then send your idea.',
  'refusal.budget-differs':
    'You ask for {askedPence}, and your lines from this fund come to {linesPence}. Make them the same, then send your idea.',
  'refusal.smallest-above-ask':
    'You ask for {askedPence}, and less than {smallestPence} would be of no use. Change one of them, then send your idea.',
  'refusal.ask-fits-already': 'What you ask for and your lines agree now, or the round does not give that sum.',
  'refusal.not-sent-in': 'This idea has been taken back, so there is nothing to check.',
  'refusal.reason-missing': 'Say why it does not fit. The person who asked has a right to know.',
  'refusal.changes-awaited':
    'This idea is being changed, until {untilAt}. You can check it after that, or once it has come again.',
  'refusal.changes-time-over': 'The time to change it was over on {untilAt}. What you sent last counts.',
  'refusal.pictures-stay': 'You can change your answers now. Photos and papers stay as you sent them.',
  'refusal.until-in-the-past': 'That day is over. Choose a later one.',
  'refusal.until-too-late':
    'That is too late: the next step of the round ends or begins on {latestAt}. Choose an earlier day.',
  'refusal.nobody-to-ask': 'Nobody here can be asked about this idea.',
  'refusal.nothing-asked': 'Nobody has asked you anything about this idea.',
  'refusal.enough-said': 'There are {most} messages about this idea, and no room for more. Talk to each other.',
  'refusal.comments-off': 'Comments are closed here.',
  'refusal.merge-with-itself': 'Choose another idea of the same round.',
  'refusal.merge-same-person': 'Both ideas are of the same person. Ask them to take one out.',
  'refusal.merge-waits': 'One of these ideas is waiting for an answer already.',
  'refusal.merge-not-asked': 'There is nothing to answer any more.',
  'refusal.merge-answered': 'You have answered already.',
  'refusal.joined-already': 'This idea has joined another one. It goes on there.',
  'refusal.still-in-its-round': 'This idea is still under way in its round.',
  'refusal.got-money': 'This idea got money. The person whose idea it is can use it again.',
  'refusal.nothing-to-carry': 'There is nothing here that can go on.',
  'refusal.carried-already': 'This idea is under way in another round already.',
  'refusal.round-takes-none': 'This round takes no ideas from others. Choose another.',
  'refusal.not-carried': 'Nobody carried this idea here.',
  'refusal.split-often': 'You have made {most} ideas out of this one already.',
  'refusal.used-often': 'You have begun this idea {most} times in this round. Ask us to help you with it.',
  'refusal.support-off': 'Ideas cannot be supported here.',
  'refusal.not-public': 'Not everyone can read this idea now.',
  'refusal.too-many-comments':
    'You have said a lot in a short time. You can say more from {againAt}. What you wrote is still below.',
  'refusal.too-many-reports': 'You have reported many comments today. You can report more from {againAt}.',
  'refusal.no-such-comment': 'This comment is not there.',
  'refusal.comment-gone': 'This comment is no longer shown.',
  'refusal.own-comment': 'You said this yourself. Somebody else has to look at it.',
  'refusal.support-own-idea': 'It is your own idea: others say whether they support it.',
  'refusal.panel-does-not-support': 'You are on the panel that scores and decides, so you do not support ideas.',
  'refusal.not-all-checked':
    '{left, plural, one {One idea is} other {# ideas are}} still to be checked. Then you can finish.',
  'refusal.scoring-would-be-over':
    'Scoring was to close on {closedAt}, so nobody on the panel could score. Set the dates anew first; then you can finish.',
  'refusal.not-funded': 'A story can be told once the idea has been funded.',

  'refusal.story-link-over':
    'This link does not work any more. Sign in, or ask a community builder to write it down with you.',
  'refusal.story-empty': 'Say first what happened. One sentence is enough.',
  'refusal.story-not-whole': 'There are questions on the list that still need a few words.',
  'refusal.story-yes-missing': 'Somebody the words tell of has not said yes, or took it back.',
  'refusal.story-picture-who-missing': 'Say of each photo whether anybody can be recognised in it, and who.',
  'refusal.story-picture-yes-missing': 'Somebody in a photo has not said yes, or took it back.',
  'refusal.story-picture-words-missing': 'Say in a few words what each photo shows.',
  'refusal.story-picture-not-ready': 'A photo is still being made ready. Try again in a minute.',
  'refusal.story-child-named':
    'A child is named. Take the child’s name out of the words. “My daughter” or “one of the children” will do.',
  'refusal.story-look-again': 'Look once more at what may say too much, and tick that you have.',
  'refusal.story-end-too-far': 'That is more than two years away. Choose a nearer day.',
  'refusal.story-too-many-people': 'A story can name at most {most} people.',
  'refusal.story-no-such-person': 'This person is not in the story any more.',
  'refusal.story-parent-missing': 'Say which parent said yes. Without a parent’s yes a child is not shown.',
  'refusal.story-yes-was-withdrawn': 'They took their yes back. Only they can give it again, by their own link.',
  'refusal.story-gone': 'This story is not here.',
  'refusal.story-own': 'You told this story or wrote it down, so somebody else has to look at it.',
  'refusal.story-changed-meanwhile': 'The story has been changed or taken back meanwhile. Here it is as it stands.',
  'refusal.story-people-stay':
    'This photo has been sent with the story, so nobody can be taken off it. Take it out and add it again.',
  'refusal.interest-needs-note': 'Add a note that says why. It goes in the record beside what was declared before.',
  'refusal.not-on-the-panel': 'This is for members of the panel.',
  'refusal.no-vote-on-the-panel': 'You are on the panel without a vote, so you do not score or decide.',
  'refusal.declare-first': 'Say first whether you have an interest in this idea. Then you can go on.',
  'refusal.your-score-first': 'Hand in your own score first. Then you can see what others gave.',
  'refusal.score-is-in':
    'Your score is in, and you may have seen what the others gave. You can change it, but not take it back.',
  'refusal.you-abstained':
    'You said that you would rather not score this one. Hand your score in to give one after all.',
  'refusal.score-unfinished':
    '{missing, plural, one {One question still needs points.} other {# questions still need points.}} Give each one 0 to 5.',
  'refusal.left-the-panel':
    'You have no vote on the panel any more, so you cannot vote or change your vote. If you voted before you left, that vote counts.',
  'refusal.ballot-declare-first':
    'Say first whether you have an interest in each idea on the ballot. You have {count, plural, one {# idea} other {# ideas}} to go.',
  'refusal.choice-with-interest':
    'You have an interest in {reference}, so as a member of the panel you do not vote on it. Choose again without it.',
  'refusal.not-in-the-room':
    'You have not been marked as being here. Whoever keeps the minutes does that; then you can vote.',
  'refusal.no-panel-vote': 'The vote on this idea has not been opened.',
  'refusal.no-vote-to-open': 'There is nothing left to open: every idea on the list has been voted on, or is open.',
  'refusal.panel-voted-already': 'The panel has voted on this idea. A vote that has a result is not taken again.',
  'refusal.panel-vote-closed': 'This vote was closed {closedAt}, so nothing more can go in it.',
  'refusal.panel-vote-secret': 'This vote is secret: put in slips of paper, and nobody’s name beside a yes or no.',
  'refusal.panel-ballot-whole': 'This idea is on the panel’s ballot, which is filled in for all ideas together.',
  'refusal.panel-ballot-opens-whole':
    'The panel votes on all ideas with one ballot. Open it on the page of all the panel’s votes.',
  'refusal.panel-ballot-closes-whole':
    'This idea is on the panel’s ballot. Close it for all ideas at once, on the page of all the panel’s votes.',
  'refusal.panel-vote-by-name': 'This vote is by name, so it takes no slips of paper.',
  'refusal.panel-vote-open': 'A vote is still open. Close it, or end it without a result, before the list is adopted.',
  'refusal.voted-herself': 'This member has voted on their own screen, and nobody else can change that.',
  'refusal.slip-in-already': 'One of these people has a slip in the box already. Each member has one.',
  'refusal.slips-unequal':
    'You counted {slips, plural, one {# slip} other {# slips}} and ticked {people, plural, one {# person} other {# people}}. There has to be one slip for each.',
  'refusal.slips-too-few':
    'Put in {least, number} slips at least in one go. With fewer you would know who said what: let those members borrow a phone, and vote on it themselves.',
  'refusal.too-few-voices':
    'This vote cannot be closed with a result: {voices, plural, =0 {nobody in the room has} one {# person in the room has} other {# people in the room have}} voted, and {quorum} are needed.',
  'refusal.voices-not-resident-led':
    'This vote cannot be closed with a result: of the {voting} people in the room who have voted, {residents, plural, =0 {none lives} one {# lives} other {# live}} here. More than half must.',
  'refusal.no-casting-vote': 'This round’s rules give no casting vote, so a tie is not carried.',
  'refusal.no-tie': 'There is no tie to settle here.',
  'refusal.out-of-this-vote':
    'You were out of this vote because of an interest. Taking the interest back after the vote was closed does not bring you into it again.',
  'refusal.panel-votes-first':
    'The round’s rule asks for the panel’s yes, and the panel has yet to vote on {count, plural, one {# idea} other {# ideas}}. Vote first, or settle each one with a reason of your own.',
  'refusal.casting-vote-given': 'The casting vote has been given, and stands.',
  'refusal.member-has-no-vote': 'That person has no vote on this panel.',
  'refusal.member-declares-first':
    'That member has not said yet whether they have an interest in this idea. Ask them first.',
  'refusal.member-has-interest': 'That member has an interest in this idea, and has stepped out of this one.',
  'refusal.member-not-in-the-room': 'That member has not been marked as being here.',
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
  'refusal.no-quorum-until-declared':
    'Too few can decide on one of the ideas yet. {undeclared, plural, one {One person here has} other {# people here have}} not said whether they have an interest. Without them {present, plural, =0 {nobody can} one {one can} other {# can}}, and {quorum} are needed.',
  'refusal.not-resident-led-until-declared':
    'Too few residents can decide on one of the ideas yet. {undeclared, plural, one {One person here has} other {# people here have}} not said whether they have an interest, which leaves {residents, plural, one {# resident} other {# residents}} among {voting}.',
  'refusal.meeting-adjourned': 'The meeting broke off {adjournedAt}. Go on with it first.',
  'refusal.meeting-not-adjourned': 'The meeting has not broken off.',
  'refusal.adjourning-needs-words': 'Say why you break off, and when you go on.',
  'refusal.outcome-needs-reason': 'Say why, for the people who asked. You can start from a ready reason.',
  'refusal.rule-says-otherwise-since':
    'The round’s rule says something else of {count, plural, one {an idea} other {# ideas}} since the meeting settled {count, plural, one {it} other {them}}. Open each one, and settle it again.',
  'refusal.decision-not-settled':
    '{left, plural, one {# idea is} other {# ideas are}} still to be settled by the meeting. Then the list can be adopted.',
  'refusal.change-needs-why': 'Say why it is changed. Anyone can read it.',
  'refusal.change-names-nothing': 'Tick at least one idea.',
  'refusal.change-not-on-a-list': 'One of these ideas was never decided on, so there is nothing to change.',
  'refusal.change-under-way': 'Another change is under way already. Finish that one first.',
  'refusal.first-decision-stays':
    'This is the round’s own decision, so it cannot be dropped. You can break off, and go on another day.',
  'refusal.dropping-needs-words': 'Say why it is dropped. Anyone can read it.',
  'refusal.change-award-paid': 'Some of this money is paid, or being paid. It can get more, and not less.',
  'refusal.change-award-gone':
    'This award was handed back or taken back, so it cannot be given again here. It can come to another round.',
  'refusal.decision-empty': 'There is nothing on the list to decide.',
  'refusal.decision-over-pot':
    'The list comes to {totalPence} and the pot is {potPence}. Take {shortByPence} off before you adopt it.',
  'refusal.departure-needs-reason':
    'Where you decide something else than the rule said, say why. The person who asked will read it.',
  'refusal.amount-does-not-fit':
    'The amount does not fit what was decided. They asked for {askedPence}: “funded” gives all of it, “part-funded” gives less, and anything else gives nothing.',
  'refusal.pot-has-changed':
    'The pot is {potPence} now, and it was {wasPence}. So the rule was asked again and the list has changed. Read it, then go on.',
  'refusal.decision-adopted':
    'This was adopted {adoptedAt}, so it does not change any more. A change of mind is a new decision.',
  'refusal.decision-changed':
    'The list has changed since you opened it: you read version {yourVersion, number}, and it is version {version, number} now. Read it again, then adopt it.',
  'refusal.adopted-by-you-already': 'You have said yes to this list. Now it needs the yes of others.',
  'refusal.adopter-has-interest':
    'You have an interest in every idea on this list, so others must adopt it. Ask another member.',
  'refusal.adopter-not-needed':
    'Two have said yes to every idea for which your yes counts. {left, plural, one {One idea waits} other {# ideas wait}} for others, because you have an interest there.',

  'refusal.adopter-declares-first':
    'Say first whether you have an interest in {count, plural, one {one idea} other {# ideas}} on this list. They are named on this page. Then you can say yes.',

  'refusal.fund-name-taken': 'There is a fund of that name already.',
  'refusal.line-name-taken': 'This year has a line of that name from the same fund already.',
  'refusal.no-such-theme': 'Choose one of the themes on the list.',
  'refusal.period-closed':
    'The books are closed up to {closedOn}. What belongs before is put right by an entry of today.',
  'refusal.year-closed': 'The books of {year} are closed. Its budget does not change any more.',
  'refusal.closing-not-a-month-end': 'Books are closed up to the last day of a month.',
  'refusal.closing-not-over': 'That day is not over yet.',
  'refusal.closing-closed-already': 'The books are closed up to that day already.',
  'refusal.closing-nothing': 'There is nothing in the books up to that day.',
  'refusal.closing-not-ready':
    '{count, plural, one {One thing is} other {# things are}} missing. Settle what is on the list first.',
  'refusal.closing-asked-already': 'Somebody has asked to close the books already. Answer that first.',
  'refusal.closing-takes-two': 'It takes another officer than the one who asked.',
  'refusal.no-such-closing': 'This was answered already, or is not there.',
  'refusal.role-examiner-needs-end': 'Say on which day the role ends. An examiner comes for a time.',
  'refusal.role-examiner-apart':
    'Whoever examines the books has no other part here: no office, no seat on the panel, no building of it.',
  'refusal.examination-words-missing': 'Write it in words.',
  'refusal.no-such-question': 'That question is not there.',
  'refusal.year-not-closed': 'The books of that year are not closed yet.',
  'refusal.signed-off-already': 'That year is signed off already.',
  'refusal.carry-year-not-over': 'This year is not over yet. What is left is carried once it is.',
  'refusal.carry-nothing': 'Say for at least one line how much is carried.',
  'refusal.carry-too-much': '{name} has {freePence} left, which is less than {wantedPence}.',
  'refusal.carry-asked-already': 'Somebody has asked to carry this year over. Answer that first.',
  'refusal.no-such-carrying': 'This has been answered already.',
  'refusal.cost-same-authoriser': 'You have authorised this cost. It needs a second person.',
  'refusal.cost-needs-second': 'A cost of this size has to be authorised by two people. One more has to say yes.',
  'refusal.float-amount': 'A float is more than nothing and at most {mostPence}.',
  'refusal.float-not-now': 'This float has moved on since you opened the page. Look at where it stands now.',
  'refusal.float-own': 'You asked for this float. Another officer has to agree.',
  'refusal.float-holder-agrees': 'You would hold this cash. Another officer has to agree.',
  'refusal.float-count-first':
    'The books have {heldPence} in it, and two people have not counted just that yet. Count it first.',
  'refusal.float-paid-back':
    'What was paid came from a float of cash that has been paid back in. Write down what came back where the bank shows it.',
  'refusal.no-such-float': 'That float of cash is not to be paid from. Choose another, or the bank.',
  'refusal.count-day': 'Count it on a day that has been.',
  'refusal.count-needs-reason': 'The count differs from the books by {differencePence}. Say why, as well as you can.',
  'refusal.count-needs-line':
    'The count differs from the books by {differencePence}. Choose the budget line that bears it.',
  'refusal.count-waits': 'A count waits for the other who counted. It is answered first.',
  'refusal.count-own': 'You wrote this count down. The other who counted has to say that it is so.',
  'refusal.count-passed':
    'Something was paid from it since it was counted: the books have {heldPence} now. Count it again.',
  'refusal.paper-nothing-signed': 'Nothing of that was signed by hand. Write down first that it was signed.',
  'refusal.papers-full': 'There is room for {most} photos with one award. Take one out first.',
  'refusal.paper-gone': 'That photo is no longer here.',
  'refusal.cost-needs-reason': 'Say what happened.',
  'refusal.cost-in-bank':
    'The bank shows that this was paid. If the wrong line was settled with it, undo that first. If it came back, bring in the bank’s line that shows it, then say so.',
  'refusal.no-such-cost': 'There is no such cost.',
  'refusal.no-such-payee': 'Choose somebody on the list, or nobody of ours.',
  'refusal.contribution-not-due':
    'A contribution is paid once, as it was agreed, when the money of its request has come in.',
  'refusal.draw-down-nothing': 'There is nothing to ask for.',
  'refusal.draw-down-changed':
    'The sum has changed with what you chose, or since you opened this page. Look at it again, and send it once more.',
  'refusal.draw-down-not-now': 'This request has gone further since. Open it again to see.',
  'refusal.no-such-draw-down': 'There is no such request.',
  'refusal.code-unclear': '“{code}” is no code. Use up to 16 letters and figures.',
  'refusal.code-twice': 'Two accounts have the code {code}. Each needs its own.',
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
  'refusal.agreement-changed':
    'The agreement is not the one that was read: something about this award has changed since. Read it as it is now.',
  'refusal.agreement-waits': 'The recipient has not accepted the agreement as it now stands, so nothing is paid yet.',
  'refusal.award-changed': 'Somebody has changed this award since the page was made. Look at it again.',
  'refusal.award-same-day': 'That is the day by which it is to be done already.',
  'refusal.payment-not-due': 'Part {instalment} of this award is not due before {dueOn}.',
  'refusal.payment-milestone-waits':
    'Part {instalment} of this award waits for something to happen first: {after}. An officer writes down when it has.',
  'refusal.no-such-milestone': 'This part of the award waits for nothing. Look at the page again.',
  'refusal.milestone-needs-words': 'Say what you have seen, in a few words.',
  'refusal.award-change-waits': 'Somebody has asked for a change of this award already. Answer that first.',
  'refusal.no-such-change': 'This change was answered already, or is not of this award. Look at the page again.',
  'refusal.change-needs-another': 'You asked for this change, so somebody else has to agree to it.',
  'refusal.receipt-not-yet': 'Receipts can be sent once the award is accepted.',
  'refusal.receipt-gone': 'That receipt is not there any more.',
  'refusal.receipt-nothing': 'A receipt is of more than nothing.',
  'refusal.receipt-to-come': 'That day has not come yet. Enter the day that is on the receipt.',
  'refusal.receipts-full': 'There is room for {most} receipts. Put the smallest together in one photo.',
  'refusal.award-missing': 'That award is not one of yours.',
  'refusal.returned-given-again':
    'What came back has been given to somebody else since: only {leftPence} of it is still there, so this cannot be undone.',
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
  'refusal.conditions-open':
    '{count, plural, one {A condition of this award is} other {# conditions of this award are}} not met yet: {words}. Then it can be paid.',
  'refusal.condition-let-go': 'A later decision does not ask for this any more, so there is nothing to write down.',
  'refusal.condition-needs-words': 'Say what showed it, in a few words.',
  'refusal.no-such-condition': 'This condition is not one of this award. Look at the page again.',
  'refusal.payment-needs-reason': 'Say what happened to the payment.',
  'refusal.payment-in-bank':
    'The bank shows that this payment left. If the wrong line was settled with it, undo that first. If it left and came back, say “It came back”.',
  'refusal.payment-given-back':
    'People gave back {givenBackPence} of this money, so it did arrive. It cannot come back from the bank as well.',
  'refusal.amount-needed': 'Enter an amount above nothing.',
  'refusal.no-such-fund': 'Choose one of the funds on the list.',
  'refusal.no-such-line': 'Choose one of the budget lines on the list.',
  'refusal.same-line': 'Choose two different budget lines.',
  'refusal.no-such-move': 'Somebody has answered this already. Look at the list again.',

  'refusal.transfer-reference-needed': 'Enter the reference that the bank knows this payment by.',
  'refusal.transfer-reference-of-runs':
    'References that begin with SPARKS-R are given to payments in a run. Enter another reference.',
  'refusal.cleared-before-sent':
    'It was sent on {sentOn}, so it cannot have arrived before. Enter that day or a later one. Once the bank’s own line is settled and signed, its day counts.',
  'refusal.no-such-date': 'Enter a day that is in the calendar, and not later than today.',
  'refusal.step-up-first': 'Show once more that it is you, then try again.',

  'refusal.decision-not-started': 'The meeting has not been opened yet. The chair opens it.',
  'refusal.time-out-of-range': 'Write hours between 0 and 100.',
  'refusal.time-being-paid':
    'A payment for this time is on its way, so it stays as it is. Talk to the treasurer if it is wrong.',
  'refusal.thanks-amount-missing': 'Say how much it is, like 12 or 12.50.',
  'refusal.nothing-owed': 'Nothing is owed for this time now. Look at the list again.',
  'refusal.nothing-decided-yet': 'The panel has not decided yet, so there is nothing to tell.',
  'refusal.not-told-yet':
    'People have not been told yet. Send the letters first, so that nobody hears before the others.',
  'refusal.nobody-to-tell': 'There is nothing to tell this person.',
  'refusal.say-what-was-tried': 'Say what you tried, so that somebody else can try again.',
  'refusal.feedback-sent': 'The letter has gone, so its words do not change any more.',
  'refusal.feedback-changed':
    'Somebody else changed these words while this page was open. What you wrote is still here: compare, then save again.',
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
    'An officer has noted that you no longer live here. If that is wrong, or you are back, ask the chair.',
  'refusal.outside-the-area': 'The postcode {postcode} is not in our area.',
  'refusal.scoring-closed': 'The scores are locked, so nothing in them can change any more.',
  'refusal.too-early-to-declare': 'Interests are declared when the ideas have been checked. Ideas close on {closesAt}.',
  'refusal.scored-by-others': 'Other members score this one. The ideas that are yours to score are on your list.',
  'refusal.everyone-scores': 'In this round everyone scores everything, so there is nothing to share out.',
  'refusal.nothing-reassigned': 'Choose two different people, or leave one of the two at nobody.',
  'refusal.their-score-is-in': 'Their score of this idea is in already, and it stays.',
  'refusal.not-a-scorer': 'They do not score this idea just now. Look at the list again.',
  'refusal.scorer-steps-out': 'They have an interest in this idea, so they cannot score it. Choose somebody else.',
  'refusal.scores-it-already': 'They score this idea already.',
  'refusal.reminded-lately': 'Members were reminded on {remindedAt}. Once a day is enough: try again tomorrow.',
  'refusal.interest-by-officer':
    'An officer wrote this interest down for you. If it is not right, ask an officer to take it back, with a reason.',
  'refusal.reassign-needs-reason': 'Say why, in a few words.',
  'refusal.decided-already':
    'This round is decided, and what is decided stays as it is. If an interest matters, tell the chair: the panel can make a new decision.',
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
  'refusal.invitation-let-go':
    'We let the name and the address go, because nobody came for a long time. Invite them anew.',
  'refusal.invitation-sent-often': 'It has gone out {most} times, which is enough. Perhaps knock at the door?',
  'refusal.invitation-of-another': 'This invitation was sent to another address.',
  'refusal.no-such-destination': 'Choose where the invitation leads.',
  'refusal.no-such-place': 'Choose one of the neighbourhoods here.',
  'refusal.list-empty': 'There is nobody on this list. Choose a file, or paste the list.',
  'refusal.list-too-long': 'This list has {count, number} people. Bring at most {most, number} at a time.',
  'refusal.list-no-email': 'We found no column with email addresses. Give it the heading “email”.',
  'refusal.ideas-table-empty':
    'There are no ideas in this table. Choose a file, or paste the table, with its headings.',
  'refusal.ideas-table-long': 'This table has {count, number} ideas. Bring at most {most, number} at a time.',
  'refusal.ideas-no-title': 'We found no column with the titles of the ideas. Give it the heading “title”.',
  'refusal.ideas-list-gone':
    'We keep a table for an hour, and this one is gone. Nothing of it was brought in. Bring it again.',
  'refusal.ideas-nothing-chosen': 'Choose at least one idea that can come in.',
  'refusal.row-title-missing': 'The title is missing.',
  'refusal.row-summary-missing': 'There is neither a summary nor anything about the idea.',
  'refusal.row-amount-missing': 'The amount is missing.',
  'refusal.row-reference-unclear':
    '“{reference}” cannot be a reference. Use up to 20 letters, figures, full stops and hyphens, without spaces.',
  'refusal.row-reference-twice': 'Line {first} has the same reference.',
  'refusal.row-title-twice': 'Line {first} has the same title, and neither has a reference.',
  'refusal.row-currency-other': 'It is in {said}. This round gives {currency}.',
  'refusal.row-theme-unknown': 'We have no theme called “{said}”.',
  'refusal.row-option-unknown': '“{said}” is none of the answers to choose from.',
  'refusal.row-date-unclear': '“{said}” is not clearly a date. Write it like 2027-03-04.',
  'refusal.row-written-here': 'A neighbour wrote this idea here. A table does not change it.',
  'refusal.row-changed-here': 'It has been changed here since it was brought in.',
  'refusal.row-checked-already': 'It has been checked already, so it stays as it is.',
  'refusal.row-not-there': 'The reference is used here by an idea that nobody can read now. Give this one another.',
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
  'refusal.list-many-today':
    'Lists of {today} people have gone out in the last day, and {most} is the most. Let this list go tomorrow.',
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
  'refusal.kept-too-short':
    'Choose {unit, select, months {{least, plural, one {# month} other {# months}}} other {{least, plural, one {# year} other {# years}}}} or more.',
  'refusal.kept-too-short-by-law':
    'The law asks us to keep this for at least {unit, select, months {{least, plural, one {# month} other {# months}}} other {{least, plural, one {# year} other {# years}}}}. Choose that, or more.',
  'refusal.kept-too-long':
    'Choose {unit, select, months {{most, plural, one {# month} other {# months}}} other {{most, plural, one {# year} other {# years}}}} or fewer.',
  'refusal.enough-photos': 'You have {most} photos already. Take one out to add another.',
  'refusal.enough-papers': 'You have {most} papers already. Take one out to add another.',
  'refusal.enough-for-today':
    'You have added {most} photos and papers here, with those you took out. Wait a day, then you can add more.',
  'refusal.no-such-picture': 'This picture is not there any more.',
  'refusal.file-went': 'Something went wrong on our side. Please send it again.',
  'refusal.hide-reason-missing': 'Say why you hide it.',
  'refusal.shared-to-comment': 'You can read this idea and leave notes. Those who write on it can change it.',
  'refusal.shared-to-read': 'You can read this idea. Those who write on it can change it.',
  'refusal.sharing-full': '{most} people share in this idea or are asked to, and that is the most.',
  'refusal.sharing-asked-often':
    'You have asked {most} people in a day, and that is the most. Ask the others tomorrow.',
  'refusal.sharing-asked-already': 'That address has been asked in already. You can write to it again below.',
  'refusal.no-such-share': 'They do not share in this idea any more.',
  'refusal.idea-gone': 'This idea is not there any more.',
  'refusal.invitation-to-answer': 'Say yes first, if you want to share in this idea.',
  'refusal.notes-full': 'There are {most} notes on this idea, and that is the most.',
  'refusal.notes-too-fast': 'You have left {most} notes in a few minutes. Wait a little, then leave the next.',
  'refusal.no-such-note': 'This note is not there any more.',
  'refusal.strength-whose-missing': 'A gift is somebody’s. Enter their first name.',
  'refusal.strength-consent-missing': 'Whoever is named on the list has said yes to it. Ask them first.',
  'refusal.strength-place-nowhere': 'Choose the neighbourhood that this place lies in.',
  'refusal.no-such-strength': 'This is not on the list any more.',
  'refusal.no-such-pair': 'This pair does not wait any more. Look at the list again.',
  'refusal.introduced-already': 'You two have been introduced already.',
  'refusal.introduction-no-address': 'One of them has no email address here. Introduce them in person.',
  'refusal.introduction-your-own': 'You are one of the two. Let another builder introduce you.',
  'refusal.no-such-introduction': 'There is no such introduction for you here.',
  'refusal.introduction-answer-empty': 'Say yes, or write some words.',
  'refusal.introduction-said-already': 'You have written already. Your first words are kept.',
  'refusal.help-own-idea': 'This idea is your own.',
  'refusal.help-offered-already': 'You have offered your help already. The community builders have it.',
  'refusal.help-offers-enough':
    'You have offered help {most, plural, one {once} other {# times}} today. Come back tomorrow.',
  'refusal.read-back-by-another': 'This is for somebody who reads it out to you.',
  'refusal.scan-with-helper': 'A scan of the paper form is added by the helper who types it in with you.',
  'refusal.read-back-changed': 'It was changed while you read. Read it out once more.',
  'refusal.hand-over-with-helper': 'This idea is in your own hands already.',
  'refusal.share-asks-her':
    'To let somebody write on your idea, ask them in as one who writes. They say yes to that themselves.',
  'refusal.sharing-address-often': 'That address has been written to often today. Try again tomorrow.',
  'refusal.asked-before-by-applicant':
    'In this fund each person asks once in a while, and the one whose idea this is has asked already.',
  'refusal.night-asks-nobody': 'Choose something to do for the panel, or for the hall.',
  'refusal.night-without-pitches': 'Choose at least one idea to be pitched.',
  'refusal.night-too-many-pitches': 'A night has room for {most} pitches at most.',
  'refusal.night-opened-already': 'The doors are open. How the night goes does not change any more.',
  'refusal.night-without-criteria': 'This round has no scoring, so there are no score sheets to use.',
  'refusal.night-not-planned': 'No pitch night has been set up for this round.',
  'refusal.night-not-now': 'That cannot be done now. Look at where the night stands.',
  'refusal.night-not-open': 'The doors are not open yet.',
  'refusal.night-over': 'The night is over.',
  'refusal.night-nobody-up': 'Nobody is up now.',
  'refusal.night-somebody-up': 'Close the pitch that is up first.',
  'refusal.night-not-ahead': 'That pitch is not waiting to be called up.',
  'refusal.night-has-moved-on': 'Somebody else has moved the night on meanwhile. Look again, then go on from there.',
  'refusal.night-still-settling':
    'Phones may still send what was pressed in time, until {settlesAt}. Publish after that.',
  'refusal.night-code-wrong': 'That is not the code on the screen. Look at it again.',
  'refusal.night-hall-full': '{most} phones are in, and that is as many as may join. Ask the host for a paper slip.',
  'refusal.night-asks-panel-only': 'The hall gives no marks tonight.',
  'refusal.night-no-seat': 'This phone is not in the hall. Scan the code on the screen to join.',
  'refusal.night-panel-device': 'A panel member has signed in on this phone, so it does not count for the hall.',
  'refusal.night-not-asked': 'That is not asked for tonight.',
  'refusal.score-saved-since': 'You have saved your score since you pressed. What you saved holds.',
  'refusal.slip-by-another': 'A slip is checked by somebody else than who typed it last.',
  'refusal.night-pitch-your-interest':
    'You have an interest in an idea of this night. Let somebody else type the slips.',
  'refusal.mark-unclear': 'Choose a mark of 1 to 5.',
  'refusal.pitch-not-up': 'That is not open for marks now.',
  'refusal.pitch-closed': 'That was closed before you pressed. It does not count.',
  'refusal.mark-came-late': 'That came more than two minutes after the closing. It came too late to count.',
  'refusal.favourites-not-exact': 'You have chosen {chosen}. Choose exactly {asked}.',
  'refusal.slip-typed-already': 'Slip {number} has been typed in already. Set it aside, or say that this is a check.',
  'refusal.criteria-fixed': 'Scoring has opened, so what the panel scores by cannot change any more.',
  'refusal.criteria-same': 'Nothing is different. Change something first.',
  'refusal.voting-ends-no-later': 'Choose a moment later than {closesAt}.',
  'refusal.voting-ends-after-meeting':
    'The panel means to decide {decidesAt}. Move that date first, then let people vote for longer.',
  'refusal.voting-end-missing': 'Say until when people can vote.',
  'refusal.voting-change-waiting': 'Somebody has asked for a change already. Answer that first.',
  'refusal.voting-change-settled': 'This has been answered already. Look at what came of it.',
  'refusal.voting-change-takes-a-second': 'You asked for this. Another officer must agree.',
  'refusal.voting-change-lapsed':
    'This was asked {askedAt}, and was dropped: nobody answered in time, or the vote has changed since. Ask anew if it is still wanted.',
  'refusal.voting-change-asker-out':
    '{name}, who asked for this, is no longer an officer, has an interest in an idea on the ballot, or is named in a question. Another officer has to ask.',
  'refusal.vote-restored':
    'This website was brought back from a copy while people voted. Nothing is counted until two officers have settled it.',
  'refusal.vote-not-restored': 'No votes are missing, so there is nothing to settle.',
  'refusal.officers-are-free': 'Officers here are free to do this, so it is for them to do.',
  'refusal.call-off-takes-the-purse':
    'Calling a round off gives its pot back, so one of the two must be the chair or the treasurer.',
  'refusal.cancel-takes-two':
    'People have voted in this round, so calling it off takes two officers. Ask for it on the page “When voting ends”.',
  'refusal.voting-change-not-yours': 'Only whoever asked for this can take it back.',
  'refusal.no-such-voting-change': 'There is nothing like that to answer here.',
  'refusal.voting-closed-already': 'Voting has been closed already.',
  'refusal.exclusions-fixed':
    'Voting has opened, or the list is being decided. Which ideas cannot both be funded is fixed.',
  'refusal.exclusions-scored':
    'Scores have been given, or are locked. Which ideas cannot both be funded was fixed with the first of them.',
  'refusal.exclusion-too-few': 'Tick two ideas or more.',
  'refusal.exclusion-too-many':
    'Tick {most, number} ideas at most. To limit a whole theme, give it a share of the pot.',
  'refusal.exclusion-stranger': 'One of these ideas is no longer on the list. Look at the list and tick again.',
  'refusal.exclusion-again': 'These ideas are down already as ones that cannot both be funded.',
  'refusal.exclusion-gone': 'This was taken back already. Look at the list.',
  'refusal.tellers-three': 'Name three different people, or nobody.',
  'refusal.tellers-too-late': 'Voting has opened, so this stays as it is.',
  'refusal.teller-unknown': 'One of these is not known in this partnership. Choose from the list.',
  'refusal.not-a-teller': 'You are not a teller of this round.',
  'refusal.teller-key-other':
    'That is not your key. Nothing was changed. Look at what you wrote down, and try once more.',
  'refusal.teller-key-given': 'Your key is in already. There is nothing more to do.',
  'refusal.teller-key-length': 'A key has {wanted} letters and numbers. This has {signs}.',
  'refusal.teller-key-mistyped': 'There is a slip in line {line}. Look at each letter and number again.',
  'refusal.receipt-length': 'A receipt has twelve letters and numbers. This has {signs}.',
  'refusal.receipt-mistyped': 'There is a slip in this receipt. Look at each letter and number again.',
  'refusal.no-receipt': 'You have not voted in this round, so there is no receipt.',
  'refusal.no-address': 'We have no email address for you. Write the receipt down.',
  'refusal.challenge-before-count': 'The votes have not been counted yet, so there is nothing to question.',
  'refusal.challenge-window-over': 'Questions about this vote could be asked until {untilAt}.',
  'refusal.challenge-not-here': 'This was an election elsewhere. Ask those who ran it.',
  'refusal.challenges-too-many':
    'There are {limit, number} questions that wait for an answer already. Let us answer those first, then ask again.',
  'refusal.no-such-challenge': 'There is no such question.',
  'refusal.challenge-answered': 'Another officer has answered it meanwhile. Look at the answer.',
  'refusal.challenge-names-you':
    'A question about this vote is about what you did, so another officer answers it and settles what comes of it.',
  'refusal.challenge-against-whom':
    'One of the people you ticked is no longer an officer here. Look through the list again.',
  'refusal.challenge-of-ones-own': 'You asked this yourself. Another officer answers it.',
  'refusal.challenge-in-the-way':
    '{count, plural, one {A question about the vote waits} other {# questions about the vote wait}} for an answer. Money goes out after that, or once two officers have said why it goes before.',
  'refusal.challenge-none-open': 'Every question has its answer, so nothing holds money back.',
  'refusal.vote-set-aside': 'Two officers have said that this vote does not stand. Nothing is decided by it.',
  'refusal.list-adopted-already': 'The panel has decided already. What was decided is changed by a later decision.',
  'refusal.measure-waiting': 'That has been asked for already, and waits for another officer.',
  'refusal.measure-settled': 'That has been settled meanwhile.',
  'refusal.measure-takes-a-second': 'You asked for it. Another officer has to agree.',
  'refusal.measure-not-yours': 'Only the one who asked can take it back.',
  'refusal.no-such-measure': 'That was not asked for.',
  'refusal.voted-on-paper':
    'You have voted on paper. Your envelope is in the box, and a vote online cannot take its place.',
  'refusal.paper-awaited': 'The count waits until all votes on paper are in.',
  'refusal.roll-addition-own': 'This is about you, so two others have to do it.',
  'refusal.roll-addition-answered': 'Another officer has answered already.',
  'refusal.roll-addition-takes-a-second': 'You asked for this, so somebody else has to agree.',
  'refusal.roll-not-fixed': 'The list of voters is not settled yet. Try again in a minute.',
  'refusal.roll-has-her': 'They are on the list of voters already.',
  'refusal.roll-not-by-rule':
    'By this round’s rule they may not vote. Make sure that we know where they live, and that they are old enough if the round asks for it.',
  'refusal.roll-addition-waiting': 'They have been asked for already. Another officer has to answer.',
  'refusal.roll-addition-unknown': 'We cannot find that. Look at the list again.',
  'refusal.paper-over': 'No more votes on paper can come in for this round.',
  'refusal.paper-print-number': 'Print between 1 and {most, number} at a time.',
  'refusal.paper-for-nobody':
    'None of them may vote on paper here, or they have voted, so there was no letter to make.',
  'refusal.desk-takes-two': 'A desk takes two helpers. Choose somebody else with a part in the partnership.',
  'refusal.desk-open-already': 'You keep a desk already. Close it first.',
  'refusal.desk-unknown': 'There is no such desk in this round.',
  'refusal.desk-waits-for-second':
    'Nobody is given paper yet: the second helper has to sign on at this desk first, or has no part in the partnership any more. Keep the paper here.',
  'refusal.desk-second-is-another': 'Somebody else is the second helper at this desk.',
  'refusal.desk-second-no-email':
    'The second helper has no email here for a code. They can sign in on their own phone and sign on there.',
  'refusal.desk-closed':
    'This desk has been closed, and this was not written down. Open a desk again, and do it once more.',
  'refusal.paper-mark-length': 'A code has ten signs, and this has {signs, number}.',
  'refusal.paper-mark-is-slip': 'That is the code of a slip. Type the one at the foot of the ballot.',
  'refusal.paper-mark-is-ballot': 'That is the code of a ballot. Type the one on the slip outside.',
  'refusal.paper-mark-mistyped':
    'That is not a code of this round. Look again: a sign may be wrong, or it is from another round.',
  'refusal.paper-voted-already': 'They have voted already. Do not give them paper.',
  'refusal.paper-slip-with-another': 'Somebody else has this slip. Take another.',
  'refusal.paper-slip-over': 'This slip was used already. Take another.',
  'refusal.paper-piles-begun':
    'Ballots lie in piles already, so nobody can tell any more which envelope one came from. Give the reason for a difference when you finish.',
  'refusal.paper-slip-unknown': 'We did not print this slip. Set the envelope aside, unopened.',
  'refusal.paper-not-in-box':
    'Nothing is written down for this slip that could be taken out: no paper given to somebody, and no envelope in the box.',
  'refusal.paper-out-counted':
    'The votes are counted, so no paper can be taken out any more. If something is wrong with the count, say so as a challenge.',
  'refusal.paper-out-own': 'This is about your own paper, so two others have to do it.',
  'refusal.paper-out-waiting': 'It has been asked already that this be taken out. Another officer has to answer.',
  'refusal.paper-out-unknown': 'Nobody has asked for that.',
  'refusal.paper-out-answered': 'It has been answered already.',
  'refusal.paper-out-takes-a-second': 'You asked for this, so another officer has to agree.',
  'refusal.paper-out-not-yours': 'Only whoever asked can take the question back.',
  'refusal.paper-out-asker-out':
    'Whoever asked may have no say in this vote any more. Turn it down, ask for it yourself, and let another officer agree.',
  'refusal.paper-none': 'Nobody was given paper in this vote, so there is nothing to open.',
  'refusal.paper-before-close': 'Envelopes stay closed until voting is over.',
  'refusal.paper-desk-open': 'A voting desk is still open. Close it first.',
  'refusal.paper-batch-there': 'Pile {number, number} has been written down already. Look at the list.',
  'refusal.paper-not-reconciled':
    'The numbers do not agree yet ({differences, plural, one {# difference} other {# differences}}). Put it right, or say why.',
  'refusal.paper-ballot-unknown': 'We did not print this ballot. Set it aside.',
  'refusal.paper-batch-unknown': 'There is no pile {number, number}.',
  'refusal.paper-other-batch': 'This ballot was in another pile the first time. Check which pile it is in.',
  'refusal.paper-read-by-you': 'You have read this ballot. Somebody else reads it next.',
  'refusal.paper-settled-already': 'Two people have read this ballot alike. It is done.',
  'refusal.voters-place-unknown': 'One of those neighbourhoods is not the partnership’s any more. Choose again.',
  'refusal.age-not-asked': 'This round asks nobody how old they are.',
  'refusal.age-noted-by-another':
    'Somebody who verifies has written down how old you are. Speak to them if it is wrong.',
  'refusal.age-of-a-resident': 'We do not know that they live here. Write down where they live first.',
  'refusal.bank-other-account': 'This file is of an account ending {end}. Choose the file of this account.',
  'refusal.bank-no-lines': 'There is no line in this file.',
  'refusal.bank-lines-unread':
    '{count, plural, one {A line of this file cannot be read} other {# lines of this file cannot be read}}, the first is line {line, number}. Part of a statement would be wrong, so nothing comes in until all can be.',
  'refusal.bank-sums-differ':
    'The file says it ends with {closingPence}, but its lines come to {sumPence}. Download it again from your bank.',
  'refusal.bank-opening-differs':
    'The file begins with {filePence}, but what is here comes to {herePence} by that day. Is a file between them missing? Bring that in first.',
  'refusal.bank-before-account':
    'Line {line, number} is of a day before this account was opened here. Leave those days out when you download the file.',
  'refusal.bank-in-signed':
    'Line {line, number} is new, and of a day whose statement has been signed. Nothing is added to that. Check with your bank.',
  'refusal.bank-other-kind':
    'Lines of these days came in from another kind of file ({kind}). Download these days as that kind again, so that no line comes in twice.',
  'refusal.bank-too-many': 'This file has more than {most, number} lines. Download a shorter time.',
  'refusal.bank-not-a-table':
    'We find no day and amount in this file. Choose the one your bank gives as CSV, OFX or camt.053.',
  'refusal.bank-not-a-statement':
    'This is a file of a bank, but no statement. Choose the one called statement, or camt.053.',
  'refusal.bank-file-broken': 'This file is not whole, or does not follow the rules of its kind. Download it again.',
  'refusal.bank-mapping-date': 'Say which column has the day.',
  'refusal.bank-mapping-amount':
    'Say which column has the amount; or which has money in and which has money out, and not both ways at once.',
  'refusal.bank-mapping-twice': 'One column is taken for two things. Each holds one.',
  'refusal.bank-account-there': 'This number is here already, as {name}.',
  'refusal.bank-fund-elsewhere': 'One of these funds lies in another account already.',
  'refusal.bank-day-to-come': 'The first day has not come yet.',
  'refusal.bank-file-gone': 'This file is no longer here. Choose it again.',
  'refusal.bank-file-in': 'This file is in already, as it was read then.',
  'refusal.bank-file-not-right': 'This file cannot come in as it is. The page says why.',
  'refusal.bank-file-not-in': 'This file is still coming in. Look again in a moment.',
  'refusal.bank-nothing-new': 'Every line of this file is here already.',
  'refusal.bank-nothing-chosen': 'Choose at least one.',
  'refusal.bank-row-gone': 'This line is no longer here.',
  'refusal.bank-row-settled': 'Somebody has settled this line since you opened the page. Look at what it is now.',
  'refusal.bank-entry-settled': 'Somebody has settled another line with this entry since you opened the page.',
  'refusal.bank-many-with-many':
    'Several lines of the bank are settled with one entry, or one line with several. Settle these one at a time, so that it can be told later what belongs to what.',
  'refusal.bank-not-the-same':
    'The bank has {bankPence}, and what you chose comes to {booksPence}. They have to be the same.',
  'refusal.reason-needed': 'Say why, in a few words.',
  'refusal.bank-maybe-there':
    'The books have {amountPence} of about this day ({belongsOn}) that the bank has not shown yet. If this line is that, choose it from the books. If not, say below that it is something else.',
  'refusal.bank-fee-too-big':
    'A bank fee is at most {mostPence}. Write this down under Costs, where it takes two people, and then choose it here.',
  'refusal.bank-wrong-way': 'Money that came in is no cost, and money that went out is no income.',
  'refusal.bank-same-account': 'Choose another account than this one.',
  'refusal.bank-line-elsewhere': 'This fund’s money lies in another account. Say first that it moved here.',
  'refusal.bank-signed': 'This is in a statement that two officers have signed. It stays as it is.',
  'refusal.bank-shown-elsewhere': 'A line of “{account}” is settled with the same move. Undo that first, then this.',
  'refusal.bank-take-back-own': 'You asked for this, so another officer has to agree.',
  'refusal.statement-coming': 'A file is still coming in. Look again in a moment.',
  'refusal.statement-unsettled':
    '{count, plural, one {One line up to that day is} other {# lines up to that day are}} still to settle. Do that first.',
  'refusal.statement-sums-differ':
    'You say it ends with {closingPence}. The lines here come to {sumPence}, which is {differencePence} apart. Is a file missing, or a figure mistyped?',
  'refusal.statement-books-differ':
    'The bank has {closingPence} and the books come to {booksPence}: {differencePence} apart. Tell whoever looks after this site.',
  'refusal.statement-day-to-come': 'Choose a last day that has come.',
  'refusal.statement-before-last': 'That day is in a statement that has been signed already.',
  'refusal.statement-gone': 'This statement is no longer here.',
  'refusal.statement-own': 'You prepared this statement, so another officer has to sign it.',
  'refusal.statement-passed': 'This statement has been signed already, or a newer one has. Look at the account.',
  'refusal.bank-change-under-way': 'A change of the account is under way. It has to be confirmed or stopped first.',
  'refusal.bank-change-not-waiting': 'There is no change of the account to answer any more.',
  'refusal.bank-link-over': 'This link is no longer open. Ask for a new one.',
  'refusal.bank-award-over': 'This award was withdrawn, so there is nothing to pay.',
  'refusal.bank-links-too-many': 'That is {limit} links today. Try again tomorrow, or ask if the letters arrive.',
  'refusal.bank-not-yours': 'They are to give their bank details themselves. Send them the link.',
  'refusal.bank-none-given': 'No bank details have been given yet.',
  'refusal.bank-needs-reason': 'Say how you know.',
  'refusal.payment-details-changing':
    'Somebody has asked for another bank account. Nothing is paid until that is confirmed and two days have passed.',
  'refusal.payment-same-authoriser': 'You have authorised it already. A second person has to, besides you.',
  'refusal.payment-needs-second': 'A payment as large as this needs two people to authorise it. One has.',
  'refusal.payment-in-run':
    'This payment is in payment run {number, number}. Take the run apart first, or send it there.',
  'refusal.payment-bought-unnamed': 'Say what is bought, and from whom.',
  'refusal.payment-another-way': 'This payment does not go by hand. Look at how it is paid.',
  'refusal.payment-needs-receipt': 'Enter who signed for it, and somebody else who stood by.',
  'refusal.cheque-number-unclear': 'A cheque number has up to six figures.',
  'refusal.run-empty': 'Choose at least one payment.',
  'refusal.run-payment-moved': 'The payment to {payee} has moved on since. Look at the list again.',
  'refusal.run-payment-elsewhere': 'The payment to {payee} is in run {number, number} already.',
  'refusal.run-needs-details': 'No bank details were given for the payment to {payee}, so it cannot go in a run.',
  'refusal.run-over': 'This run is over. Look at where it is now.',
  'refusal.run-not-downloaded': 'Nobody has downloaded the file yet, so the bank cannot have it.',
  'refusal.run-several-accounts':
    'These payments leave {count, plural, one {# account} other {# accounts}} of ours. A file names one: make a run for each.',
  'refusal.paying-account-unknown':
    'This is none of our accounts under Bank. Look at the sort code and the number, or open the account there first: what leaves it has to be found in its statement.',
  'refusal.run-no-account': 'Say first which account we pay from. The file has to name it.',
  'refusal.run-day-past': 'Choose today or a later day.',
  'refusal.run-too-large': 'A run takes {limit} payments at most.',
  'refusal.ripple-same-thing': 'Both ends are the same thing. Choose what it led to.',
  'refusal.ripple-name-without-yes': 'Whoever is named has said yes to it. Ask them first.',
  'refusal.ripple-still-to-come': 'That has not come yet. Enter when it happened.',
  'refusal.ripple-when-unclear': 'Enter the year it happened, such as 2026.',
  'refusal.ripple-words-missing': 'Say what it is, in a line.',
  'refusal.ripple-end-gone': 'What you chose is not on the page any more. Choose again.',
  'refusal.ripple-told-already': 'Somebody has told that already. Thank you all the same.',
  'refusal.ripples-waiting': '{limit} of yours wait to be read. Tell more when a community builder has read them.',
  'refusal.no-such-sitting': 'This sitting is not there any more.',
  'refusal.no-such-ripple': 'This is not there any more.',
  'refusal.ripple-gone': 'This has been taken away.',
  'refusal.ripple-published-already': 'This has been published already.',
  'refusal.strengths-file-empty': 'There is nothing in it below the headings.',
  'refusal.strengths-file-headings':
    'The first line has to name the columns, at least “kind” and “name”. Take our file as a start.',
  'refusal.strengths-file-long': 'A file has {limit} lines at most, and this has {count}. Bring it in parts.',
  'refusal.strength-row-kind': '“{said}” is no kind we know. Write gift, group, place, business or thing.',
  'refusal.strength-row-name': 'It has no name.',
  'refusal.strength-row-long': '“{said}…” is too long. There is room for {limit} characters.',
  'refusal.strength-row-place': 'There is no neighbourhood called “{said}” here.',
  'refusal.strength-row-yes-no': 'Write yes or no under “said yes” and “for everyone”.',
  'refusal.strength-row-twice': 'It says the same as line {line}.',
  'refusal.proxy-values-many': 'There are {limit} values already. Take one off first.',
  'refusal.outcomes-changed-meanwhile':
    'Somebody else settled this while you were at it. Look at what it is now, and save yours again if it should take its place.',
  'refusal.story-thresholds-crossed':
    'The sum from which no question may be left empty is smaller than the one from which all questions are asked. Make it at least as large.',
  'refusal.no-such-proxy-value': 'This value is not there any more.',
  'refusal.no-such-document': 'There is no such document here.',
  'refusal.no-such-archive': 'There is no such archive here, or it has been answered already.',
  'refusal.archive-asked-already':
    'An archive has been asked for already. Answer that first, or wait until it is made.',
  'refusal.archive-takes-two': 'It takes another officer than the one who asked.',
  'refusal.archive-not-there': 'The file is not there: it is still being made, or its week is over.',
  'refusal.no-such-funder-report': 'There is no such report here.',
  'refusal.funder-report-months': 'The last month lies before the first. Choose them the other way round.',
  'refusal.funder-report-frozen': 'This report has been frozen, so its words do not change any more.',
  'refusal.funder-report-not-frozen': 'Freeze the report first. What everyone reads must not change under them.',
  'refusal.funder-report-words-changed':
    'Somebody else saved other words while you were writing. Read theirs below. What you wrote is still here: save it to put it in their place.',
  'refusal.too-many-funder-reports': 'There can be {most, number} reports at most.',
  'refusal.document-changed':
    'Somebody else published a new version while you were writing. Read it first, then publish yours on top of it.',
  'refusal.too-many-documents': 'There can be {most, number} documents at most. Put some of them together.',
  'refusal.payment-goes-by-stripe':
    'They chose to be paid through Stripe. Prepare it that way, or pay it by cheque or in cash.',
  'refusal.stripe-not-chosen': 'They have not chosen to be paid through Stripe.',
  'refusal.stripe-not-set-up': 'Paying through Stripe is not set up here. Ask them for a bank account instead.',
  'refusal.stripe-account-not-ready':
    'Stripe does not say yet that money can go into their account. They still have something to tell Stripe.',
  'refusal.stripe-too-little':
    'The fund has {heldPence} with Stripe, which is {shortByPence} too little. Pay it another way, or wait for more gifts.',
  'refusal.payment-stripe-knows': 'What became of it Stripe says, and it stands here as soon as it does.',
  'refusal.loss-own': 'You gave it up yourself. Another officer has to agree.',
  'refusal.loss-no-room':
    'Its budget line has {leftPence} free, which is {shortByPence} too little to bear the loss. Move budget there first.',
  'refusal.unspent-told-already': 'It has been said already that money is left. {openPence} of it has not come.',
  'refusal.unspent-cash-waits': 'Cash that was taken waits for somebody who saw it. Settle that first.',
  'refusal.unspent-cash-own': 'You took it yourself. Another officer has to say that she saw it.',
  'refusal.unspent-cash-answered': 'Somebody has answered that already.',
}

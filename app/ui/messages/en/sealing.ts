/** Secrecy of the vote: receipts, tellers, when voting ends, and what is destroyed. */
export const sealing = {
  'sealing.receipt.title': 'Your receipt',
  'sealing.receipt.what':
    'Write it down if you like. After the count, anyone can look for a receipt on the list of those that were counted. It does not show what you chose.',
  'sealing.receipt.new': 'If you change your vote you get a new receipt, and this one stops counting.',
  'sealing.receipt.send': 'Send me the receipt by email',
  'sealing.receipt.send-hint':
    'Only if you ask. Whoever can read your email can then see your receipt, and never your choices.',
  'sealing.receipt.sent': 'We have sent your receipt',
  'sealing.receipt.sent-body': 'It is on its way to your email address.',
  'sealing.receipt.letter.subject': '{round}: the receipt for your vote',
  'sealing.receipt.letter.is': 'You asked us to send you the receipt for your vote:',
  'sealing.receipt.letter.then':
    'It does not show what you chose. After the count you can look for it on the list of receipts. If you change your vote you get a new one.',
  'sealing.receipt.letter.button': 'Look for a receipt',

  'sealing.stuck.subject': '{round}: the count is stuck',
  'sealing.stuck.says':
    'Voting is over, and the votes should have been counted by now. They are not. Every vote is safe, and nothing is lost.',
  'sealing.stuck.then':
    'We try again every few seconds. Please tell whoever looks after this site: the reason stands in its log. We write about this once.',
  'sealing.stuck.button': 'Where the results will be',

  'sealing.receipts.title': 'Was my vote counted?',
  'sealing.receipts.page': 'Receipts: {round}',
  'sealing.receipts.lead':
    '{many, plural, one {One vote was counted, and here is its receipt.} other {# votes were counted, and here are their receipts, as many as votes.}}',
  'sealing.receipts.soon': 'The list of receipts will be here as soon as the votes are counted.',
  'sealing.receipts.none': 'This round has no list of receipts',
  'sealing.receipts.none-why': 'Its votes came from elsewhere, or it had none.',
  'sealing.receipts.field': 'Your receipt',
  'sealing.receipts.hint': 'Twelve letters and numbers in three groups. Small letters and spaces are fine.',
  'sealing.receipts.look': 'Look for it',
  'sealing.receipts.found': '{receipt} was counted',
  'sealing.receipts.found-body': 'The vote with this receipt is in the count. What was chosen is not shown, to anyone.',
  'sealing.receipts.not-found': '{receipt} is not on the list',
  'sealing.receipts.not-found-body':
    'Did you change your vote after you wrote it down? Then your newer receipt is the one that counts. If you are sure, tell the chair: every question is answered in the open.',
  'sealing.receipts.list': 'All the receipts',
  'sealing.receipts.first': 'The first {shown} of {many}. The file has them all.',
  'sealing.receipts.download': 'Download all the receipts',
  'sealing.receipts.why': 'What this shows, and what it does not',
  'sealing.receipts.shows':
    'Your receipt is made from your sealed vote. If it is on the list, that very vote was opened and counted.',
  'sealing.receipts.shows-not':
    'It cannot show you that we opened it rightly: for that you would have to trust us, or the tellers.',
  'sealing.receipts.link': 'Look for your receipt',
  'sealing.receipts.link-lead': 'Did you keep your receipt? You can see whether your vote was counted.',

  'sealing.kept.sealed':
    'Sealed votes are kept until {untilAt}, so that questions can be answered. Then they are destroyed, and so is the key to them. They are kept longer while a question waits for its answer.',
  'sealing.kept.destroyed':
    'The sealed votes were destroyed on {destroyedOn}, and so was the key to them. The published votes stay.',
  'sealing.kept.by.installation': 'The key to the votes was kept by the computer that runs this page.',
  'sealing.kept.by.tellers':
    'The key to the votes was split between three tellers. Two of them opened the votes together.',
  'sealing.tellers-wait.title': 'Voting is over. The tellers open the votes',
  'sealing.tellers-wait.body':
    '{wanting, plural, one {One more teller gives their key, then the votes are counted.} other {# tellers give their keys, then the votes are counted.}}',

  'sealing.tellers.title': 'Tellers',
  'sealing.tellers.page': 'Tellers: {round}',
  'sealing.tellers.lead':
    'Votes are sealed as they come in. As a rule our computer keeps the key until voting closes. You can have three people you all trust hold it instead: any two of them open the votes together.',
  'sealing.tellers.loss':
    'If one of the three loses their key, nothing is lost. If two lose theirs, nobody can open the votes, and people have to vote again.',
  'sealing.tellers.who': 'Choose people who are easy to reach when voting closes, and who do not all hold an office.',
  'sealing.tellers.person': 'Teller {place}',
  'sealing.tellers.nobody': 'Nobody',
  'sealing.tellers.told': 'Anyone you take out gets a letter that says so, with your name.',
  'sealing.tellers.save': 'Save the tellers',
  'sealing.tellers.none': 'No tellers',
  'sealing.tellers.none-body': 'Our computer keeps the key to the votes of this round.',
  'sealing.tellers.missing': 'Not everybody has a key yet',
  'sealing.tellers.missing-body':
    'If all three do not have their keys when voting opens, {opensAt}, our computer keeps the key, and the pages say so.',
  'sealing.tellers.ready': 'All three have their keys',
  'sealing.tellers.ready-body': 'When voting opens, the key to the votes is split between them and kept nowhere else.',
  'sealing.tellers.fixed': 'Voting has opened, so the tellers stay as they are.',
  'sealing.tellers.caption': 'The tellers of this round',
  'sealing.tellers.name': 'Name',
  'sealing.tellers.state': 'The key',
  'sealing.tellers.state.named': 'Not shown yet',
  'sealing.tellers.state.taken': 'Shown',
  'sealing.tellers.state.given': 'Given',

  'sealing.teller.title': 'Your key as a teller',
  'sealing.teller.page': 'Your key: {round}',
  'sealing.teller.lead':
    'You are one of three tellers of this round. Your key and that of one other open the votes after voting closes. Until then nobody can read a vote, and nobody can without you two.',
  'sealing.teller.one-lost': 'If one of you loses their key, the other two still open the votes.',
  'sealing.teller.two-lost': 'If two of you lose your keys, nobody can open the votes. Then people have to vote again.',
  'sealing.teller.take': 'Show me my key',
  'sealing.teller.take-again': 'Show me a new key',
  'sealing.teller.once': 'We show it once and keep no copy. Have pen and paper ready, or a printer.',
  'sealing.teller.again-body':
    'You have had a key since {takenOn}. If you lost it, take a new one: the old one stops working.',
  'sealing.teller.your-key': 'This is your key. We will not show it again',
  'sealing.teller.write-it':
    'Write down all three lines, or print this page, and keep it where only you can get at it.',
  'sealing.teller.qr': 'The same key as a picture for a phone. Do not photograph it where others see it.',
  'sealing.teller.print': 'Print this page from your browser’s menu. It fits on one sheet.',
  'sealing.teller.try-title': 'Try it',
  'sealing.teller.try-lead': 'Type what you wrote down, to be sure that you have it right.',
  'sealing.teller.try': 'Check my key',
  'sealing.teller.right': 'That is your key. Keep it safe until {closesAt}',
  'sealing.teller.wrong': 'That is not your key',
  'sealing.teller.wrong-body': 'It is well written, but it is another one. Did you take a new key since?',
  'sealing.teller.field': 'Your key',
  'sealing.teller.field-hint': 'Three lines of twelve letters and numbers. Small letters and spaces are fine.',
  'sealing.teller.waiting': 'Voting closes {closesAt}. Then come back here with your key.',
  'sealing.teller.no-share': 'You did not have a key when voting opened, so our computer keeps the key to this vote.',
  'sealing.teller.give-title': 'Voting is over. Type your key',
  'sealing.teller.give': 'Open the votes with my key',
  'sealing.teller.given': 'Thank you. Your key is in',
  'sealing.teller.given-waits': 'The votes are opened as soon as one more teller has given theirs.',
  'sealing.teller.given-all': 'Two keys are in. The votes are being opened and counted.',
  'sealing.teller.counted': 'The votes are counted. You can throw your key away.',
  'sealing.teller.lost': 'I have lost my key',
  'sealing.teller.lost-body':
    'Tell the chair, and tell the other two tellers: they can open the votes without you. Nobody can make your key again.',

  'sealing.end.title': 'When voting ends',
  'sealing.end.page': 'When voting ends: {round}',
  'sealing.end.lead':
    'Voting closes {closesAt}, by itself. To change that while people vote takes two officers and a reason.',
  'sealing.end.not-open': 'Voting is not open. Before it opens, change the dates of the round.',
  'sealing.end.closed': 'Voting closed {closedAt}. Nothing can be changed about that.',
  'sealing.end.change-dates': 'Change the dates',
  'sealing.end.ask': 'Ask for a change',
  'sealing.end.act': 'What should happen?',
  'sealing.end.act.close': 'Close voting now',
  'sealing.end.act.close-hint': 'As soon as another officer agrees. Votes that come later cannot be counted.',
  'sealing.end.act.extend': 'Let people vote longer',
  'sealing.end.act.extend-hint': 'Everyone on the list of voters is told.',
  'sealing.end.act.again': 'Hold the vote again',
  'sealing.end.act.again-hint':
    'Only when the votes cannot be opened. All sealed votes are thrown away, and everyone is asked to vote once more.',
  'sealing.end.act.as-it-is': 'Count the votes that are there',
  'sealing.end.act.as-it-is-hint':
    'When people have had time to vote once more, or nobody voted after the copy was made.',
  'sealing.end.act.end-paper': 'Count, though the numbers on paper do not agree',
  'sealing.end.act.end-paper-hint': 'No paper can be added after that. The numbers and the reason are published.',
  'sealing.end.act.call-off': 'Call the whole round off',
  'sealing.end.act.call-off-hint':
    'For good. No vote of this round is counted or used, its pot goes back, and everyone on the list of voters is told.',
  'sealing.end.call-off-two':
    'People have voted in this round, so calling it off takes two officers and a reason. Neither may have an interest in an idea on the ballot.',
  'sealing.end.out.interest': 'Another officer has to see to this',
  'sealing.end.out.interest-body':
    'You have an interest in an idea on this ballot, so you can read what is asked here, and not ask or agree.',
  'sealing.end.out.challenged': 'Another officer has to see to this',
  'sealing.end.out.challenged-body':
    'A question about this vote is about what you did, and has no answer yet. Until it has, you can read this, and not ask or agree.',
  'sealing.end.out.stand-in':
    'Fewer than two officers are free to act here. Those who look after this website can ask and agree in their place.',
  'sealing.end.out.officers-are-free': 'This is for the officers here',
  'sealing.end.out.officers-are-free-body':
    'You look after this website. You can stand in only where fewer than two officers have no interest in an idea on the ballot.',
  'sealing.end.restored':
    'Everyone on the list of voters has been asked to look whether her vote is there. Nothing is counted until two of you settle it. Let people vote longer, hold the vote again once it is closed, or count the votes that are there.',
  'sealing.end.lapses': 'If nobody answers, this is dropped {lapsesAt}.',
  'sealing.end.again-lead':
    'Voting is closed and the votes are not counted yet. If two tellers have lost their keys, the vote has to be held again.',
  'sealing.end.until': 'Voting then closes',
  'sealing.end.until-hint': 'Only for letting people vote longer, or again. No later than the meeting: {decidesAt}.',
  'sealing.end.because': 'Why?',
  'sealing.end.because-hint': 'Everyone can read this, and voters get it in a letter.',
  'sealing.end.ask-do': 'Ask another officer to agree',
  'sealing.end.asked.close': 'Close voting now',
  'sealing.end.asked.extend': 'Voting closes {untilAt} instead',
  'sealing.end.asked.again': 'Hold the vote again, until {untilAt}',
  'sealing.end.asked.as-it-is': 'Count the votes that are there',
  'sealing.end.asked.end-paper': 'Count, though the numbers on paper do not agree',
  'sealing.end.asked.call-off': 'Call the whole round off',
  'sealing.end.asked-by': '{name} asked for this {askedAt}.',
  'sealing.end.agree': 'I agree',
  'sealing.end.refuse': 'I do not agree',
  'sealing.end.take-back': 'Take it back',
  'sealing.end.waits': 'It waits for another officer. Until then nothing changes.',
  'sealing.end.before': 'What was asked before',
  'sealing.end.answer.agreed': 'Agreed',
  'sealing.end.answer.refused': 'Turned down',
  'sealing.end.answer.taken-back': 'Taken back',
  'sealing.end.answer.lapsed': 'Dropped: nobody answered in time',
  'sealing.news.voting-extended': 'Voting goes on until {untilAt}',
  'sealing.news.voting-closed': 'Voting was closed early',
  'sealing.news.voting-again': 'The vote is held again, until {untilAt}',
  'sealing.news.vote-restored': 'Some votes may be missing',
  'sealing.news.vote-restored-body':
    'This website was brought back from a copy, and votes cast after it was made are not in it. If you voted, please look whether your vote is there. If it is not, please vote again.',
  'sealing.news.restored-accepted': 'The votes that are there will be counted',
  'sealing.letter.subject.close': '{round}: voting is closed',
  'sealing.letter.subject.extend': '{round}: you can vote for longer',
  'sealing.letter.subject.again': '{round}: please vote again',
  'sealing.letter.subject.as-it-is': '{round}: the votes that are there will be counted',
  'sealing.letter.subject.end-paper': '{round}: the votes are being counted',
  'sealing.letter.subject.call-off': '{round} has been called off',
  'sealing.letter.body.close': 'Two officers have closed the vote early.',
  'sealing.letter.body.extend': 'You can vote, or change your vote, until {untilAt}.',
  'sealing.letter.body.as-it-is':
    'After the website was brought back from a copy, two officers have decided to count the votes that are there.',
  'sealing.letter.body.end-paper':
    'The numbers of the votes on paper did not agree. Two officers have decided to count all the same, and everyone can read the numbers with the results.',
  'sealing.letter.body.call-off':
    'Two officers have called this round off. The votes in it are not used, and you need do nothing.',
  'sealing.letter.body.again':
    'The votes could not be opened, so they were thrown away unread. Whether you had voted or not: please vote once more, until {untilAt}.',
  'sealing.letter.because': 'The reason: {because}',
  'sealing.letter.button.close': 'See the round',
  'sealing.letter.button.as-it-is': 'See the round',
  'sealing.letter.button.end-paper': 'See the round',
  'sealing.letter.button.call-off': 'See the round',
  'sealing.letter.button.extend': 'Go to the vote',
  'sealing.letter.button.again': 'Vote again',
  'sealing.letter.restored.subject': '{round}: please look whether your vote is there',
  'sealing.letter.restored.body':
    'The website had to be brought back from a copy. Votes cast shortly before {seenAt} may be missing, and nobody can tell whose.',
  'sealing.letter.restored.then':
    'If you voted, please look at the page of the vote. If it does not say that you have voted, please vote again. If you had changed your vote, please do that once more.',
  'sealing.letter.restored.button': 'Look at my vote',
  'sealing.letter.teller-out.subject': '{round}: you are no longer a teller',
  'sealing.letter.teller-out.body':
    '{by} has changed who opens the votes, and you are no longer one of the three. If you have a key, it opens nothing now.',
  'sealing.letter.teller-out.then':
    'If you did not expect this, ask {by} or another officer before voting opens. The act is on record with its date.',
  'sealing.letter.teller-out.button': 'Go to the round',
  'sealing.letter.gone.subject': '{round}: an idea is off the ballot',
  'sealing.letter.gone.body':
    '“{idea}” has been withdrawn by those who proposed it. Votes for it do not count. Everything else on a ballot stays as it was cast.',
  'sealing.letter.gone.then':
    'We cannot see who chose it, so this goes to everyone who can still vote online. If you chose it, or have not voted, you can choose anew until {closesAt}. You need not.',
  'sealing.letter.gone.button': 'Go to the vote',

  'sealing.days.label': 'Days in which people may ask about the count',
  'sealing.days.hint': 'The sealed votes are kept that long after the count, then destroyed. From {least} to {most}.',
}

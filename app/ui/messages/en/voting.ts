export const voting = {
  'voting.total.title': 'Your choices',
  'voting.total.chosen': '{chosen} chosen',
  'voting.total.chosen-of': '{chosen} of {most} chosen',
  'voting.total.cost': 'Chosen',
  'voting.total.pot': 'In the pot',
  'voting.total.meter': '{cost} of {pot}',
  'voting.total.announce': '{chosen}, {cost} of {pot}.',
  'voting.total.too-many': 'You have chosen {chosen}. You can choose up to {most}.',
  'voting.total.too-dear': 'Your choices come to {cost}. The pot is {pot}.',
  'voting.total.update': 'Update total',
  'voting.vote-title': 'Your vote',
  'voting.title': 'Vote: {round}',
  'voting.done-title': 'Your vote is in: {round}',
  'voting.closes': 'Voting closes {closesAt}',
  'voting.lead':
    '{count, plural, one {There is # idea} other {There are # ideas}} from your neighbours, and {potPence} to share.',
  'voting.question': 'Which ideas should get the money?',
  'voting.question.hint':
    '{most, plural, one {Choose # idea.} other {Choose up to # ideas. Fewer is fine.}} You can change your vote until voting closes.',
  'voting.order':
    'The ideas are in an order drawn by lot for you alone, so that none is always on top. It stays the same when you come back.',
  'voting.check-button': 'Check your vote',
  'voting.voted-already': 'You have voted already',
  'voting.voted-already.body':
    'If you vote again, only your last vote counts. Your earlier vote stands until then. We do not show what you chose, so that nobody can make you show it.',
  'voting.stepped-out': 'You have stepped out of: {titles}',
  'voting.stepped-out.more':
    'You have an interest in it. In this round you vote as a member of the panel, so you do not vote on it.',
  'voting.gone': '{count, plural, one {One idea you chose is} other {# ideas you chose are}} no longer on the list.',
  'voting.filter.title': 'Show some of the ideas only',
  'voting.filter.theme': 'About',
  'voting.filter.all-themes': 'Anything',
  'voting.filter.place': 'In',
  'voting.filter.all-places': 'All neighbourhoods',
  'voting.filter.show': 'Show these',
  'voting.filter.showing': 'Showing {shown} of {total} ideas. The ones you have chosen always stay in view.',
  'voting.idea': 'Idea',
  'voting.cost': 'Cost',
  'voting.check.title': 'Check your vote',
  'voting.check.lead': 'Nothing has been sent yet. Look it over, then cast your vote.',
  'voting.check.caption': '{count, plural, one {The idea you chose} other {The # ideas you chose}}',
  'voting.check.total': 'All together',
  'voting.cast': 'Cast my vote',
  'voting.change-choices': 'Change my choices',
  'voting.blank.title': 'You have not chosen any ideas',
  'voting.blank.lead': 'Do you want to cast a blank vote? It counts as taking part, and gives no idea a vote.',
  'voting.blank.cast': 'Cast a blank vote',
  'voting.blank.choose': 'Go back and choose',
  'voting.done': 'Your vote is in',
  'voting.done.thanks': 'Thank you. Your neighbours asked, and you answered.',
  'voting.done.next': 'What happens next',
  'voting.done.change':
    'You can <link>change your vote</link> until voting closes {closesAt}. Only your last vote counts.',
  'voting.done.count': 'Then we count the votes. Until then no page shows how the vote stands, not to us either.',
  'voting.done.results': 'The results and the reasons will be <link>on the results page</link>.',
  'voting.done.decides': 'The panel means to decide on {decidesOn}.',
  'voting.done.back': 'Back to the round',
  'voting.secret.title': 'How secret is my vote?',
  'voting.secret.apart':
    'Your vote is sealed the moment it comes in. What lies in our records cannot be read by anyone, and we note only that you voted.',
  'voting.secret.nobody': 'No page shows anyone what you chose: not the panel, not our officers.',
  'voting.secret.helper': '{helper} is at the keyboard for you, and can see what you choose until you have voted.',
  'voting.secret.not-shown': 'Not even you can look it up later. So nobody can make you prove how you voted.',
  'voting.secret.published':
    'After voting closes the votes are opened together, shuffled and published without names, so that anyone can count them again.',
  'voting.secret.key':
    'The key that opens the votes is kept apart from them. Where a round has tellers, three neighbours hold it between them, and only two together can open a vote.',
  'voting.secret.not-promised':
    'What we cannot promise: somebody who took over our computer while voting is open could see votes as they come in. And you have to trust that we open and count them rightly: your receipt shows that your vote is in, not what was read.',
  'voting.away.too-early': 'Voting has not opened yet',
  'voting.away.opens-and-closes': 'You can vote from {opensAt} until {closesAt}.',
  'voting.away.panel-votes-between': 'In this round the panel of residents votes, from {opensAt} until {closesAt}.',
  'voting.away.meanwhile':
    'Until then you can read the ideas. To be on the list of voters, tell us where you live before voting opens.',
  'voting.away.closed': 'Voting has closed',
  'voting.away.closed-on': 'Voting closed {closedAt}.',
  'voting.away.counting': 'The votes are being counted. The results will be here soon.',
  'voting.away.counted': 'The votes are counted. You can see what was chosen, and why.',
  'voting.away.panel-only': 'In this round the panel votes',
  'voting.away.panel-votes': 'The ideas in this round are voted on by the panel of residents.',
  'voting.away.join-panel': 'You can read every idea, and see who is on the panel.',
  'voting.away.people': 'Who decides',
  'voting.away.not-on-the-roll': 'You are not on the list of voters',
  'voting.away.residents-vote': 'People who live in our area can vote, and we do not know yet where you live.',
  'voting.away.join-now': 'Tell us where you live, then come back to vote.',
  'voting.away.roll-fixed':
    'The list of voters was settled when voting opened, {fixedAt}. It had the residents who had told us where they live.',
  'voting.away.join-next':
    'Tell us where you live, and you can vote in the next round. If you think you should be on the list, ask the chair.',
  'voting.away.no-vote': 'This round has no vote',
  'voting.away.panel-decides': 'The panel of residents decides on the ideas in this round.',
  'voting.away.cancelled': 'This round was called off',
  'voting.away.cancelled-why': 'There will be no vote. The round’s own page says more.',
  'voting.away.read-ideas': 'Read the ideas',
  'voting.away.results': 'See the results',
  'voting.away.join': 'Tell us where you live',
  'voting.secret-helped': 'Once you have voted, no page shows anyone what you chose.',
  'voting.helper-sees.title': '{helper} can see what you choose',
  'voting.helper-sees.body':
    'It is your vote. If you would rather choose alone, take the device yourself, and give it back once you have voted.',
  'voting.secret': 'Your vote is secret. No page shows anyone what you chose.',
  'voting.votes': 'Votes',
  'voting.points': 'Points',
  'voting.outcome.chosen': 'Chosen by the vote',
  'voting.outcome': 'Outcome',
  'voting.results.page-title': 'Results: {round}',
  'voting.results.title': 'What was chosen, and why',
  'voting.results.lead': '{funded} of {total, plural, one {# idea} other {# ideas}} would be funded: {cost} of {pot}.',
  'voting.results.spent': '{cost} of {pot}',
  'voting.results.given': 'Given to ideas',
  'voting.results.outcome': 'Every idea, and the reason',
  'voting.results.caption': 'The ideas, those that are funded first',
  'voting.results.picture': 'How people voted',
  'voting.results.all-votes': 'Votes for each idea. The stronger bars are funded.',
  'voting.results.all-points': 'Points for each idea. The stronger bars are funded.',
  'voting.results.most-votes': 'The {shown} ideas with the most votes. The stronger bars are funded.',
  'voting.results.most-points': 'The {shown} ideas with the most points. The stronger bars are funded.',
  'voting.why.funded':
    'Chosen as number {place}, with {scored, select, points {{score, plural, one {# point} other {# points}}} other {{score, plural, one {# vote} other {# votes}}}}. {left} was left after it.',
  'voting.why.funded-by-completion':
    'Chosen from what was left over, with {scored, select, points {{score, plural, one {# point} other {# points}}} other {{score, plural, one {# vote} other {# votes}}}}. {left} was left after it.',
  'voting.why.funded-in-round.one':
    'Chosen as number {place}. Its one supporter put in {price}. {left} was left after it.',
  'voting.why.funded-in-round.all':
    'Chosen as number {place}. Each of its {supporters, number} supporters put in {price}. {left} was left after it.',
  'voting.why.funded-in-round.some':
    'Chosen as number {place}. Its {supporters, number} supporters each put in up to {price}. {left} was left after it.',
  'voting.why.funded-at-load':
    'Chosen as number {place}. Its {supporters, plural, one {# supporter carries} other {# supporters share}} the cost. {left} was left after it.',
  'voting.why.below-threshold':
    'It had {scored, select, points {{score, plural, one {# point} other {# points}}} other {{score, plural, one {# vote} other {# votes}}}}. An idea needed {threshold} or more.',
  'voting.why.unaffordable': '{left} was left when its turn came. It was short by {shortfall}.',
  'voting.why.after-the-stop': 'The count had stopped at “{title}”, which did not fit in what was left.',
  'voting.why.dearer-than-pot': 'It asks for {over} more than there is in the pot.',
  'voting.why.no-support': 'Nobody chose it.',
  'voting.why.withdrawn': 'It was taken back by those who proposed it.',
  'voting.why.supporters-spent':
    '{supporters, plural, one {Its one supporter} other {Its # supporters}} had {have} of their shares left in the end. It was short by {lacking}.',
  'voting.why.funded-from-share':
    'Chosen from what is set aside for {group}, with {scored, select, points {{score, plural, one {# point} other {# points}}} other {{score, plural, one {# vote} other {# votes}}}}. {left} of the pot was left after it.',
  'voting.why.funded-next':
    'Chosen next by its votes, with {scored, select, points {{score, plural, one {# point} other {# points}}} other {{score, plural, one {# vote} other {# votes}}}}: what came before it left enough. {left} was left after it.',
  'voting.why.part-funded':
    'Chosen for a part. The last {amount} goes to it, {shortfall} less than it asked for. It said {smallest} would be of use.',
  'voting.why.share-spent':
    'What {group} may get was spent: {left} of it was left when its turn came. It was short by {shortfall}.',
  'voting.why.excluded': 'It cannot be funded beside “{title}”, which came before it.',
  'voting.outcome.part': 'Chosen, in part',
  'voting.outcome.reserve': 'Number {place, number} in reserve',
  'voting.limits.title': 'What the count was held to',
  'voting.limits.lead':
    'What the count chooses has its turn first, in that order, and then the other ideas by their votes. What does not fit is passed over.',
  'voting.limits.share.at-most.neighbourhood':
    'The ideas of one neighbourhood get {percent, number}% of the pot at most.',
  'voting.limits.share.at-most.theme': 'The ideas of one theme get {percent, number}% of the pot at most.',
  'voting.limits.share.set-aside.neighbourhood':
    'For the ideas of each neighbourhood {percent, number}% of the pot is set aside, and given to them first.',
  'voting.limits.share.set-aside.theme':
    'For the ideas of each theme {percent, number}% of the pot is set aside, and given to them first.',
  'voting.limits.parts': 'What is left may go to an idea as a part, if that is no less than it said would be of use.',
  'voting.limits.apart': 'One of these at most: {titles}.',
  'voting.limits.reserve': 'In reserve, in this order: {titles}.',
  'voting.exclusions': 'Some of these ideas cannot both be funded',
  'voting.exclusions.more':
    'You can choose both all the same. The one that comes first in the count shuts the other out.',
  'voting.why.went-to': 'Most of their money went to {names}.',
  'voting.declare':
    'Before you vote: say whether you have an interest in {count, plural, one {one of the ideas} other {# of the ideas}}',
  'voting.declare.more': 'You vote by your seat on the panel. What you have an interest in is taken off your ballot.',
  'voting.declare.go': 'Say it now',
  'voting.panel-short.quorum': 'Too few of the panel voted, so the meeting decides',
  'voting.panel-short.quorum-body':
    '{voted, plural, =0 {No member} one {# member} other {# members}} with a seat at the close voted, and it takes {quorum}. The count is shown, and decides nothing by itself.',
  'voting.panel-short.residents': 'Too few of the members who voted live here, so the meeting decides',
  'voting.panel-short.residents-body':
    'A vote of the panel counts where more than half of those who voted live here. The count is shown, and decides nothing by itself.',
  'voting.turnout': 'Who took part',
  'voting.turnout.cast': 'Votes cast',
  'voting.turnout.on-roll': 'On the list of voters',
  'voting.turnout.share': 'Turnout',
  'voting.turnout.blank': 'Blank votes',
  'voting.turnout.too-few':
    'We do not split this by group: with fewer than {least} votes in one, it could tell who voted.',
  'voting.rule.greedy': 'most votes',
  'voting.rule.greedy-threshold': 'most votes',
  'voting.rule.greedy-no-skip': 'most votes, up to the first that does not fit',
  'voting.rule.equal-shares': 'equal shares',
  'voting.rule.phragmen': 'Phragmén’s rule',
  'voting.rule.greedy.how':
    'The rule was most votes. We went down the list from the most votes, and funded every idea that still fitted.',
  'voting.rule.greedy-threshold.how':
    'The rule was most votes, with a bar. We went down the list and funded every idea over the bar that still fitted.',
  'voting.rule.greedy-no-skip.how':
    'The rule was most votes. We went down the list and stopped at the first idea that did not fit.',
  'voting.rule.equal-shares.how':
    'The rule was equal shares. Every voter gets the same share of the pot, and pays for ideas together with others who chose them.',
  'voting.rule.phragmen.how':
    'The rule was Phragmén’s. The cost of each idea is shared by those who chose it, so that nobody carries much more than others.',
  'voting.compare.title': 'What another rule would have given',
  'voting.compare.caption': 'The rule of this round beside others',
  'voting.compare.what': 'What',
  'voting.compare.used': 'By {rule}, the rule of this round',
  'voting.compare.other': 'By {rule}',
  'voting.compare.funded': 'Ideas funded',
  'voting.compare.cost': 'Money given',
  'voting.compare.with-something': 'Voters who got an idea they chose',
  'voting.compare.voters': '{count} ({share})',
  'voting.compare.nothing': 'Voters who got none',
  'voting.compare.mean': 'Ideas a voter chose and got, on average',
  'voting.compare.spread': 'Ideas that the middle half of voters got',
  'voting.compare.from-to': '{from, number} to {to, number}',
  'voting.help': 'Counted again, it would have been funded {ways}.',
  'voting.help.cost': 'at a cost of {cost}',
  'voting.help.votes': 'if {count, plural, one {one more} other {# more}} of those who voted had chosen it too',
  'voting.help.voters': 'with {count, plural, one {# more voter who chose} other {# more voters who chose}} only this',
  'voting.help.working':
    'We are working out what would have helped each idea: {done, number} of {of, number} done. Look again in a moment.',
  'voting.advises.title': 'This vote advises, and does not decide',
  'voting.advises.body':
    '{voters, plural, one {One person} other {# people}} voted, and the round’s rule asks for {needed, number}. The panel reads what the vote says, and decides in its meeting.',
  'voting.turnout.by-channel': 'How people voted',
  'voting.turnout.how': 'Way of voting',
  'voting.turnout.part': 'Part of all votes',
  'voting.turnout.together':
    'We tell ways of voting together where fewer than {least} people used one: it could tell who voted.',
  'voting.channel.web': 'Online',
  'voting.channel.paper': 'On paper',
  'voting.channel.assisted': 'With a helper',
  'voting.compare.none': 'none',
  'voting.compare.same': 'By {rule} the same ideas would have been funded.',
  'voting.compare.gained': 'Funded only by {rule}: {ideas}.',
  'voting.compare.lost': 'Not funded by {rule}: {ideas}.',
  'voting.few.title': 'Why there is no list of the votes',
  'voting.few.why':
    '{voters, plural, one {One person chose ideas.} other {Only # people chose ideas.}} A list of so few votes would tell what each of them chose. So we publish only what the votes come to.',
  'voting.few.instead':
    'An officer can still have the votes counted again. If you think something is wrong, ask about the count.',
  'voting.check-it.title': 'Check it yourself',
  'voting.check-it.file':
    'Here are all the votes, shuffled and without names. Anyone can count them again and must get the same result.',
  'voting.check-it.download': 'Download the votes (.pb)',
  'voting.check-it.table': 'Download the votes as a table (.csv)',
  'voting.check-it.script':
    'The shortest way: download <link>a script of 150 lines</link> that anyone can read. With Node on your computer it counts the file and says whether the same ideas come out:',
  'voting.check-it.command':
    'With Small Sparks on your computer, this says exactly where a file departs from what was published, and why each idea was funded or not:',
  'voting.check-it.print': 'Fingerprint of the file (SHA-256)',
  'voting.check-it.head': 'Our record of everything that was done',
  'voting.check-it.head-number': 'The count is entry {number}:',
  'voting.check-it.others': 'Other tools that read the file',
  'voting.check-it.differ':
    'Such tools may break ties and share out what is left by rules of their own, so look at what they say they do. Our two count by the rule of this round, and give the same.',
  'voting.check-it.differ-declared':
    'Such tools may break ties by rules of their own, so look at what they say they do.',
  'voting.check-it.tools':
    'The file is in the format of <pabulib>Pabulib</pabulib>, a collection of such votes from all over the world. <pabutools>pabutools</pabutools> (Python) and the tool at <shares>equalshares.net</shares> read it too.',
  'voting.lots': 'The lots, for ties',
  'voting.lots.how':
    'When two ideas tie, the one that costs less goes first, then the one with more votes. After that, these lots decide. They were drawn once the list was settled, before anybody had scored or voted.',
  'voting.not-yet.title': 'There are no results yet',
  'voting.not-yet.lead': 'The results will be here after voting closes {closesAt}.',
  'voting.not-yet.nobody': 'No page shows how the vote stands before then. Nobody should choose by what others chose.',
  'voting.not-yet.by-itself': 'You do not have to do anything. This page shows the results as soon as they are there.',
  'voting.not-yet.steps': 'The count has done {done} of {of} steps.',
  'voting.not-yet.look-again': 'Look again now',
  'voting.not-yet.vote': 'Go to the vote',
  'voting.next.panel': 'This is what the vote says',
  'voting.next.panel.body':
    'The panel means to decide on {decidesOn}. It starts from this list, and must give its reason for any change.',
  'voting.next.decided': 'The panel has decided',
  'voting.next.decided.body': 'This is what the vote said. <link>See what was decided</link>.',
  'voting.from.title': 'An election from elsewhere',
  'voting.from.body':
    'These are real votes from another place: {description}. None of this partnership’s money is in it.',
  'voting.from.unrepeatable': 'Its papers name no rule that anyone can repeat, so it is counted here by most votes.',
  'voting.from.same': 'There, the same {count, plural, one {# idea was} other {# ideas were}} chosen.',
  'voting.from.differs': 'There, other ideas were chosen ({count} in all): the place used a rule of its own.',
}

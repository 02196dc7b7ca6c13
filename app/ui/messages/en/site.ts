/** The pages that belong to no one partnership: the front page, and what we say about ourselves. */
export const site = {
  'site.home.title': 'Small sums for your neighbours’ ideas',
  'site.home.headline': 'Your street has ideas. Here is the money to start them.',
  'site.home.lead':
    'Small Sparks helps a neighbourhood share out small sums. Neighbours propose, neighbours choose, and everyone can see where each pound went.',
  'site.home.find': 'Find your neighbourhood',
  'site.home.how': 'How it works',
  'site.home.neighbourhoods':
    '{count, plural, =0 {Neighbourhoods} one {One neighbourhood here} other {# neighbourhoods here}}',
  'site.home.empty': 'No neighbourhood yet',
  'site.home.empty-body':
    'This is a fresh installation. Whoever looks after it adds the first neighbourhood; <code>npm run sparks -- --help</code> lists how. It will stand here.',
  'site.home.idea': 'You have an idea',
  'site.home.idea-body':
    'Herb planters, a street party, football under the lights. Six short questions, on your phone, and no password.',
  'site.home.choose': 'Your neighbours choose',
  'site.home.choose-body':
    'A panel of residents reads every idea. Then the panel, or everyone who lives there, votes in secret.',
  'site.home.money': 'The money comes',
  'site.home.money-body':
    'The panel meets, gives each idea a reason, and sets the money aside. Two people agree each payment.',
  'site.home.story': 'You tell the story',
  'site.home.story-body': 'Who came, what happened, what came next. One small thing leads to another.',
  'site.home.trust': 'Why you can trust it',
  'site.home.trust.residents':
    '<b>Led by residents.</b> At least 51 in every 100 votes on a panel belong to people who live there, or it cannot decide.',
  'site.home.trust.pay':
    '<b>Nobody pays alone.</b> One prepares a payment, another agrees to it. See <link>who may do what</link>.',
  'site.home.trust.count':
    '<b>Count it again yourself.</b> The anonymous votes are published, and anyone can <link>repeat the count</link>.',
  'site.home.trust.reason': '<b>Everyone gets a reason.</b> Funded or not, each idea is told why, in plain words.',

  'site.privacy.title': 'Privacy',
  'site.privacy.lead': 'What we know about you, who sees it, and what we do not promise.',
  'site.privacy.kept.title': 'What we keep',
  'site.privacy.kept.1':
    'Your name and email address. Your postcode, if you told us that you live in the area. The ideas you write, and who should be paid for them.',
  'site.privacy.kept.2':
    'What you do as a member of the panel or as an officer: scores, interests you declare, decisions, payments. And that you voted, but not when.',
  'site.privacy.kept.3':
    'We have no passwords, no advertising and no trackers. Your computer asks no other company for any part of these pages.',
  'site.privacy.seen.title': 'Who sees it',
  'site.privacy.seen.1':
    '<b>Everyone:</b> ideas once they are sent in, without your name; results; payments for ideas; and the names of the panel and the officers.',
  'site.privacy.seen.2':
    '<b>Those who run the rounds:</b> your name beside your idea. Those who pay also see who should be paid.',
  'site.privacy.seen.3':
    '<b>No other reader:</b> your email address and your postcode. We use them to write to you, and to know who may vote.',
  'site.privacy.seen.4':
    'Whoever runs the computer that these pages stand on can reach everything on it. The partnership chooses who that is.',
  'site.privacy.vote.title': 'Your vote',
  'site.privacy.vote.1':
    'The list of voters says that you voted. What you chose stands apart from it, without your name and without a time, under a scrambled name.',
  'site.privacy.vote.2':
    'The key that scrambles is not in the database. So neither the database nor a copy of it says who chose what, and no page shows it to anyone.',
  'site.privacy.vote.3':
    'No results are shown before voting closes. Then the ballots are shuffled and published without names.',
  'site.privacy.not-promised.title': 'What we do not promise about your vote',
  'site.privacy.not-promised.1':
    'Ballots are not sealed yet. While voting is open, someone who had both the database and its key could match you with your choices.',
  'site.privacy.not-promised.2':
    'Someone who took over the computer during the vote could do the same, and could read the choices as they come in.',
  'site.privacy.not-promised.3':
    'You can check that the published ballots were counted right. You cannot yet check from home that your own is among them unchanged.',
  'site.privacy.how-long.title': 'How long we keep it',
  'site.privacy.how-long.1':
    'Sign-in codes go after a day. You are signed out after 12 hours, or 30 days if you asked, and officers after 30 minutes without use. Letters are emptied once they are sent.',
  'site.privacy.how-long.2':
    'Decisions, payments and the record of who did what stay, because nothing recorded is edited away. That record names people by a number.',
  'site.privacy.how-long.3':
    'There is no button yet that takes your details away. Ask the partnership, and it will tell you what it can do.',
  'site.privacy.cookies.title': 'Cookies',
  'site.privacy.cookies.1':
    'There are three, and all are needed. One keeps you signed in, one is there for half an hour while you sign in, and one keeps your language.',
  'site.privacy.rights.title': 'Your rights',
  'site.privacy.rights.1':
    'You can ask the partnership what it knows about you, and have what is wrong put right. Much of it is on <you>your own page</you>.',
  'site.privacy.rights.2':
    'If you are not happy with the answer, you can <ico>complain to the Information Commissioner</ico>.',

  'site.accessibility.title': 'Accessibility',
  'site.accessibility.lead': 'These pages are for every neighbour, however you read them.',
  'site.accessibility.aim.title': 'What we aim for',
  'site.accessibility.aim.1':
    'Every page should meet the <wcag>Web Content Accessibility Guidelines</wcag> 2.2 at level AA, and be written so that a ten-year-old can follow it.',
  'site.accessibility.works.title': 'What works',
  'site.accessibility.works.1':
    'You can use everything with a keyboard alone, with a screen reader, at twice the size, on a small old phone, and without JavaScript.',
  'site.accessibility.works.2':
    'Colours are checked for contrast, your own colour settings are kept, and nothing moves unless you let it. Codes can be pasted. Pages print well.',
  'site.accessibility.works.3': 'Every word of ours is there in English and in Welsh.',
  'site.accessibility.checked.title': 'How we check',
  'site.accessibility.checked.1':
    'Automatic checks (axe) run on our pages with every change, in each state of a form, and people’s journeys are played with and without JavaScript.',
  'site.accessibility.missing.title': 'What is not good enough yet',
  'site.accessibility.missing.1':
    'Nobody from outside has audited these pages yet, and they have not been tried enough by people who use screen readers every day.',
  'site.accessibility.missing.2':
    'Words that neighbours write themselves are in the language they chose. Paper ballots, and signing in without email, are still to come.',
  'site.accessibility.tell-us.title': 'Tell us',
  'site.accessibility.tell-us.1':
    'If something gets in your way, tell your partnership. A person can help you take part in the meantime.',

  'site.open-data.title': 'Open data',
  'site.open-data.lead': 'What we publish, and how you can check it for yourself.',
  'site.open-data.what.title': 'What is open to everyone',
  'site.open-data.what.1':
    'Every round with its rules and dates, every idea that was sent in, every result with the reasons, and where the money is. Nobody needs to sign in to read.',
  'site.open-data.never.title': 'What never is',
  'site.open-data.never.1':
    'Email addresses, postcodes, who should be paid, and who voted for what. No count is split into groups so small that they would show a person.',
  'site.open-data.votes.title': 'The votes',
  'site.open-data.votes.1':
    'When a count is made, its anonymous ballots are published with it, in a random order. Ties are settled by lots that were drawn before anybody voted.',
  'site.open-data.votes.2':
    'The ballots are in <pabulib>Pabulib’s format</pabulib>, which researchers use for elections of this kind all over the world.',
  'site.open-data.check.title': 'Count again',
  'site.open-data.check.1':
    'The result comes from the published ballots and the round’s rule alone. So anyone who has them gets the same answer, with our program or another.',
  'site.open-data.check.2': 'With ours: <code>npm run -s sparks -- tally FILE.pb --rule declared</code>',
  'site.open-data.reuse.title': 'Using it',
  'site.open-data.reuse.1': 'You may use what is published here for anything. Say where it is from, and which round.',

  'site.policy.title': 'Who may do what',
  'site.policy.lead':
    'This is printed from the very table that these pages ask before they let anyone do anything. A role gives only what stands here.',
  'site.policy.act': 'What',
  'site.policy.who': 'Who',
  'site.policy.when': 'When',
  'site.policy.always': 'At any time',
  'site.policy.unless-interest': 'Not for an idea they have an interest in',
  'site.policy.step-up': 'An officer uses her passkey for it',
  'site.policy.part.everyone': 'For everyone',
  'site.policy.part.people': 'People and roles',
  'site.policy.part.round': 'Rounds',
  'site.policy.part.ideas': 'Ideas',
  'site.policy.part.panel': 'The panel’s scores',
  'site.policy.part.vote': 'Votes',
  'site.policy.part.decision': 'Decisions',
  'site.policy.part.money': 'Money',
  'site.policy.part.stories': 'Stories',
  'site.policy.part.other': 'And also',
  'site.policy.stage.plan': 'While the round is planned',
  'site.policy.stage.open': 'While the round is open for ideas',
  'site.policy.stage.check': 'While ideas are checked',
  'site.policy.stage.score': 'While the panel scores',
  'site.policy.stage.vote': 'While voting is open',
  'site.policy.stage.decide': 'When the panel decides',
  'site.policy.stage.agree': 'While awards are agreed',
  'site.policy.stage.pay': 'While money is paid out',
  'site.policy.stage.learn': 'When the round is over',
  'site.who.anyone': 'Anyone',
  'site.who.signed-in': 'Anyone signed in',
  'site.who.resident': 'Anyone who lives there',
  'site.who.voting-member': 'Panel members with a vote',
  'site.who.applicant': 'The neighbour whose idea it is',
  'site.act.count.follow': 'Be told on the page when a round’s votes have been counted',
  'site.act.news.stop': 'Stop letters with news, from the link in one of them',
  'site.act.news.choose': 'Choose which news comes by letter',
  'site.act.letters.read-undelivered': 'See which letters could not be delivered',
  'site.act.letters.settle-undelivered': 'Settle what becomes of a letter that could not be delivered',
  'site.act.public.read': 'Read rounds, ideas, results and where the money is',
  'site.act.sign-in.start': 'Ask for a code to sign in',
  'site.act.sign-in.finish': 'Sign in with it',
  'site.act.sign-in.end': 'Sign out',
  'site.act.sign-in.again': 'Show once more that it is them',
  'site.act.passkey.ask': 'Use a passkey',
  'site.act.help.begin': 'Help a neighbour in person, and act for them',
  'site.act.help.end': 'End that help',
  'site.act.paper-code.issue': 'Make letters with codes, and take codes back',
  'site.act.session.manage': 'See where they are signed in, and sign out there',
  'site.act.recovery.ask': 'Ask to be let back in when their passkeys are lost',
  'site.act.recovery.answer': 'Say that it is that officer who asks, or stop it, if they are officers with them',
  'site.act.passkey.manage': 'Make, rename or remove their own passkeys',
  'site.act.language.choose': 'Choose a language',
  'site.act.own-page.read': 'See their own page',
  'site.act.residency.declare': 'Say that they live there',
  'site.act.partnership.start': 'Start a new partnership and name its first chair',
  'site.act.settings.read': 'See how a partnership is being set up',
  'site.act.settings.change': 'Change a partnership’s settings',
  'site.act.partnership.open': 'Open a partnership to everyone',
  'site.act.programme.manage': 'Make a programme and say which partnerships belong to it',
  'site.act.role.read': 'See who proposed which change of a role, and why',
  'site.act.role.propose': 'Propose to give or end somebody’s role',
  'site.act.role.answer': 'Agree to a change of a role that somebody else proposed',
  'site.act.role.resign': 'Lay down your own role',
  'site.act.round.plan': 'Plan a round',
  'site.act.round.publish': 'Publish a round',
  'site.act.round.manage': 'Follow a round from behind the scenes',
  'site.act.round.change-dates': 'Change a round’s dates, with a reason',
  'site.act.round.cancel': 'Call a round off, with a reason',
  'site.act.proposal.start': 'Start an idea',
  'site.act.proposal.edit': 'Change an idea',
  'site.act.proposal.submit': 'Send an idea in',
  'site.act.proposal.take-back': 'Take an idea back to change it',
  'site.act.proposal.withdraw': 'Withdraw an idea',
  'site.act.proposal.read-own': 'Read an idea before it is sent in',
  'site.act.proposal.check': 'Say whether an idea fits the round',
  'site.act.proposal.read-payee': 'See who should be paid',
  'site.act.checking.read': 'See the ideas to check',
  'site.act.checking.finish': 'End the checking',
  'site.act.scoring.read': 'See the ideas to score',
  'site.act.interest.declare': 'Declare an interest in an idea',
  'site.act.score.save': 'Score an idea',
  'site.act.scores.lock': 'End the scoring',
  'site.act.ballot.cast': 'Vote, if they are on the list of voters',
  'site.act.decision.read': 'See the list that is to be decided',
  'site.act.decision.draft': 'Prepare that list',
  'site.act.decision.adopt': 'Agree to the list; it takes two',
  'site.act.award.accept': 'Accept the money and what goes with it',
  'site.act.award.withdraw': 'Take an award back, with a reason',
  'site.act.books.read': 'Read the books',
  'site.act.payment.prepare': 'Prepare a payment',
  'site.act.payment.authorise': 'Agree to a payment that somebody else prepared',
  'site.act.payment.mark-sent': 'Note that a payment was sent',
  'site.act.payment.cancel': 'Cancel a payment, with a reason',
  'site.act.story.tell': 'Tell how it went',
  'site.act.interest.declare-for-another': 'Record an interest for somebody else, with a reason',
  'site.act.score.hand-in': 'Hand in a score',
  'site.act.fund.receive': 'Enter money that has come in',
  'site.act.budget.set': 'Set a budget',
  'site.act.budget.move': 'Ask to move money between budget lines',
  'site.act.budget.agree-move': 'Agree to a move between budget lines',
  'site.act.budget.allocate': 'Set money aside for a round',
  'site.act.award.read': 'Read an award',
  'site.act.payment.follow': 'Record what became of a payment',
  'site.act.invitation.read': 'See who has been invited',
  'site.act.invitation.send': 'Invite people',
  'site.act.invitation.withdraw': 'Take an invitation back',
  'site.act.invitation.accept': 'Take up an invitation of their own',
  'site.act.residency.vouch': 'Say that a neighbour lives there, if they do themselves',
  'site.act.residency.read': 'See who waits to be known as living there',
  'site.act.residency.verify': 'Say that they have seen where somebody lives',
  'site.act.residency.withdraw': 'Say, with a reason, that somebody no longer lives there',
  'site.act.residency.choose-ways': 'Choose how the partnership knows who lives there',
  'site.act.held.read': 'See and copy all that is held about themselves',
  'site.act.erasure.ask': 'Ask to be erased',
  'site.act.erasure.cancel': 'Take that back',
  'site.act.register.keep': 'Keep their own register of interests',
  'site.act.register.read-all': 'Read all of everybody’s register of interests',
}

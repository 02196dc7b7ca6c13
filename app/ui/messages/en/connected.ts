/** Money that goes out through Stripe: chosen by who is paid, sent, and what becomes of it. */
export const connected = {
  'connected.choose.title': 'Or through Stripe',
  'connected.choose.text':
    'You open an account at Stripe, with your own bank account behind it, and tell Stripe who you are. We pay into it, and Stripe pays your bank. We never see your account number.',
  'connected.choose.button': 'Choose Stripe',
  'connected.title': 'You are paid through Stripe',
  'connected.waits':
    'We paid into another account before. We have written to the address we knew, and nothing is paid until the change is confirmed and two days have passed. You can tell Stripe the rest meanwhile.',
  'connected.making':
    'Stripe has not answered yet. We ask again by ourselves. Come back to this page in a few minutes.',
  'connected.refused':
    'Stripe cannot make an account for you just now (it says: {trouble}). You can be paid into a bank account instead.',
  'connected.next': 'Stripe has to know who you are and which bank account is yours. You tell Stripe, not us.',
  'connected.get-way': 'Go on to Stripe',
  'connected.way': 'Open Stripe’s page',
  'connected.way.hint': 'This way in is good once, and for a few minutes. If it has run out, ask for another here.',
  'connected.not-yet':
    'Stripe does not say yet that money can go into your account. It may need something more from you.',
  'connected.ready': 'Stripe says that your account is ready. There is nothing more to do.',
  'connected.away': 'Stripe does not answer just now. Try again in a few minutes.',
  'connected.payout-back':
    'Your bank did not take what Stripe sent on (Stripe says: {trouble}). The money is safe in your account at Stripe. Put your bank account right there, and Stripe sends it again.',
  'connected.off': 'Paying through Stripe is not set up here.',
  'connected.desk.made': 'Account at Stripe',
  'connected.desk.ready': 'Ready: Stripe says that money can go into it',
  'connected.desk.waits': 'Not ready: they still have something to tell Stripe',
  'connected.desk.asking': 'Stripe has not made it yet. It is asked again by itself.',
  'connected.desk.refused': 'Stripe made none: {trouble}',
  'connected.desk.payout-back': 'Their bank did not take what Stripe sent on ({trouble}). They have been written to.',
  'connected.authorise':
    'You authorise {amountPence} to {payee}, through Stripe, into the account that they have there. {heldPence} of the fund lies with Stripe.',
  'connected.send.explained': 'Stripe takes it out of what it holds for us, and puts it into their account at once.',
  'connected.send': 'Send it through Stripe',
  'connected.sent': 'Sent through Stripe',
  'connected.asking': 'Stripe is asked. What became of it stands here as soon as Stripe says so.',
  'connected.doubt':
    'Stripe did not answer. It is looked up there before it is asked again, so it is never sent twice. Nothing else is paid for this part meanwhile.',
  'connected.payment.payout-back':
    'The money is in their account at Stripe, and their bank did not take it from there (Stripe says: {trouble}). They have been written to. Nothing has to be paid again.',
  'connected.why.balance_insufficient': 'There was not enough with Stripe, or it is not free to use yet.',
  'connected.why.no-answer': 'Stripe did not answer.',
  'connected.why.reversed': 'It was taken back at Stripe, all of it.',
  'connected.why.reversed-in-part': 'Some of it was taken back at Stripe.',
  'connected.why.account-changed': 'The account at Stripe is another one now, or has been let go.',
  'connected.why.insufficient_capabilities_for_transfer': 'Stripe does not let money into their account just now.',
  'connected.why.other': 'Stripe said no: {why}.',
  'connected.letter.subject': 'Your bank did not take the money that Stripe sent you',
  'connected.letter.text':
    'Stripe tried to pay your bank what {partnership} has paid you, and your bank did not take it. The money is safe in your account at Stripe.',
  'connected.letter.next':
    'Sign in at Stripe and put your bank account right. Stripe then sends it again. If you cannot, talk with us.',
  'connected.letter.button': 'How to reach us',
}

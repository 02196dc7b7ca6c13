export const money = {
  'money.figure.budget': 'Budget',
  'money.figure.allocated': 'Allocated to rounds',
  'money.figure.committed': 'Committed, not yet paid',
  'money.figure.paid': 'Paid, less money returned',
  'money.figure.remaining': 'Remaining',
  'money.figures': 'The five figures',

  'money.letter.subject.funded': 'Good news: “{title}” is funded',
  'money.letter.subject.part-funded': 'Good news: “{title}” is part funded',
  'money.letter.subject.reserve': '“{title}” is on the reserve list',
  'money.letter.subject.not-funded': '“{title}” was not funded this time',
  'money.letter.text.funded': 'The panel has met about {round}. It has given your idea “{title}” {amountPence}.',
  'money.letter.text.part-funded':
    'The panel has met about {round}. It has given your idea “{title}” {amountPence} of the {askedPence} you asked for.',
  'money.letter.text.reserve':
    'The panel has met about {round}. Your idea “{title}” is on the reserve list. If money comes free, it is among the next.',
  'money.letter.text.not-funded':
    'The panel has met about {round}. There was no money for your idea “{title}” this time. Thank you for bringing it.',
  'money.letter.why.said': 'Why: {because}',
  'money.letter.why.funded':
    'Why: it came out among the winners, by the rule that was published before the round opened.',
  'money.letter.why.part-funded': 'Why: the panel thinks the idea can be started with this much.',
  'money.letter.why.reserve': 'Why: other ideas had more support, and the pot was shared among those.',
  'money.letter.why.not-funded': 'Why: other ideas had more support, and the pot was shared among those.',
  'money.letter.next.accept': 'What next: accept the money here, and we will pay it.',
  'money.letter.next.reserve':
    'What next: nothing for now. We write again if money comes free. You can read how each idea fared:',
  'money.letter.next.not-funded':
    'What next: you can bring it to the next round, as it is or changed. A community builder can help. You can read how each idea fared:',
  'money.letter.sent.subject': 'We have paid {amountPence} for “{title}”',
  'money.letter.sent.text': 'We have sent {amountPence} to {payee} for your idea “{title}”.',
  'money.letter.sent.next':
    'It should be there in two or three working days. Tell us if it is not. You can see the payment here:',
}

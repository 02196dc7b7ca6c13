export const money = {
  'money.figure.budget': 'Budget',
  'money.figure.allocated': 'Allocated to rounds',
  'money.figure.committed': 'Committed, not yet paid',
  'money.figure.paid': 'Paid, less money returned',
  'money.figure.remaining': 'Remaining',
  'money.figures': 'The five figures',
}

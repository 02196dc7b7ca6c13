/** What is wrong with an answer, by a fault's `because`: what to enter, in the words of the question. */
export const form = {
  'form.unexplained': 'Check this answer.',
  'form.too-long': 'Use {limit, plural, one {# character} other {# characters}} or fewer.',
  'form.money-unclear': 'Enter an amount in pounds, like 240 or 240.50.',
  'form.too-many-choices': 'You have chosen {chosen} ideas. Choose {limit, plural, one {only #} other {# or fewer}}.',
}

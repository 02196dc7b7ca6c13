/** What is wrong with an answer, by a fault's `because`: what to enter, in the words of the question. */
export const form = {
  'form.unexplained': 'Check this answer.',
  'form.too-long': 'Use {limit, plural, one {# character} other {# characters}} or fewer.',
  'form.money-unclear': 'Enter an amount in pounds, like 240 or 240.50.',
  'form.too-many-choices': 'You have chosen {chosen} ideas. Choose {limit, plural, one {only #} other {# or fewer}}.',
  'form.email-missing': 'Enter your email address.',
  'form.email-unclear': 'Enter an email address, like name@example.org.',
  'form.code-missing': 'Enter the 6-digit code from the letter.',
  'form.code-unclear': 'Enter 6 digits, like 123456. Spaces are fine.',
  'form.name-missing': 'Enter your name.',
}

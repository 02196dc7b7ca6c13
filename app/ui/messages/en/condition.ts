/** What has to be so before an award is paid, and whether it is. */
export const condition = {
  'condition.title': 'Conditions',
  'condition.wait':
    '{count, plural, one {Nothing is paid until this is so:} other {Nothing is paid until all of this is so:}}',
  'condition.all-met': 'All conditions are met, so it can be paid.',
  'condition.open': 'Not yet',
  'condition.met': 'Met',
  'condition.waits': 'Waits for a condition',
  'condition.own': 'Tell {partnership} when it is so, and show them. Then the money can be paid.',
  'condition.event.met': 'Met, says {name}, {moment}: {because}',
  'condition.event.not-met': 'No longer met, says {name}, {moment}: {because}',
  'condition.event.let-go': 'No longer asked, {moment}: {because}',
  'condition.tick.which': 'Which one?',
  'condition.tick.because.hint': 'It stays in the record, with your name.',
  'condition.tick.met': 'Write down that one is met',
  'condition.tick.met.because': 'What showed it?',
  'condition.tick.met.button': 'It is met',
  'condition.tick.not-met': 'One is no longer met',
  'condition.tick.not-met.because': 'What has changed?',
  'condition.tick.not-met.button': 'It is no longer met',
} as const

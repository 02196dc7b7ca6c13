/** What stands beside the pounds granted, and how it is counted. */
export const leverage = {
  'leverage.title': 'What stood beside the money',
  'leverage.lead': 'Neighbours add to what is granted: money of their own, things they lend, and their time.',
  'leverage.none': 'Nothing has been granted yet',
  'leverage.none-body': 'When the first ideas have their money, what stands beside it is shown here.',
  'leverage.granted': 'Granted',
  'leverage.paid': 'Paid',
  'leverage.match': 'Match money',
  'leverage.in-kind': 'Gifts in kind',
  'leverage.hours': 'Hours given',
  'leverage.hours-told': '{hours, number} told',
  'leverage.hours-planned': '{hours, number} planned',
  'leverage.method': 'How we count',
  'leverage.method.granted': 'Granted and paid are what the books say, less what came back.',
  'leverage.method.match':
    'Match money is their own money and gifts of money, as they planned it in the budget of the idea.',
  'leverage.method.in-kind':
    'Gifts in kind are things lent or given, at what the people of the idea say they are worth.',
  'leverage.method.hours':
    'Hours are those the story of an idea tells; where there is no story yet, those its budget plans. We count an hour for {hourPence}. So {hours, plural, one {# hour} other {# hours}}, {told, number} of them told, come to {worthPence}.',
  'leverage.method.none-added': 'We add none of these to each other, and work out no return from them.',
  'leverage.ideas': 'Idea by idea',
  'leverage.table': 'What each funded idea was granted, and what stood beside it',
  'leverage.idea': 'Idea',
  'leverage.file': 'As a file (CSV)',
  'leverage.values': 'What others say it is worth',
  'leverage.values-lead':
    'These are not our sums. Somebody else worked them out, and says here how. They are added to nothing.',
  'leverage.source': 'Source: {source}',
  'leverage.end': 'Take it off<unseen>: {name}</unseen>',
  'leverage.add': 'Add a value',
  'leverage.add.name': 'What is valued?',
  'leverage.add.name-hint': 'Such as “A year of weekly company for one person”.',
  'leverage.add.pence': 'What is it said to be worth, in pounds?',
  'leverage.add.source': 'Who says so, where?',
  'leverage.add.source-hint': 'So that anyone can look it up: who, what it is called, which year.',
} as const

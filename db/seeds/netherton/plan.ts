import { pence } from '~/domain/pence'

/** The partnership of the demonstration: made up, on the pattern of real ones. */
export const netherton = {
  id: 'netherton',
  slug: 'netherton',
  name: 'Netherton Sparks',
  area: 'Netherton',
  vision:
    'A Netherton where neighbours know one another, look out for one another, and have what they need to start something good.',
  accent: '#a8361a',
  languages: ['en', 'cy'],
  timeZone: 'Europe/London',
  money: { yearStartsInMonth: 4, volunteerHourPence: 12_00, trustedName: 'Lock Street Community Trust' },
}

export const neighbourhoods = [
  { id: 'marian-square', name: 'Marian Square', postcodes: ['L304'], population: 3_240 },
  { id: 'glovers-lane', name: 'Glovers Lane', postcodes: ['L305'], population: 2_910 },
  { id: 'northern-perimeter', name: 'Northern Perimeter', postcodes: ['L303'], population: 2_180 },
  { id: 'swifts-lane', name: 'Swifts Lane', postcodes: ['L302'], population: 1_760 },
  { id: 'canal-side', name: 'Canal Side', postcodes: ['L301'], population: 1_420 },
]

export const themes = [
  { id: 'together', name: 'Coming together', about: 'Tea, tables, music: reasons to meet.', hue: 268 },
  { id: 'young', name: 'Young people', about: 'Things to do, and a say in them.', hue: 205 },
  { id: 'food', name: 'Growing and eating', about: 'Gardens, kitchens, fair food.', hue: 100 },
  { id: 'well', name: 'Feeling well', about: 'Moving, resting, being listened to.', hue: 345 },
  { id: 'skills', name: 'Skills and work', about: 'Learning from each other, making a living.', hue: 40 },
]

export const funds = [
  {
    id: 'big-local',
    name: 'Big Local award',
    purpose: 'For what residents decide will make Netherton a better place to live, over ten years.',
    restricted: true,
    grantPence: pence(1_150_000_00),
    source: 'Local Trust',
  },
  {
    id: 'ward-match',
    name: 'Ward match',
    purpose: 'From the council, to match what neighbours give in time. For young people.',
    restricted: true,
    grantPence: pence(12_000_00),
    source: 'Sefton Council',
  },
]

/** A line for each theme in the year that is running, from the award; the young people's line has the match beside it. */
export const budgetLines = [
  { theme: 'together', fundId: 'big-local', amountPence: pence(24_000_00) },
  { theme: 'young', fundId: 'big-local', amountPence: pence(22_000_00) },
  { theme: 'young', fundId: 'ward-match', amountPence: pence(12_000_00) },
  { theme: 'food', fundId: 'big-local', amountPence: pence(16_400_00) },
  { theme: 'well', fundId: 'big-local', amountPence: pence(18_000_00) },
  { theme: 'skills', fundId: 'big-local', amountPence: pence(18_000_00) },
] as const

/** A line that belongs to no theme: small sums for whatever neighbours think of. */
export const sparksLine = { name: 'Small sparks', fundId: 'big-local', amountPence: pence(18_000_00) }

export const criteria = [
  {
    id: 'strengths',
    name: 'Uses what is strong here',
    weight: 3,
    rubric: {
      '0': 'Everything is brought in from outside.',
      '3': 'Some local people, places or skills.',
      '5': 'Built on what neighbours can already do.',
    },
  },
  {
    id: 'together',
    name: 'Neighbours doing it together',
    weight: 3,
    rubric: {
      '0': 'One person does it for others.',
      '3': 'A few people share the work.',
      '5': 'Many hands, and room for more.',
    },
  },
  {
    id: 'left-out',
    name: 'Reaches people often left out',
    weight: 2,
    rubric: {
      '0': 'For those who always come.',
      '3': 'Some thought for who is missing.',
      '5': 'Starts with those who are missed.',
    },
  },
  {
    id: 'value',
    name: 'Good value',
    weight: 1,
    rubric: {
      '0': 'Costs are unclear or high.',
      '3': 'Fair prices, clearly set out.',
      '5': 'A little money goes a very long way.',
    },
  },
  {
    id: 'more',
    name: 'Likely to lead to more',
    weight: 1,
    rubric: {
      '0': 'Over when the money is gone.',
      '3': 'May be done again.',
      '5': 'Something new will grow from it.',
    },
  },
]

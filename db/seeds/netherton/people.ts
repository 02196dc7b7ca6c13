import type { PartnershipRole } from '~/domain/people'

export interface CastPerson {
  readonly id: string
  readonly name: string
  /** What they are in the demonstration, for someone who wants to step in. */
  readonly part: string
  readonly home: string | null
  readonly roles: readonly PartnershipRole[]
  readonly votes?: boolean
  /** Looks after the installation. */
  readonly administers?: true
}

/** Those one may step in as. The panel has twelve members, nine of whom live in Netherton. */
export const theCast: readonly CastPerson[] = [
  {
    id: 'rose',
    name: 'Rose Delaney',
    part: 'Chair of the panel',
    home: 'marian-square',
    roles: ['panel', 'chair'],
    votes: true,
  },
  {
    id: 'winston',
    name: 'Winston Clarke',
    part: 'Treasurer',
    home: 'glovers-lane',
    roles: ['panel', 'treasurer'],
    votes: true,
  },
  {
    id: 'mei',
    name: 'Mei Chen',
    part: 'Second signatory, from the community centre that holds the money',
    home: null,
    roles: ['authoriser'],
  },
  { id: 'tom', name: 'Tom Ashworth', part: 'Community builder', home: null, roles: ['builder'] },
  { id: 'amina', name: 'Amina Yusuf', part: 'Panel member', home: 'northern-perimeter', roles: ['panel'], votes: true },
  { id: 'gareth', name: 'Gareth Pugh', part: 'Panel member', home: 'swifts-lane', roles: ['panel'], votes: true },
  { id: 'sheila', name: 'Sheila Murphy', part: 'Panel member', home: 'canal-side', roles: ['panel'], votes: true },
  { id: 'kofi', name: 'Kofi Mensah', part: 'Panel member', home: 'marian-square', roles: ['panel'], votes: true },
  { id: 'edna', name: 'Edna Harrison', part: 'Panel member', home: 'glovers-lane', roles: ['panel'], votes: true },
  { id: 'ravi', name: 'Ravi Patel', part: 'Panel member', home: 'northern-perimeter', roles: ['panel'], votes: true },
  { id: 'bronagh', name: 'Bronagh Kelly', part: 'Panel member', home: 'canal-side', roles: ['panel'], votes: true },
  {
    id: 'olek',
    name: 'Olek Nowak',
    part: 'Panel member who runs the corner shop and lives elsewhere',
    home: null,
    roles: ['panel'],
    votes: true,
  },
  {
    id: 'ffion',
    name: 'Ffion Rees',
    part: 'Panel member, from the health centre',
    home: null,
    roles: ['panel'],
    votes: true,
  },
  {
    id: 'derek',
    name: 'Derek Boyle',
    part: 'Panel member without a vote, from the council',
    home: null,
    roles: ['panel'],
    votes: false,
  },
  { id: 'nadia', name: 'Nadia Hussain', part: 'Resident with an idea', home: 'marian-square', roles: [] },
  { id: 'len', name: 'Len Whitby', part: 'Resident who votes', home: 'glovers-lane', roles: [] },
  { id: 'joy', name: 'Joy Adeyemi', part: 'Resident who has not said where she lives yet', home: null, roles: [] },
  { id: 'pat', name: 'Pat Okoro', part: 'Observer from the funder', home: null, roles: ['observer'] },
  {
    id: 'grace',
    name: 'Grace Obi',
    part: 'Administrator, who looks after these pages',
    home: null,
    roles: [],
    administers: true,
  },
]

const firstNames =
  'Abigail Ada Ahmed Aisha Alan Alfie Andrea Anwen Barbara Beth Bilal Brenda Brian Carol Ceri Chidi Clare Colin Dawn Deepa Denise Dev Donna Doreen Eileen Elin Emeka Eric Fatima Faye Frank Freya George Gina Grace Hassan Helen Ian Imran Irene Jack Jackie Jade Jean Jenny Joan Joe Karen Keith Kemi Leah Leon Lily Linda Lloyd Lorna Maggie Mal Marek Maria Maureen Megan Mick Mo Nia Nicola Nora Omar Oscar Pauline Pete Phil Priya Ray Rhys Rita Ron Rosa Ruth Sal Sam Sandra Sara Sean Shabnam Sian Stella Steve Sue Tariq Terry Tess Tina Tony Val Vera Vince Wendy Wes Yasmin Zac Zofia'.split(
    ' ',
  )
const lastNames =
  'Adams Ali Allen Begum Bell Brady Burke Byrne Carr Cole Cooper Davies Dolan Doyle Edwards Evans Farrell Finch Flynn Foster Gill Grant Griffiths Hall Hart Hill Hughes Iqbal Jackson James Jones Kaur Khan King Kowalski Lee Lewis Lloyd Lynch Marsh Mason Mills Moran Morgan Moss Nolan Obi Owen Parry Patel Perry Price Quinn Reid Roberts Rogers Rowe Shah Shaw Singh Stone Sutton Swift Thomas Tierney Walsh Ward Webb West Wood Wright Yates'.split(
    ' ',
  )

/** Neighbours who vote: as many as asked for, no two of one name, spread over the neighbourhoods by their size. */
export function neighbours(
  howMany: number,
  homes: readonly { id: string; population: number }[],
): { id: string; name: string; home: string }[] {
  const everyone = homes.reduce((sum, { population }) => sum + population, 0)
  return Array.from({ length: howMany }, (_, at) => {
    // Steps that share no factor with the lists' lengths walk through every pair before one comes again.
    const name = `${firstNames[(at * 37) % firstNames.length]} ${lastNames[(at * 29) % lastNames.length]}`
    let place = (((at * 7919) % 1000) / 1000) * everyone
    const home = homes.find(({ population }) => (place -= population) < 0) ?? homes[0]
    if (!home) throw new Error('nobody lives nowhere')
    return { id: `neighbour-${at + 1}`, name, home: home.id }
  })
}

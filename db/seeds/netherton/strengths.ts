import { keepStrength } from '~/commands/people/keep-strength.server'
import { offerHelp } from '~/commands/proposal/offer-help.server'
import type { Draft } from '~/domain/proposal'
import { hours, later, type Instant } from '~/domain/time'
import type { Sent } from './ideas-come-in'
import { netherton } from './plan'
import type { Player } from './player'

type Kept = Parameters<typeof keepStrength>[4]

const strength = (
  kind: Kept['kind'],
  name: string,
  neighbourhoodId: string | null,
  about: string,
  person: { firstName: string; reach: string; shared?: boolean } = { firstName: '', reach: '' },
): Kept => ({
  ...{ kind, name, about, neighbourhoodId, shared: person.shared ?? true, email: '', suggesters: false },
  ...{ firstName: person.firstName, reach: person.reach, consent: person.firstName !== '' },
})

/** What Tom has heard of, door by door. */
const heardOf: readonly Kept[] = [
  strength(
    'place',
    'L30 Community Centre',
    'glovers-lane',
    'A hall for eighty, a kitchen, a yard. Evenings are full, mornings are not.',
  ),
  strength('place', 'Netherton Library', 'marian-square', 'A room for twelve that is free on Wednesdays.'),
  strength('place', 'St Oswald’s church hall', 'northern-perimeter', 'A piano, a kitchen, no steps.'),
  strength(
    'place',
    'The Marian Square green',
    'marian-square',
    'Flat grass, and shops that lend their water and light.',
  ),
  strength(
    'place',
    'Swifts Lane school field',
    'swifts-lane',
    'After four, and at weekends, when somebody has the key.',
  ),
  strength('place', 'The canal towpath', 'canal-side', 'A mile without a road to cross.'),
  strength(
    'group',
    'The fridge cleaners',
    'glovers-lane',
    'Eight neighbours who look after the community fridge in turns.',
  ),
  strength('group', 'Netherton Juniors', 'glovers-lane', 'Football for 120 children, and their coaches.'),
  strength('group', 'Canal Side Tenants', 'canal-side', 'They meet on first Mondays and know every door.'),
  strength(
    'group',
    'Memory singing',
    'northern-perimeter',
    'Wednesdays at St Oswald’s, with a song sheet in large print.',
  ),
  strength(
    'business',
    'Olek’s corner shop',
    'marian-square',
    'Puts up posters, takes in parcels, lends its back room.',
  ),
  strength('business', 'The dry cleaner’s', 'swifts-lane', 'Cleans at cost for anything that is for neighbours.'),
  strength('thing', 'Street party kit', null, 'Twenty tables, a gazebo, bunting. Kept at the community centre.'),
  strength('thing', 'A button badge machine', 'swifts-lane', ''),
  strength('gift', 'Mends bicycles', 'canal-side', 'And shows you how, on Saturday mornings.', {
    firstName: 'Ray',
    reach: 'At the repair café, or ask Bronagh',
  }),
  strength('gift', 'Teaches Makaton', 'marian-square', 'Signing for families, over tea.', {
    firstName: 'Tess',
    reach: 'Through the school office',
  }),
  strength('gift', 'Calls bingo in Polish and English', 'marian-square', '', {
    firstName: 'Olek',
    reach: 'In his shop',
  }),
  strength('gift', 'Knows how to close a street for a day', null, 'Has done it four times.', {
    firstName: 'Len',
    reach: 'Rings back in the evening',
  }),
  strength('gift', 'Has keys to half the halls', null, 'Would rather not be rung by everybody.', {
    ...{ firstName: 'Edna', reach: 'Lunch club, Tuesdays' },
    shared: false,
  }),
]

/** Tom walks round with a notebook, long before the first round. */
export async function strengthsAreHeardOf(play: Player, at: Instant): Promise<void> {
  for (const one of heardOf) await play.act('tom', at, (db, on) => keepStrength(db, on, netherton.id, null, one))
}

const answers: Readonly<Record<string, Pick<Draft, 'strengths' | 'helpWanted' | 'helpOffered'>>> = {
  'Tool library': {
    strengths: ['own: Mends bicycles', 'own: Canal Side Tenants', 'own: The menders of the repair café'],
    helpWanted: ['hands: Somebody to mind the door on Thursday evenings'],
    helpOffered: ['thing: Two sewing machines, when nobody else has them', 'know-how: How to label and lend things'],
  },
  'Library of things to wear': {
    strengths: ['own: The dry cleaner’s'],
    helpWanted: ['thing: A sewing machine for six weeks', 'place: A dry room with a mirror'],
    helpOffered: ['skill: Four of us can sew and alter'],
  },
  'Sunday dinner from the fridge': {
    strengths: ['own: The fridge cleaners', 'own: L30 Community Centre'],
    helpWanted: ['transport: A van, the last Saturday of the month'],
    helpOffered: [],
  },
  'Walking football': { strengths: [], helpWanted: [], helpOffered: ['transport: The juniors’ van on a Saturday'] },
}

/** What an idea says of strengths and help, beside the six questions. */
export const strengthsOf = (title: string): Partial<Draft> => answers[title] ?? {}

/** One neighbour offers to help with an idea, and waits to be introduced. */
export async function helpIsOffered(play: Player, sent: readonly Sent[], at: Instant): Promise<void> {
  const dinner = sent.find(({ idea }) => idea.title === 'Sunday dinner from the fridge')
  if (!dinner) return
  await play.act('sheila', later(at, hours(1)), (db, on) =>
    offerHelp(db, on, dinner.id, 'I could bring my big pans, and peel on the Saturday.'),
  )
}

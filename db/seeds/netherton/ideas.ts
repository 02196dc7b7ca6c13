/** One idea as its applicant wrote it. */
export interface Idea {
  readonly title: string
  readonly summary: string
  readonly theme: 'together' | 'young' | 'food' | 'well' | 'skills'
  readonly home: 'marian-square' | 'glovers-lane' | 'northern-perimeter' | 'swifts-lane' | 'canal-side'
  readonly pounds: number
  readonly idea: string
  readonly whoBenefits: string
  readonly whoHelps: string
  readonly spentOn: string
  readonly when: string
  readonly payee: string
  /** How well it goes down: 0 to 10. Shapes the demonstration's scores and ballots. */
  readonly liked: number
}

export const idea = (
  title: string,
  theme: Idea['theme'],
  home: Idea['home'],
  pounds: number,
  liked: number,
  summary: string,
  [ideaText, whoBenefits, whoHelps, spentOn, when, payee]: [string, string, string, string, string, string],
): Idea => ({ title, theme, home, pounds, liked, summary, idea: ideaText, whoBenefits, whoHelps, spentOn, when, payee })

/** Last year's round: closed, decided, paid, and told. */
export const harvestIdeas: readonly Idea[] = [
  idea(
    'Community fridge at the centre',
    'food',
    'glovers-lane',
    500,
    9,
    'A fridge by the door: take what you need, leave what you can.',
    [
      'We want a fridge that anyone can take from and give to, so that good food is not thrown away.',
      'Anyone who is short that week, and the shops who hate waste.',
      'Edna, the lunch club, and eight neighbours who will clean it in turns.',
      'The fridge (£380), a cupboard (£70), labels and gloves (£50).',
      'From the first week of October, every day.',
      'L30 Community Centre',
    ],
  ),
  idea(
    'Friday football under the lights',
    'young',
    'glovers-lane',
    480,
    8,
    'Ten weeks of floodlit five-a-side for 11 to 16s, run by two dads and a coach.',
    [
      'Ten Friday nights of five-a-side with the lights on, free, no signing up.',
      'About thirty young people aged 11 to 16.',
      'Two dads, a coach who gives his time, and the older ones as referees.',
      'Pitch and lights (£400), bibs and balls (£80).',
      'Fridays from September to November.',
      'Netherton Juniors',
    ],
  ),
  idea(
    'Makaton for mums and dads',
    'together',
    'marian-square',
    150,
    6,
    'A resident teaches signing over tea, so children who sign are understood.',
    [
      'Six sessions of Makaton, taught by a mum who signs every day.',
      'Families of children who sign, and anyone who serves them in a shop.',
      'Tess, the school, and the café who lends the room.',
      'Printed cards (£60), tea and biscuits (£90).',
      'Tuesday mornings in October and November.',
      'Tess Moran',
    ],
  ),
  idea('Repair café', 'skills', 'canal-side', 320, 7, 'Bring what is broken, sit with someone who can mend it.', [
    'Once a month, people who can mend sit beside people with broken things.',
    'Anyone with a toaster, a zip or a bike that has given up.',
    'Ray the electrician, three sewers and a bike fixer.',
    'Tools (£210), safety tester hire (£60), tea (£50).',
    'First Saturday of each month, starting in October.',
    'Canal Side Tenants',
  ]),
  idea(
    'Memory singing',
    'well',
    'northern-perimeter',
    260,
    8,
    'Old songs, sung sitting down, for people who forget and people who care for them.',
    [
      'An hour of songs each week for people with dementia and their carers.',
      'Twenty people to begin with, and those who look after them.',
      'A retired music teacher and the church, who give the hall.',
      'Song books (£120), drivers’ petrol (£140).',
      'Wednesdays from September until Easter.',
      'St Oswald’s church',
    ],
  ),
  idea(
    'Herb planters in Marian Square',
    'food',
    'marian-square',
    240,
    7,
    'Six planters by the shops, looked after by the walking group, free to pick.',
    [
      'Six planters of herbs by the shops. Anyone may pick.',
      'Everyone who walks past; most of all those with no garden.',
      'The walking group waters them. The garden centre gives us compost.',
      'Planters (£180) and plants (£60).',
      'Planted in April, with the school.',
      'Green Fingers garden centre',
    ],
  ),
  idea(
    'Girls’ boxing taster',
    'young',
    'swifts-lane',
    400,
    6,
    'Eight weeks for girls who have never thought it was for them.',
    [
      'Eight boxing sessions for girls, with a woman coach.',
      'Sixteen girls aged 10 to 15.',
      'Coach Kemi, two mums, and the gym at half price.',
      'Gym (£240), gloves and wraps (£160).',
      'Thursdays, January to March.',
      'Swifts Boxing Gym',
    ],
  ),
  idea('CV and coffee', 'skills', 'glovers-lane', 180, 4, 'Two hours a week with someone who has done hiring.', [
    'Sit down with somebody who has hired people and get your CV right.',
    'People looking for work, or for better work.',
    'Three neighbours who have been managers.',
    'Printing (£60), coffee (£70), a notice board (£50).',
    'Monday mornings for twelve weeks.',
    'L30 Community Centre',
  ]),
  idea(
    'Street party kit',
    'together',
    'northern-perimeter',
    450,
    6,
    'Tables, bunting and a kettle in a box that any street may borrow.',
    [
      'A kit for street parties that any street can borrow for nothing.',
      'Every street. The first six have already asked.',
      'Len will keep it in his garage and mend it.',
      'Tables (£260), a gazebo (£110), bunting and cups (£80).',
      'Ready for the summer.',
      'Northern Perimeter Residents',
    ],
  ),
  idea('Allotment for the nursery', 'food', 'swifts-lane', 350, 5, 'Raised beds so that three-year-olds can dig.', [
    'Raised beds and small spades, so that the nursery can grow what it eats.',
    'Forty children and the grandparents who fetch them.',
    'Four grandparents and the nursery cook.',
    'Beds (£230), tools (£70), seeds (£50).',
    'From March.',
    'Swifts Lane Nursery',
  ]),
  idea('Walk and talk', 'well', 'canal-side', 90, 6, 'A slow walk by the canal on Sunday mornings, with a flask.', [
    'A slow walk each Sunday, for anyone who could do with company.',
    'People on their own, and their dogs.',
    'Sheila leads, and two take turns with the flasks.',
    'Flasks and hi-vis (£60), first-aid kit (£30).',
    'Every Sunday at ten.',
    'Sheila Murphy',
  ]),
  idea('Street piano', 'together', 'marian-square', 450, 5, 'A painted piano by the shops for anyone to play.', [
    'An old piano, tuned and painted, under the canopy by the shops.',
    'Anyone who plays, and anyone who stops to listen.',
    'The art group paints it. A tuner gives us two visits.',
    'Moving (£180), a cover (£120), paint (£60), tuning (£90).',
    'May to September.',
    'Marian Square Traders',
  ]),
  idea('Drone club', 'young', 'canal-side', 500, 3, 'Build one, then learn where you may fly it.', [
    'A club where teenagers build small drones and learn the rules.',
    'Ten young people.',
    'One dad who flies them for a living.',
    'Four kits (£400), spare parts (£100).',
    'Saturdays in spring.',
    'Canal Side Tenants',
  ]),
  idea('Banner for the bowls club', 'together', 'northern-perimeter', 90, 2, 'A new banner for match days.', [
    'Our banner is thirty years old and has come apart.',
    'The bowls club and those who visit.',
    'The club members.',
    'The banner (£90).',
    'Before the season.',
    'Netherton Bowls',
  ]),
]

/** What became of the funded ones, as they told it. */
export interface ToldStory {
  readonly happened: string
  readonly together: string
  readonly next: string
  /** What was learnt, where it went differently from the plan. */
  readonly learnt?: string
  readonly people: number
  readonly hours: number
  readonly met?: number
  /** Grown-ups whom it names, and who said yes. */
  readonly names?: readonly string[]
  /** Which outcomes it says something about, each with the numbers it tells. */
  readonly about: Readonly<Record<string, Readonly<Record<string, number>>>>
}
export const harvestStories: Readonly<Record<string, ToldStory>> = {
  'Community fridge at the centre': {
    happened: 'It was empty by noon on the first day, and full again by two. The baker leaves bread at five.',
    together: 'Eight of us clean it. I had lived beside four of them for years and never spoken.',
    next: 'Two of the cleaners want to cook a Sunday dinner from whatever is left.',
    people: 340,
    hours: 416,
    about: {
      'leeds.connected': { 'leeds.connected.joined': 340, 'leeds.connected.mixed': 1 },
      'leeds.friends': { 'leeds.friends.made': 8 },
    },
  },
  'Friday football under the lights': {
    happened: 'Thirty came the first week and fifty the last. Nobody was ever sent home.',
    together: 'Lads from both ends of Glovers Lane, who did not use to mix, on the same side.',
    next: 'Three of the older ones are doing their referee badge.',
    people: 58,
    hours: 120,
    about: {
      'leeds.connected': { 'leeds.connected.joined': 58, 'leeds.connected.mixed': 1 },
      'leeds.change': { 'leeds.change.decided': 3 },
    },
  },
  'Makaton for mums and dads': {
    happened: 'Eleven of us can sign a whole story now. The chemist came too.',
    together: 'Four families who thought they were the only one.',
    next: 'The school has asked Tess to teach the dinner ladies.',
    people: 17,
    hours: 30,
    names: ['Tess'],
    about: {
      'leeds.friends': { 'leeds.friends.made': 4, 'leeds.friends.still': 1 },
      'leeds.change': { 'leeds.change.changed': 1 },
    },
  },
  'Repair café': {
    happened: 'Sixty-two things mended, nine past saving. A music box from 1951 plays again.',
    together: 'Ray is teaching two young ones to solder.',
    next: 'We want to lend tools as well.',
    people: 96,
    hours: 140,
    met: 30,
    names: ['Ray'],
    about: {
      'leeds.friends': { 'leeds.friends.made': 30, 'leeds.friends.still': 1 },
      'leeds.change': { 'leeds.change.decided': 2 },
    },
  },
  'Memory singing': {
    happened: 'Tom has not said much for a year. He sang every verse.',
    together: 'The carers stay on for an hour afterwards. That was not the plan, and it is the best part.',
    next: 'The carers are starting a group of their own.',
    people: 41,
    hours: 210,
    met: 12,
    names: ['Tom'],
    about: {
      'leeds.connected': { 'leeds.connected.joined': 41 },
      'leeds.friends': { 'leeds.friends.made': 12, 'leeds.friends.still': 1 },
    },
  },
  'Herb planters in Marian Square': {
    happened:
      'The first herbs died in the dry weeks of May, and two planters were gone one morning. We bought four more, and asked who lives nearest to water them. They are full now, and somebody we do not know has added strawberries.',
    learnt: 'Ask who waters before you plant. And screw them down.',
    together: 'The walking group stops there now, and so do people who are not in it.',
    next: 'Glovers Lane wants four.',
    people: 25,
    hours: 60,
    about: { 'leeds.change': { 'leeds.change.decided': 5, 'leeds.change.changed': 0 } },
  },
}

/** The round that is being voted on. */
export const winterIdeas: readonly Idea[] = [
  idea(
    'Warm Wednesdays',
    'together',
    'marian-square',
    500,
    9,
    'Soup, cards and a warm room, every Wednesday until Easter.',
    [
      'Keep the hall warm on Wednesdays, with soup and something to do.',
      'Anyone who is cold or on their own; last year forty came.',
      'Nadia, six cooks and the scouts, who wash up.',
      'Heating (£260), soup (£180), cards and games (£60).',
      'Wednesdays from January to Easter.',
      'L30 Community Centre',
    ],
  ),
  idea(
    'Bike bus to school',
    'young',
    'glovers-lane',
    320,
    7,
    'Children ride to school together, with grown-ups at both ends.',
    [
      'Every Friday we ride to school as one long line.',
      'Thirty children and their tired parents.',
      'Five parents who ride, and the lollipop lady.',
      'Tabards (£90), bells and lights (£130), a speaker (£100).',
      'Fridays from February.',
      'Glovers Lane Primary PTA',
    ],
  ),
  idea(
    'Slow cookers and how to use them',
    'food',
    'northern-perimeter',
    450,
    8,
    'Twelve families learn three dinners and take the pot home.',
    [
      'Three evenings of cooking together; each family keeps its slow cooker.',
      'Twelve families, picked by whoever asks first.',
      'Two dinner ladies and a student who is training as a cook.',
      'Slow cookers (£300), food (£150).',
      'Three evenings in February.',
      'Northern Perimeter Residents',
    ],
  ),
  idea('Men’s shed: a lathe', 'skills', 'canal-side', 480, 5, 'A second-hand lathe for the shed by the lock.', [
    'Our lathe has died. There is a good one for sale in Bootle.',
    'The eighteen of us, and the school who come on Tuesdays.',
    'We fetch it and fit it ourselves.',
    'The lathe (£420), belts and safety screen (£60).',
    'As soon as we may.',
    'Canal Side Shed',
  ]),
  idea(
    'Welsh for beginners',
    'skills',
    'marian-square',
    160,
    4,
    'A teacher who has moved here starts a class in the library.',
    [
      'Ten weeks of Welsh for anyone with family over the border.',
      'About a dozen people who have asked for it.',
      'Anwen teaches for nothing. The library gives the room.',
      'Books (£120), tea (£40).',
      'Monday evenings from January.',
      'Anwen Lewis',
    ],
  ),
  idea(
    'Chair yoga for Swifts Lane',
    'well',
    'swifts-lane',
    300,
    6,
    'Ten gentle sessions in the sheltered housing lounge.',
    [
      'Chair yoga in our own lounge, because the bus does not come here.',
      'Twenty-two of us, average age eighty-one.',
      'Pat teaches at half her fee. We put the chairs out.',
      'Teacher (£250), bands and cushions (£50).',
      'Thursdays from January.',
      'Swifts Lane Tenants',
    ],
  ),
  idea(
    'Pavement chalk festival',
    'young',
    'marian-square',
    220,
    6,
    'One Saturday, one square, a thousand sticks of chalk.',
    [
      'Close the square to cars and open it to chalk for a day.',
      'Every child, and every grown-up who used to be one.',
      'The art group and ten teenagers who will mark out squares.',
      'Chalk (£140), barriers (£80).',
      'The first dry Saturday in April.',
      'Marian Square Traders',
    ],
  ),
  idea(
    'Sewing for Eid and Easter',
    'together',
    'northern-perimeter',
    380,
    7,
    'Four machines, four Saturdays, and something new to wear.',
    [
      'Learn to sew together, and finish something for the feast you keep.',
      'Twenty women to begin with; anyone may come.',
      'Shabnam and three others who sew. The mosque and the church both lend rooms.',
      'Four machines, second-hand (£280), cloth and thread (£100).',
      'March and April.',
      'Northern Perimeter Residents',
    ],
  ),
  idea(
    'Hedgehog highway',
    'well',
    'canal-side',
    110,
    5,
    'Holes in fences, house by house, from the canal to the park.',
    [
      'Small holes in fences, so that hedgehogs can walk from the canal to the park.',
      'Hedgehogs; and thirty households who will talk over the fence.',
      'Mick with the saw, and the brownies with leaflets.',
      'Edging for the holes (£70), leaflets (£40).',
      'February, before they wake.',
      'Canal Side Tenants',
    ],
  ),
  idea(
    'Saturday coding club',
    'young',
    'glovers-lane',
    420,
    6,
    'Six laptops and two students who teach what they know.',
    [
      'A club where children make games, taught by students from here.',
      'Twelve children aged 9 to 13.',
      'Two students and a grandad who mends computers.',
      'Six used laptops (£390), a router (£30).',
      'Saturdays from January to July.',
      'L30 Community Centre',
    ],
  ),
  idea('Seed library', 'food', 'canal-side', 130, 6, 'A drawer of seeds in the library: take some, bring some back.', [
    'A chest of small drawers with seeds, borrowed and brought back.',
    'Anyone with a window box or a garden.',
    'The allotment society packs and labels.',
    'The chest (£80), envelopes and first seeds (£50).',
    'Open by March.',
    'Netherton Allotments',
  ]),
  idea('Grief and cake', 'well', 'marian-square', 180, 7, 'A table once a month for people who have lost someone.', [
    'One table, once a month, for anyone who has lost someone. With cake.',
    'Whoever needs it. Nobody has to talk.',
    'Maureen, who was a nurse, and two who have been there.',
    'Room (£60), cake and tea (£120).',
    'First Thursday of the month.',
    'Maureen Flynn',
  ]),
  idea('Teenage kicks: band night', 'young', 'swifts-lane', 490, 5, 'Three bands, one stage, nobody over eighteen.', [
    'A night of young bands, put on by young people.',
    'Three bands and a hundred listeners.',
    'Eight of us, and the youth worker on the door.',
    'Sound hire (£320), posters (£50), first aid (£120).',
    'One night in May.',
    'Swifts Lane Youth',
  ]),
  idea('Litter pick with a prize', 'together', 'swifts-lane', 75, 4, 'Strange finds win. Last time it was a tuba.', [
    'Monthly litter pick. The oddest thing found wins a trophy.',
    'Everybody who uses the path to school.',
    'Twenty regulars and the council, who take the bags.',
    'Pickers and gloves (£60), the trophy (£15).',
    'Last Sunday of the month.',
    'Swifts Lane Tenants',
  ]),
  idea(
    'First-aid for parents',
    'skills',
    'northern-perimeter',
    240,
    8,
    'Two mornings: choking, burns, bumps, and when to ring.',
    [
      'Two mornings of first aid for people with small children.',
      'Twenty parents and childminders.',
      'A paramedic who lives here. The nursery has the children.',
      'Manikins (£140), books (£60), tea (£40).',
      'Two Saturdays in February.',
      'St Oswald’s church',
    ],
  ),
  idea('Big lunch at the lock', 'together', 'canal-side', 500, 6, 'One long table along the towpath.', [
    'One table for two hundred people along the canal.',
    'The whole of Canal Side, and whoever walks by.',
    'Thirty cooks, the boat people and the brass band.',
    'Tables and chairs (£340), road signs (£90), plates (£70).',
    'The first Sunday in June.',
    'Canal Side Tenants',
  ]),
  idea('Community choir coats', 'together', 'glovers-lane', 500, 2, 'Matching coats for winter singing.', [
    'We sing outdoors at Christmas and are cold.',
    'The choir, twenty-four of us.',
    'The choir.',
    'Coats (£500).',
    'Before December.',
    'Netherton Community Choir',
  ]),
  idea('Talking bench', 'well', 'glovers-lane', 350, 6, 'A bench with a sign: sit here if you do not mind a chat.', [
    'A bench outside the chemist for people who do not mind a chat.',
    'Anyone who has not spoken to anyone that day.',
    'The shed makes it, the chemist looks after it.',
    'Timber (£210), fixing (£90), the sign (£50).',
    'Ready in April.',
    'Canal Side Shed',
  ]),
]

/** What has come in so far for the round that is open. */
export const springIdeas: readonly Idea[] = [
  idea('Tool library', 'skills', 'canal-side', 480, 7, 'Borrow a drill for a day instead of buying one for a minute.', [
    'Forty tools that anyone can borrow, run by the repair café.',
    'Anyone with a shelf to put up.',
    'Ray and the menders, two evenings a week.',
    'Tools (£400), labels and a lockable cupboard (£80).',
    'From May.',
    'Canal Side Tenants',
  ]),
  idea(
    'Sunday dinner from the fridge',
    'food',
    'glovers-lane',
    350,
    8,
    'The fridge cleaners cook what is left, for whoever comes.',
    [
      'A Sunday dinner once a month from what the fridge has left.',
      'Fifty people, and less in the bin.',
      'The eight who clean the fridge.',
      'Pans (£190), gas (£60), plates (£100).',
      'Last Sunday of the month, from April.',
      'L30 Community Centre',
    ],
  ),
  idea(
    'Carers’ hour',
    'well',
    'northern-perimeter',
    200,
    7,
    'An hour for those who care for somebody, while the singing goes on.',
    [
      'While the memory singing goes on, the carers have an hour of their own.',
      'Twenty carers.',
      'Two of us who used to care for someone.',
      'Tea (£80), a masseuse twice (£120).',
      'Wednesdays from April.',
      'St Oswald’s church',
    ],
  ),
  idea('Walking football', 'well', 'marian-square', 260, 5, 'Football for knees that remember it.', [
    'Walking football on Tuesday mornings.',
    'Men and women over fifty.',
    'Len and the juniors’ coach.',
    'Pitch (£200), bibs (£60).',
    'From April.',
    'Netherton Juniors',
  ]),
  idea(
    'Library of things to wear',
    'young',
    'swifts-lane',
    300,
    6,
    'Prom suits and dresses to borrow, cleaned and mended.',
    [
      'Prom clothes to borrow for nothing.',
      'Anyone leaving school who cannot pay £200 for one night.',
      'Four mums who sew, and the dry cleaner at cost.',
      'Rails (£90), cleaning (£160), mirror (£50).',
      'Ready for June.',
      'Swifts Lane Youth',
    ],
  ),
]

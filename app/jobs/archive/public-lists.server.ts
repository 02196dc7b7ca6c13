import type { Db, World } from '~/platform/world.server'
import type { Pack } from '~/platform/zip.server'
import type { Instant } from '~/domain/time'
import { documentsOf } from '~/records/learning/document.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { datesOfRounds } from '~/queries/learning/news.server'
import { openIdeas } from '~/queries/learning/open-ideas.server'
import { mostStories, publishedStories } from '~/queries/learning/published-stories.server'
import { publishedRipples } from '~/queries/learning/ripples.server'
import { whereTheMoneyIs } from '~/queries/money/where-the-money-is.server'
import { roundsOverview } from '~/queries/round/rounds-overview.server'
import { themesShown } from '~/queries/round/themes-shown.server'
import { iso8601 } from './moments'
import { cellOf, csvPieces, jsonPieces } from './table-pieces'
import type { GroupPacked, ListPacked } from './whole-lists.server'

interface Asked {
  readonly db: Db
  readonly partnership: PartnershipRow
  readonly now: Instant
  /** From 1. */
  readonly page: number
}
/** A heading in plain words, and what stands below it. */
type Row = Readonly<Record<string, string | number | boolean | null>>

interface PublicList {
  readonly title: string
  readonly name: string
  /** Texts that people wrote: none is in the archive that says who somebody is. */
  readonly words: readonly string[]
  /** A page of it; nothing after the last. */
  readonly rows: (asked: Asked) => Promise<readonly Row[]>
}

const ideasAtOnce = 100
const onlyPage = async (page: number, rows: () => Promise<readonly Row[]>) => (page === 1 ? rows() : [])

/** What anyone may read, by the queries that the public pages are made by. */
const lists: readonly PublicList[] = [
  {
    title: 'The partnership itself',
    name: 'partnership',
    words: ['Vision'],
    rows: ({ partnership: { name, area, vision, timeZone }, page }) =>
      onlyPage(page, () => Promise.resolve([{ Name: name, Area: area, Vision: vision, 'Time zone': timeZone }])),
  },
  {
    title: 'Themes',
    name: 'themes',
    words: ['About'],
    rows: ({ db, partnership, page }) =>
      onlyPage(page, async () =>
        (await themesShown(db, partnership.id)).map(({ name, about }) => ({ Theme: name, About: about })),
      ),
  },
  {
    title: 'Rounds',
    name: 'rounds',
    words: ['Title', 'About'],
    rows: ({ db, partnership, now, page }) =>
      onlyPage(page, async () =>
        (await roundsOverview(db, partnership.id, now, false)).map((one) => ({
          'Name in addresses': one.slug,
          Title: one.title,
          About: one.about,
          'Where it stands': one.phase,
          Currency: one.currency,
          'Pot, in pence': one.potPence,
          'Opened for ideas': iso8601(one.dates.opensAt),
          'Closed for ideas': iso8601(one.dates.closesAt),
          'Decided by': iso8601(one.dates.decidesAt),
          Ideas: one.ideas,
          'Ideas funded': one.funded?.count ?? null,
          'Funded, in pence': one.funded?.amountPence ?? null,
        })),
      ),
  },
  {
    title: 'Dates of rounds',
    name: 'dates',
    words: [],
    rows: ({ db, partnership, page }) =>
      onlyPage(page, async () =>
        (await datesOfRounds(db, partnership.id)).map(({ round, what, at, cancelled }) => ({
          Round: round.slug,
          What: what,
          When: iso8601(at),
          'Called off': cancelled,
        })),
      ),
  },
  {
    title: 'Ideas, and what was decided',
    name: 'ideas',
    words: ['Title', 'Summary', 'Why it was decided so'],
    rows: async ({ db, partnership, page }) =>
      (await openIdeas(db, partnership.id, page, ideasAtOnce)).ideas.map((one) => ({
        Round: one.round,
        Reference: one.reference,
        Title: one.title,
        Summary: one.summary,
        'Asked for, in pence': one.askedPence,
        Currency: one.currency,
        Theme: one.theme,
        Neighbourhood: one.neighbourhood,
        Outcome: one.verdict?.outcome ?? null,
        'Awarded, in pence': one.verdict?.amountPence ?? null,
        'Why it was decided so': one.verdict?.because ?? null,
        'Decided at': one.verdict?.adoptedAt == null ? null : iso8601(one.verdict.adoptedAt),
      })),
  },
  {
    title: 'The money, as a whole and by theme',
    name: 'money',
    words: [],
    rows: ({ db, partnership, page }) =>
      onlyPage(page, async () => {
        const { figures, themes } = await whereTheMoneyIs(db, partnership.id)
        return [{ name: partnership.name, figures }, ...themes].map(({ name, figures: own }) => ({
          'Of what': name,
          'Budget, in pence': own.budgetPence,
          'Set aside for rounds, in pence': own.allocatedPence,
          'Awarded and not yet paid, in pence': own.committedPence,
          'Paid, in pence': own.paidPence,
          'Left, in pence': own.remainingPence,
        }))
      }),
  },
  {
    title: 'Stories that are public now',
    name: 'stories',
    words: ['Title', 'What happened', 'Who came together', 'What might come next', 'What we learnt'],
    rows: async ({ db, partnership, page }) =>
      (await publishedStories(db, partnership.id, { limit: mostStories, offset: (page - 1) * mostStories })).map(
        (one) => ({
          Round: one.round.slug,
          Reference: one.reference,
          Title: one.title,
          'What happened': one.whatHappened,
          'Who came together': one.whoCameTogether,
          'What might come next': one.whatNext,
          'What we learnt': one.learnt,
          'People taking part': one.peopleTakingPart,
          Volunteers: one.volunteers,
          'Volunteer hours': one.volunteerHours,
          'New people met': one.newPeopleMet,
          Theme: one.theme,
          Neighbourhood: one.place,
          'Told at': iso8601(one.toldAt),
        }),
      ),
  },
  {
    title: 'Ripples: what led to what',
    name: 'ripples',
    words: ['From', 'To', 'How the one led to the other', 'Told at the sitting'],
    rows: ({ db, partnership, page }) =>
      onlyPage(page, async () => {
        const { nodes, links } = await publishedRipples(db, partnership.id)
        const known = new Map(nodes.map((node) => [node.id, node]))
        return links.flatMap((one) => {
          const [from, to] = [known.get(one.fromId), known.get(one.toId)]
          if (!from || !to) return []
          return [
            {
              From: from.name,
              'From: kind': from.kind,
              To: to.name,
              'To: kind': to.kind,
              'How the one led to the other': one.how,
              'When it happened': one.happened,
              'Sure of it': one.sure,
              'Told at the sitting': one.sitting,
              'Told at': iso8601(one.toldAt),
            },
          ]
        })
      }),
  },
  {
    title: 'Documents that hold now',
    name: 'documents',
    words: ['Title', 'Words'],
    rows: ({ db, partnership, page }) =>
      onlyPage(page, async () =>
        (await documentsOf(db, partnership.id))
          .filter(({ withdrawn }) => !withdrawn)
          .map((one) => ({
            Kind: one.kind,
            Title: one.title,
            Words: one.words,
            Version: one.number,
            'Published at': iso8601(one.at),
          })),
      ),
  },
]

interface Packing {
  readonly world: World
  readonly partnership: PartnershipRow
  readonly now: Instant
  readonly withoutPeople: (text: string) => string
}

/** Every public list, each as CSV and as JSON, without anybody in it. */
export async function packPublicLists(of: Packing, pack: Pack): Promise<GroupPacked[]> {
  const packed: ListPacked[] = []
  for (const list of lists) packed.push(await packList(of, list, pack))
  return [{ heading: 'What is public', lists: packed }]
}

async function packList(of: Packing, list: PublicList, pack: Pack): Promise<ListPacked> {
  const { title, name } = list
  const first = await pageOf(of, list, 1)
  const [head] = first
  if (head === undefined) return { title, rows: 0, path: null }
  let rows = 0
  async function* pages() {
    rows = 0
    for (let page = 1, some = first; some.length > 0; page += 1, some = await pageOf(of, list, page)) {
      rows += some.length
      yield some
    }
  }
  async function* cells() {
    for await (const some of pages()) yield some.map((row) => Object.values(row).map(cellOf))
  }
  const path = `lists/${name}`
  await pack(`${path}.csv`, csvPieces(Object.keys(head), cells()))
  await pack(`${path}.json`, jsonPieces(pages()))
  return { title, rows, path }
}

async function pageOf({ world, partnership, now, withoutPeople }: Packing, { rows, words }: PublicList, page: number) {
  const found = await world.read((db) => rows({ db, partnership, now, page }))
  return found.map((row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([heading, value]) => [
        heading,
        typeof value === 'string' && words.includes(heading) ? withoutPeople(value) : value,
      ]),
    ),
  )
}

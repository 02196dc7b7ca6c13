import { keepSitting, publishRipples } from '~/commands/learning/keep-ripples.server'
import { tellRipple, type RippleTold } from '~/commands/learning/tell-ripple.server'
import type { EndTold, RippleKind } from '~/domain/learning'
import { rippleEnds } from '~/queries/learning/ripples.server'
import { dateIn, hours, later, type Instant } from '~/domain/time'
import { netherton } from './plan'
import type { Player } from './player'

const thing = (kind: RippleKind, name: string, neighbourhoodId: string | null = null, ...names: string[]): EndTold => ({
  ...{ is: 'new' as const, kind, name, neighbourhoodId, names, consent: names.length > 0 },
})

/** What was told over tea: each line leads on from something above it, or from a project by its place on the list. */
const overTea: readonly {
  from: number | string
  to: EndTold
  after: number
  sure?: boolean
  how?: string
  teller?: string
}[] = [
  {
    from: 0,
    to: thing('group', 'Saturday menders', 'canal-side'),
    after: 2,
    how: 'Four who queued began to help.',
    teller: 'Ray',
  },
  { from: 'Saturday menders', to: thing('connection', 'met over a broken toaster', null, 'Len', 'Sheila'), after: 3 },
  {
    from: 'Saturday menders',
    to: thing('person', 'found work mending bicycles', 'canal-side', 'Ray'),
    after: 5,
    teller: 'Ray',
  },
  {
    from: 'met over a broken toaster',
    to: thing('group', 'Tuesday walkers', 'northern-perimeter'),
    after: 4,
    sure: false,
  },
  { from: 'Tuesday walkers', to: thing('place', 'The towpath is walked again', 'canal-side'), after: 6 },
  { from: 1, to: thing('event', 'The first street supper', 'marian-square'), after: 2, teller: 'Nadia' },
  { from: 'The first street supper', to: thing('person', 'stood for the panel', 'marian-square'), after: 4 },
  { from: 'The first street supper', to: thing('group', 'Tuesday walkers'), after: 5, sure: false },
]

/** What came of the first round: a sitting at the library, read and published; and one that waits to be read. */
export async function ripplesAreTold(play: Player, at: Instant): Promise<void> {
  const heldOn = dateIn(netherton.timeZone, at)
  const opened = await play.act('tom', at, (db, on) =>
    keepSitting(db, on, netherton.id, null, { name: 'Tea at the library', heldOn, present: 14 }),
  )
  const sittingId = 'id' in opened ? opened.id : null
  const ids: string[] = []
  for (const [place, { from, to, after, sure = true, how = '', teller = '' }] of overTea.entries()) {
    const told = await play.act('tom', later(at, hours(1) + place), async (db, on) => {
      const ends = await rippleEnds(db, netherton.id, { reader: null, keeps: true })
      const end = (wanted: EndTold | number | string): EndTold | undefined => {
        if (typeof wanted === 'number') {
          const project = ends.projects[wanted] ?? ends.projects[0]
          return project && { is: 'project', proposalId: project.id }
        }
        const name = typeof wanted === 'string' ? wanted : wanted.is === 'new' ? wanted.name : ''
        const known = ends.known.find((one) => one.name === name)
        return known ? { is: 'known', id: known.id } : typeof wanted === 'string' ? undefined : wanted
      }
      const [began, came] = [end(from), end(to)]
      if (!began || !came) return { ok: true as const, id: null }
      const month = dateIn(netherton.timeZone, later(at, hours(-24 * 30 * (7 - after)))).slice(0, 7)
      const telling: RippleTold = {
        from: began,
        to: came,
        happened: month,
        sure,
        how,
        teller,
        tellerIsI: false,
        sittingId,
      }
      return tellRipple(db, on, netherton.id, telling)
    })
    if ('id' in told && told.id !== null) ids.push(told.id)
  }
  await play.act('tom', later(at, hours(3)), (db, on) => publishRipples(db, on, netherton.id, ids))
  await play.act('sheila', later(at, hours(30)), (db, on) =>
    tellRipple(db, on, netherton.id, {
      from: thing('event', 'Sunday dinner from the fridge', 'glovers-lane'),
      to: thing('connection', 'share an allotment now', 'glovers-lane'),
      ...{ happened: dateIn(netherton.timeZone, at).slice(0, 4), sure: true, how: 'They sat at one table.' },
      ...{ teller: 'Sheila', tellerIsI: true, sittingId: null },
    }),
  )
}

import { pence } from '~/domain/pence'
import { fromThisFund, readyMade, type ApplicationForm, type BudgetLine, type Draft } from '~/domain/proposal'
import type { Idea } from './ideas'
import { netherton } from './plan'

/** What the later rounds ask: the six questions, and from £250 up what it costs line by line in place of in words. */
export const withLines: Pick<ApplicationForm, 'pages'> = {
  pages: readyMade['small-project'].pages.filter(({ id }) => id !== 'more-how'),
}

type Lines = readonly BudgetLine[]
const line = (from: 'own' | 'gift' | 'in-kind', what: string, pounds: number): BudgetLine => ({
  ...{ what, from, pence: pence(pounds * 100) },
})
const hours = (what: string, count: number): BudgetLine => ({
  ...{ what, from: 'hours', hours: count, hourPence: pence(netherton.money.volunteerHourPence) },
})

/** What others bring to some of the ideas, and what could be done with less. */
const more: Readonly<Record<string, { lines: Lines; half: string; smallest: number }>> = {
  'Warm Wednesdays': {
    lines: [
      line('in-kind', 'Bread from the baker, twelve weeks', 72),
      hours('Six cooks, twelve Wednesdays', 216),
      hours('The scouts wash up', 36),
    ],
    half: 'Heat the hall and put the kettle on. We would all bring our own soup.',
    smallest: 260,
  },
  'Bike bus to school': {
    lines: [line('gift', 'Helmets, from the PTA', 120), hours('Five parents, fifteen Fridays', 75)],
    half: 'Tabards, bells and lights. We would sing in place of the speaker.',
    smallest: 220,
  },
  'Slow cookers and how to use them': {
    lines: [line('in-kind', 'The church kitchen, three evenings', 90), hours('Two cooks and a student', 27)],
    half: 'Six families in place of twelve.',
    smallest: 225,
  },
  'Men’s shed: a lathe': {
    lines: [line('own', 'A van to fetch it, from the tea money', 40), hours('Four of us fetch it and fit it', 16)],
    half: 'Half a lathe turns nothing. We could leave the screen until later.',
    smallest: 420,
  },
  'Sewing for Eid and Easter': {
    lines: [
      line('gift', 'Cloth from the market', 60),
      line('in-kind', 'Two rooms, four Saturdays', 80),
      hours('Four who sew, four Saturdays', 48),
    ],
    half: 'Two machines, and we take turns.',
    smallest: 190,
  },
  'Saturday coding club': {
    lines: [hours('Two students and a grandad, twenty-six Saturdays', 156)],
    half: 'Three laptops, with two children at each.',
    smallest: 225,
  },
  'Tool library': {
    lines: [
      line('in-kind', 'Tools that neighbours no longer need', 150),
      hours('The menders, two evenings a week until summer', 96),
    ],
    half: 'Twenty tools to begin with.',
    smallest: 240,
  },
  'Sunday dinner from the fridge': {
    lines: [line('own', 'What we took at the first dinner', 30), hours('Eight cooks, nine Sundays', 288)],
    half: 'The pans and the gas. Everybody would bring a plate.',
    smallest: 250,
  },
}

/**
 * An idea’s lines: the things in its own words, each with a price behind it, and what others bring.
 * @throws Error when they do not come to what is asked for.
 */
export function budgetOf({ title, spentOn, pounds }: Idea): Pick<Draft, 'budget' | 'half' | 'smallestPence'> {
  const things = [...spentOn.matchAll(/([^,.][^(]*?) \(£(\d+)\)/g)].map(([, what = '', price]): BudgetLine => ({
    what: capital(what.trim()),
    from: 'fund',
    pence: pence(Number(price) * 100),
  }))
  if (fromThisFund(things) !== pounds * 100) throw new Error(`the lines of ${title} do not come to £${pounds}`)
  const extra = more[title]
  return {
    budget: [...things, ...(extra?.lines ?? [])],
    half: extra?.half ?? '',
    smallestPence: extra ? pence(extra.smallest * 100) : null,
  }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

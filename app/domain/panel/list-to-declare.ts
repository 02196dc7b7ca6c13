import { folded } from '../proposal'
import type { InterestKind } from './interest'

/** Which ideas of a long list somebody looks at while she declares her interests. */
export const declareShows = ['all', 'open', 'likely', 'mine'] as const
export type DeclareShow = (typeof declareShows)[number]

export interface DeclareWanted {
  readonly show: DeclareShow
  /** All of these words, in the title or the summary. */
  readonly words: string
  /** From 1. */
  readonly page: number
}

interface Listed {
  readonly title: string
  readonly summary: string
  /** What she said last. */
  readonly kind: InterestKind | null
  /** She asks, or is paid. */
  readonly isHers: boolean
  readonly likely: readonly unknown[]
}

/** A list up to this long is one page, to be answered in one go; a longer one is looked through by pages. */
export const mostOnOnePage = 40
const toAPage = 25

/** What a page shows of a list, and how many there are of each kind in the whole list. */
export interface DeclarePage<Idea> {
  readonly ideas: readonly Idea[]
  /** The list is too long for one page. */
  readonly isLong: boolean
  readonly page: number
  readonly pages: number
  /** How many fit what was asked for. */
  readonly found: number
  readonly counts: Readonly<Record<DeclareShow, number>>
}

const isOpen = (idea: Listed) => idea.kind === null && !idea.isHers

const fits: Readonly<Record<DeclareShow, (idea: Listed) => boolean>> = {
  all: () => true,
  open: isOpen,
  likely: (idea) => isOpen(idea) && idea.likely.length > 0,
  mine: (idea) => idea.isHers || (idea.kind ?? 'none') !== 'none',
}

/** The ideas of a list that somebody looks at: those in which she may well have an interest come first, on any page. */
export function listToDeclare<Idea extends Listed>(all: readonly Idea[], wanted: DeclareWanted): DeclarePage<Idea> {
  const counts = Object.fromEntries(declareShows.map((show) => [show, all.filter(fits[show]).length])) as Record<
    DeclareShow,
    number
  >
  if (all.length <= mostOnOnePage) return { ideas: all, isLong: false, page: 1, pages: 1, found: all.length, counts }
  const words = folded(wanted.words).split(' ').filter(Boolean)
  const found = all.filter((idea) => {
    const text = folded(`${idea.title} ${idea.summary}`)
    return fits[wanted.show](idea) && words.every((word) => text.includes(word))
  })
  const likelyFirst = [...found.filter(fits.likely), ...found.filter((idea) => !fits.likely(idea))]
  const pages = Math.max(1, Math.ceil(found.length / toAPage))
  const page = Math.min(Math.max(1, wanted.page), pages)
  const ideas = likelyFirst.slice((page - 1) * toAPage, page * toAPage)
  return { ideas, isLong: true, page, pages, found: found.length, counts }
}

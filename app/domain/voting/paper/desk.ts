import { envelopeEnds } from './envelope'

/**
 * What is done at a desk.
 * - `hand-out`: she is on the roll, and was given paper with this slip
 * - `take-in`: she put her envelope in the box
 * - `take-in-post`: an envelope that came by post or through a door
 * - `lost`: a slip was lost or spoilt, and counts no more
 */
export const deskActKinds = ['hand-out', 'take-in', 'take-in-post', 'lost'] as const
export type DeskActKind = (typeof deskActKinds)[number]

/**
 * How somebody stands for those at a desk; nothing of what anybody chose.
 * - `free`, `out`: she has not voted, and has no paper yet or has some
 * - `voted`, `over`: she voted online; with `over`, the round's rule lets paper from her own hand take its place
 * - `paper`: her envelope is in the box
 * - `panel`: she votes with the panel, which is not on paper
 */
export const deskStandings = ['free', 'out', 'voted', 'over', 'paper'] as const
export type DeskStanding = (typeof deskStandings)[number]

/** Who is given paper at a desk. */
export const getsPaper = (stands: DeskStanding): boolean => stands === 'free' || stands === 'out' || stands === 'over'

/**
 * What the server says to it.
 * - `out-voted`, `out-paper` and `out-not-on-roll`: it is out, but her envelope will be set aside
 * - `named-once`, `named-otherwise`: a name was given for its slip when the box was looked through, by one person so far, or
 *   by two who do not agree: it waits for somebody else to give the same
 */
export const deskSaid = [
  'out',
  'out-voted',
  'out-paper',
  'out-not-on-roll',
  ...envelopeEnds,
  'named-once',
  'named-otherwise',
  'paper-slip-with-another',
  'paper-slip-over',
  'paper-slip-void',
  'paper-slip-unknown',
  'paper-finished',
] as const
export type DeskSaid = (typeof deskSaid)[number]

/** What the helpers have to do something about: an envelope or a paper to keep apart. */
export const isTrouble = (said: DeskSaid): boolean => said !== 'out' && said !== 'in-box' && said !== 'lost'

/** What a partnership has settled about its money. */
export interface MoneySettings {
  /** The month, 1 to 12, in which its financial year starts. */
  readonly yearStartsInMonth: number
  /** What an hour of a volunteer's time counts for, beside money and never added into it. */
  readonly volunteerHourPence: number
  /** The locally trusted organisation that holds its money and can buy things for a group; nothing when there is none. */
  readonly trustedName?: string
  /** From how much on two people have to authorise a payment, each another; never, where it is left out. */
  readonly twoAuthorisersFromPence?: number
  /** From how large an award on receipts are asked for; as ready-made (`receiptsFromReady`), where it is left out. */
  readonly receiptsFromPence?: number
}

/** The pages of a partnership's settings: those that a new one goes through, in that order, and those that are right as they are. */
export const settingsPages = [
  'name',
  'places',
  'vision',
  'themes',
  'money',
  'letters',
  'comments',
  'keeping',
  'giving',
] as const
export type SettingsPage = (typeof settingsPages)[number]

/** How a partnership's letters are answered, and at which hour of its day (0 to 23) news goes out. */
export interface LettersSettled {
  readonly replyTo: string | null
  readonly digestHour: number
}

/** What neighbours may do about published ideas, beside reading them. Neither, unless a partnership wants it. */
export interface TalkSettled {
  readonly comments: boolean
  readonly support: boolean
}

/** How a partnership and its grants are named in open data; nothing where it has no number or prefix of its own. */
export interface GivingSettled {
  readonly organisation: string | null
  readonly prefix: string | null
}

/** A neighbourhood or village as settled: starts of its postcodes, upper case without spaces, and how many live there. */
export interface PlaceSettled {
  /** Empty for one that is new. */
  readonly id: string
  readonly name: string
  readonly postcodes: readonly string[]
  readonly population: number
  /** Its ward as open data names it, such as `E05000026`; empty where nobody said. */
  readonly ward: string
}

export interface ThemeSettled {
  readonly id: string
  readonly name: string
  readonly about: string
}

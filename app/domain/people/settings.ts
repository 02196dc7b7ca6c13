/** What a partnership has settled about its money. */
export interface MoneySettings {
  /** The month, 1 to 12, in which its financial year starts. */
  readonly yearStartsInMonth: number
  /** What an hour of a volunteer's time counts for, beside money and never added into it. */
  readonly volunteerHourPence: number
}

/** The pages of a partnership's settings, in the order in which a new one goes through them. */
export const settingsPages = ['name', 'places', 'vision', 'themes', 'money'] as const
export type SettingsPage = (typeof settingsPages)[number]

/** A neighbourhood or village as settled: starts of its postcodes, upper case without spaces, and how many live there. */
export interface PlaceSettled {
  /** Empty for one that is new. */
  readonly id: string
  readonly name: string
  readonly postcodes: readonly string[]
  readonly population: number
}

export interface ThemeSettled {
  readonly id: string
  readonly name: string
  readonly about: string
}

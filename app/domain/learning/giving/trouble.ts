/** What can be wrong with grants as open data. Each has its words, and what to do about it, under `giving.<code>`. */
export const troubleCodes = [
  // Of the file as a whole.
  'not-a-package',
  'no-grants',
  'too-deep',
  'same-id',
  // Of the shape: what a field has to be.
  'missing',
  'not-text',
  'not-number',
  'not-list',
  'not-thing',
  'empty-list',
  'same-twice',
  'wrong-version',
  'not-date',
  'not-day-or-month',
  'not-moment',
  'not-link',
  'below-nothing',
  'not-yes-or-no',
  'not-on-list',
  'no-recipient',
  'two-recipients',
  // Of dates and amounts that cannot be.
  'no-such-day',
  'too-early',
  'in-future',
  'ends-before-start',
  'money-below-nothing',
  'part-of-penny',
  'beyond-belief',
  'paid-above-awarded',
  // Of the privacy of individuals.
  'individual-named',
  'individual-more',
  'individual-id',
  'individual-as-group',
  'group-named-as-person',
  'individual-postcode',
  'individual-address',
  'individual-small-area',
  'individual-point',
  'individual-email',
  'individual-telephone',
  'individual-name-in-words',
  // Worth a look: it may be published all the same.
  'awarded-nothing',
  'no-prefix',
  'no-reason-code',
  'contact-of-group',
  'home-of-group',
  'sums-apart',
  'made-in-future',
  'other-version',
] as const
export type TroubleCode = (typeof troubleCodes)[number]

const worthALook: readonly TroubleCode[] = [
  'awarded-nothing',
  'no-prefix',
  'no-reason-code',
  'contact-of-group',
  'home-of-group',
  'sums-apart',
  'made-in-future',
  'other-version',
]

/** Whether data with this must stay unpublished until it is mended; otherwise it is only worth a look. */
export const mustBeMended = ({ code }: Trouble): boolean => !worthALook.includes(code)

export interface Trouble {
  readonly code: TroubleCode
  /** Where, as a JSON Pointer (RFC 6901) into the file, such as `/grants/3/awardDate`. */
  readonly at: string
  /**
   * What stands there, short enough to read, where it helps to see it. Never what is private: a report of a name must
   * not be the next place that the name stands in.
   */
  readonly found?: string
}

export const trouble = (code: TroubleCode, at: string, found?: unknown): Trouble =>
  found === undefined ? { code, at } : { code, at, found: short(found) }

const longest = 60

function short(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing')
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

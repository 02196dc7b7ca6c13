import { trouble, type Trouble, type TroubleCode } from './trouble'
import { isLink, isMoment, isMonth, isWrittenDay } from './written'

/** What a field of open data has to be. Fields that a shape does not name are let be, as the standard lets them be. */
export type Shape =
  | { readonly is: Plain; readonly orNull?: boolean; readonly from?: ReadonlySet<string> }
  | { readonly is: 'list'; readonly of: Shape; readonly least?: number; readonly distinct?: boolean }
  | { readonly is: 'thing'; readonly fields: Fields; readonly needs?: readonly string[] }

/** `date` is a day or a moment; `time` may be a year or month besides. `version` is such as `1.4`. */
export type Plain = 'text' | 'number' | 'duration' | 'date' | 'time' | 'moment' | 'link' | 'version' | 'yes-or-no'
export type Fields = Readonly<Record<string, Shape>>
export type Thing = Readonly<Record<string, unknown>>

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The place of `key` under `at`, as a JSON Pointer (RFC 6901). */
export const under = (at: string, key: string | number): string =>
  `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The things of a list, each with its place; nothing of what is not a list of things. */
export function* things(value: unknown, at: string): Generator<[Thing, string]> {
  if (!Array.isArray(value)) return
  for (const [n, one] of (value as readonly unknown[]).entries()) if (isThing(one)) yield [one, under(at, n)]
}

/** Everything in which `value` is not of the shape, in the order of the shape. */
export function* misfits(value: unknown, shape: Shape, at: string): Generator<Trouble> {
  if (shape.is === 'list') yield* misfitsInList(value, shape, at)
  else if (shape.is === 'thing') yield* misfitsInThing(value, shape, at)
  else if (value !== null || !shape.orNull) {
    const code = wrongIn[shape.is](value)
    if (code) yield trouble(code, at, value)
    else if (shape.from && !shape.from.has(value as string)) yield trouble('not-on-list', at, value)
  }
}

function* misfitsInList(value: unknown, shape: Shape & { is: 'list' }, at: string): Generator<Trouble> {
  if (!Array.isArray(value)) {
    yield trouble('not-list', at)
    return
  }
  const items: readonly unknown[] = value
  if (items.length < (shape.least ?? 0)) yield trouble('empty-list', at)
  if (shape.distinct && new Set(items.map((item) => JSON.stringify(item))).size < items.length)
    yield trouble('same-twice', at)
  for (const [n, item] of items.entries()) yield* misfits(item, shape.of, under(at, n))
}

function* misfitsInThing(value: unknown, shape: Shape & { is: 'thing' }, at: string): Generator<Trouble> {
  if (!isThing(value)) {
    yield trouble('not-thing', at)
    return
  }
  for (const field of shape.needs ?? []) {
    if (!Object.hasOwn(value, field)) yield trouble('missing', under(at, field))
  }
  for (const [field, of] of Object.entries(shape.fields)) {
    if (Object.hasOwn(value, field)) yield* misfits(value[field], of, under(at, field))
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const whenText = (right: (text: string) => boolean, code: TroubleCode) => (value: unknown) =>
  !isText(value) ? 'not-text' : right(value) ? undefined : code

const wrongIn: Record<Plain, (value: unknown) => TroubleCode | undefined> = {
  text: (value) => (isText(value) ? undefined : 'not-text'),
  number: (value) => (isNumber(value) ? undefined : 'not-number'),
  duration: (value) => (!isNumber(value) ? 'not-number' : value < 0 ? 'below-nothing' : undefined),
  date: whenText((text) => isWrittenDay(text) || isMoment(text), 'not-date'),
  time: whenText((text) => isWrittenDay(text) || isMoment(text) || isMonth(text), 'not-day-or-month'),
  moment: whenText(isMoment, 'not-moment'),
  link: whenText(isLink, 'not-link'),
  version: whenText((text) => /^\d+\.\d+$/.test(text), 'wrong-version'),
  'yes-or-no': whenText((text) => text === 'Yes' || text === 'No', 'not-yes-or-no'),
}

import { things, under, type Thing } from './shape'
import { trouble, type Trouble } from './trouble'
import { isDay, isMoment, isMonth, isWrittenDay } from './written'

const earliest = '1900'

/**
 * Dates that cannot be: no such day, an award or a doing of the past that lies in the future, an end before its start.
 * @param latest the last day, `YYYY-MM-DD`, that the file can speak of as gone by
 */
export function* impossibleDates(grant: Thing, at: string, latest: string): Generator<Trouble> {
  yield* gone(grant.awardDate, under(at, 'awardDate'), latest)
  yield* gone(grant.dateModified, under(at, 'dateModified'), latest)
  for (const field of ['applicationTransaction', 'commitmentTransaction', 'disbursementTransaction']) {
    for (const [one, place] of things(grant[field], under(at, field))) {
      for (const date of ['transactionDate', 'valueDate']) yield* gone(one[date], under(place, date), latest)
    }
  }
  for (const field of ['plannedDates', 'actualDates']) {
    for (const [one, place] of things(grant[field], under(at, field))) {
      yield* span(one, place, field === 'actualDates' ? latest : undefined)
    }
  }
}

function* span(one: Thing, at: string, latest: string | undefined): Generator<Trouble> {
  const { startDate, endDate } = one
  yield* (latest ? gone : possible)(startDate, under(at, 'startDate'), latest ?? '')
  // What is under way may have a last day ahead: only a start can be said to have happened.
  yield* possible(endDate, under(at, 'endDate'))
  if (typeof startDate !== 'string' || typeof endDate !== 'string') return
  const length = Math.min(10, startDate.length, endDate.length)
  if (endDate.slice(0, length) < startDate.slice(0, length)) yield trouble('ends-before-start', under(at, 'endDate'))
}

function* gone(value: unknown, at: string, latest: string): Generator<Trouble> {
  yield* possible(value, at)
  if (isDated(value) && value.slice(0, 10) > latest.slice(0, value.length)) yield trouble('in-future', at, value)
}

function* possible(value: unknown, at: string): Generator<Trouble> {
  if (!isDated(value)) return
  if (isWrittenDay(value) && !isDay(value)) yield trouble('no-such-day', at, value)
  if (value < earliest) yield trouble('too-early', at, value)
}

/** Whether a date is well enough written to be looked at; what is not is the shape’s to say. */
const isDated = (value: unknown): value is string =>
  typeof value === 'string' && (isWrittenDay(value) || isMoment(value) || isMonth(value))

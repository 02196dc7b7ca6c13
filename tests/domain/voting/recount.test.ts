import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { readPb, recount, writePb, type Departure } from '~/domain/voting'
import { ballotPrintsOf } from '~/domain/voting/file-prints'
import { countBy, roundElection } from '~/domain/voting/round-count'
import { roundFile, type RoundPapers } from '~/domain/voting/round-file'
import { anyRound, ticks, type AnyRound } from './rounds'
import { brokenRules } from './pb-rules'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const papers: RoundPapers = {
  description: 'Netherton Sparks: "The spring round"; small sums',
  country: 'United Kingdom',
  unit: 'Netherton',
  instance: 'spring',
  dateBegin: '21.03.2026',
  dateEnd: '30.03.2026',
  currency: 'GBP',
  language: 'en',
  blankBallots: 2,
  columns: new Map([['SPR-01', { category: 'Growing', neighborhood: 'Marian; Square' }]]),
}

/** The file of a round as it is published. */
function published(round: AnyRound): string {
  const election = roundElection(round)
  const record = countBy(election, round.counting)
  const each = Math.max(1, Math.ceil(round.ballots.length / 50))
  const prints = { fingerprint: sha256, ballots: ballotPrintsOf(election, each, sha256) }
  return writePb({ ...roundFile(election, { ...papers, prints }, record), election })
}
const departuresIn = (text: string): readonly Departure[] => {
  const reading = readPb(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return recount(reading, sha256).departures
}

describe('the file of any round', () => {
  it('keeps to every rule of the format, whatever the ballots', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        expect(brokenRules(published(round))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('counted again gives the same winners, in the same order, and departs in nothing', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const reading = readPb(published(round))
        if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
        const { record, departures, counting, printed } = recount(reading, sha256)
        expect(departures).toEqual([])
        expect([counting, printed]).toEqual([round.counting, true])
        expect(record.order).toEqual(countBy(roundElection(round), round.counting).order)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a doctored file', () => {
  const idea = (reference: string, costPence: number) => ({
    reference,
    title: `Idea ${reference}`,
    costPence: pence(costPence),
    withdrawn: false,
  })
  const text = published({
    potPence: pence(300_00),
    counting: 'greedy',
    fewestVotes: 0,
    mostChoices: 3,
    candidates: [idea('A', 200_00), idea('B', 100_00), idea('C', 150_00)],
    ballots: ticks([['A'], ['A', 'B'], ['A', 'C'], ['B'], ['C', 'B']]),
  })
  const lines = text.split('\n')
  const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1
  const doctored = (from: string, to: string) => {
    expect(text).toContain(from)
    return departuresIn(text.replace(from, to))
  }

  it('is found out in a changed vote: the line, and what it did to the votes and the outcome', () => {
    const vote = lineOf('4;B')
    expect(doctored('\n4;B\n', '\n4;C\n')).toEqual([
      { kind: 'outcome', line: lineOf('A;200'), id: 'A', counted: false },
      { kind: 'votes', line: lineOf('B;100'), id: 'B', said: '3', counted: 2 },
      { kind: 'votes', line: lineOf('C;150'), id: 'C', said: '2', counted: 3 },
      { kind: 'outcome', line: lineOf('C;150'), id: 'C', counted: true },
      { kind: 'ballots', line: vote, lastLine: vote, from: 4, to: 4 },
    ])
  })

  it('is found out when two votes are changed so that every sum stays', () => {
    const swapped = text.replace('\n2;A,B\n', '\n2;A\n').replace('\n1;A\n', '\n1;A,B\n')
    expect(departuresIn(swapped)).toEqual([
      { kind: 'ballots', line: lineOf('1;A'), lastLine: lineOf('1;A'), from: 1, to: 1 },
      { kind: 'ballots', line: lineOf('2;A,B'), lastLine: lineOf('2;A,B'), from: 2, to: 2 },
    ])
  })

  it('is found out in a changed winner', () => {
    const line = lineOf('C;150')
    const row = lines[line - 1] ?? ''
    expect(doctored(row, row.replace(/;0$/, ';1'))).toEqual([
      { kind: 'outcome', line, id: 'C', counted: false },
      { kind: 'project', line, id: 'C' },
    ])
  })

  it('is found out in a ballot that was taken away, though the number of ballots was put right', () => {
    const fewer = text.replace('\n3;A,C\n', '\n').replace('num_votes;5', 'num_votes;4')
    expect(departuresIn(fewer)).toEqual([
      { kind: 'ballot-count', line: lineOf('num_votes'), said: 5, counted: 4 },
      { kind: 'votes', line: lineOf('A;200'), id: 'A', said: '3', counted: 2 },
      { kind: 'votes', line: lineOf('C;150'), id: 'C', said: '2', counted: 1 },
      { kind: 'ballots', line: lineOf('3;A,C'), lastLine: lineOf('3;A,C'), from: 3, to: 3 },
    ])
  })

  it('is no file to count where the number of ballots was left as it was: the line is named', () => {
    const reading = readPb(text.replace('\n3;A,C\n', '\n'))
    expect(reading.ok ? [] : reading.faults).toEqual([
      { line: lineOf('num_votes'), code: 'count-differs', values: { key: 'num_votes', said: 5, counted: 4 } },
    ])
  })

  it('is found out in an altered count of votes', () => {
    const line = lineOf('B;100')
    expect(doctored('B;100;3;', 'B;100;2;')).toEqual([
      { kind: 'votes', line, id: 'B', said: '2', counted: 3 },
      { kind: 'project', line, id: 'B' },
    ])
  })

  it('is found out in an altered budget, whether it changes who wins or not', () => {
    const line = lineOf('budget')
    expect(doctored('budget;300\n', 'budget;301\n')).toEqual([{ kind: 'budget', line }])
    expect(doctored('budget;300\n', 'budget;450\n')).toEqual([
      { kind: 'budget', line },
      { kind: 'outcome', line: lineOf('C;150'), id: 'C', counted: true },
    ])
  })

  it('is found out in an altered cost, and in another rule', () => {
    expect(doctored('A;200;', 'A;190;')).toEqual([{ kind: 'project', line: lineOf('A;200'), id: 'A' }])
    expect(doctored('rule;greedy\n', 'rule;greedy-no-skip\n')).toEqual([{ kind: 'terms', line: lineOf('vote_type') }])
  })

  it('is always found out, whichever ballot of whichever round is made to say something else', () => {
    fc.assert(
      fc.property(anyRound, fc.nat(), fc.nat(), (round, voter, other) => {
        fc.pre(round.ballots.length > 0 && round.candidates.length > 1)
        const at = voter % round.ballots.length
        const honest = published(round).split('\n')
        const row = honest.findIndex((line, place) => place > honest.indexOf('VOTES') && line.startsWith(`${at + 1};`))
        const cells = (honest[row] ?? '').split(';')
        const ids = round.candidates.map(({ reference }) => reference)
        const chosen = (cells[1] ?? '').split(',')
        const strangers = ids.filter((id) => !chosen.includes(id))
        fc.pre(strangers.length > 0)
        chosen[other % chosen.length] = strangers[other % strangers.length] ?? ''
        honest[row] = [cells[0], chosen.join(','), ...cells.slice(2)].join(';')
        const found = departuresIn(honest.join('\n'))
        const hit = found.find((one) => one.kind === 'ballots' && one.from <= at + 1 && at + 1 <= one.to)
        expect(hit).toBeDefined()
      }),
      { numRuns: 100 },
    )
  })
})

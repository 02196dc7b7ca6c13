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

describe('a doctored file, line by line', () => {
  const ideas = ['A', 'B', 'C'].map((reference, at) => ({
    reference,
    title: `Idea ${reference}`,
    costPence: pence((at + 1) * 100_00),
    withdrawn: false,
  }))
  const choices = Array.from({ length: 300 }, (_, at) => (at % 7 === 0 ? ['A', 'B'] : at % 3 === 0 ? ['C'] : ['B']))
  const text = published({
    potPence: pence(300_00),
    counting: 'greedy',
    fewestVotes: 0,
    mostChoices: 3,
    candidates: ideas,
    ballots: ticks(choices),
  })
  const lines = text.split('\n')
  const votes = lines.indexOf('VOTES') + 2
  /** What is told of it, without what its own columns say. */
  const found = (changed: readonly string[]) => {
    const reading = readPb(changed.join('\n'))
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
    return recount(reading, sha256, changed.join('\n')).departures
  }
  const kindsAt = (changed: readonly string[]) => found(changed).map(({ kind, line }) => `${kind} ${line}`)
  const put = (at: number, line: string) => lines.map((one, place) => (place === at ? line : one))

  it('departs in nothing as it was published, whatever its line ends', () => {
    expect(found(lines)).toEqual([])
    expect(found(lines.map((line, at) => (at < lines.length - 1 ? `${line}\r` : line)))).toEqual([])
  })

  it('is found out in the very ballot of a run of six', () => {
    const at = votes + 100
    const said = found(put(at, '101;A')).filter(({ kind }) => kind === 'ballots')
    expect(said).toEqual([{ kind: 'ballots', line: at + 1, lastLine: at + 1, from: 101, to: 101 }])
  })

  it('is found out where a ballot was taken away and all after it were given new numbers', () => {
    const at = votes + 200
    const rest = lines.slice(at + 1).map((line) => line.replace(/^(\d+);/, (_, number) => `${Number(number) - 1};`))
    const changed = [...lines.slice(0, at), ...rest].map((line) => (line === 'num_votes;300' ? 'num_votes;299' : line))
    const ballots = found(changed).filter(({ kind }) => kind === 'ballots')
    // Beside ballots that say the same, it may be told a line or two further on.
    expect(ballots).toHaveLength(1)
    const [only] = ballots
    expect(only && Math.abs(only.line - (at + 1))).toBeLessThanOrEqual(3)
  })

  it('is found out in a ballot’s number, in a name, in a limit, in a remark and in a line that was put in', () => {
    expect(kindsAt(put(votes + 4, lines[votes + 4]!.replace('5;', '905;')))).toEqual([`number ${votes + 5}`])
    const name = lines.findIndex((line) => line.includes('Idea B'))
    expect(kindsAt(put(name, lines[name]!.replace('Idea B', 'Idea Z')))).toEqual([`line ${name + 1}`])
    const most = lines.indexOf('max_length;3')
    const terms = lines.findIndex((line) => line.startsWith('vote_type'))
    expect(kindsAt(put(most, 'max_length;2'))).toEqual([`terms ${terms + 1}`, `line ${most + 1}`])
    const remark = lines.findIndex((line) => line.startsWith('comment;'))
    expect(kindsAt(put(remark, lines[remark]!.replace('Ties fall', 'Ties rise')))).toEqual([`line ${remark + 1}`])
    const more = [...lines.slice(0, 4), 'edition;2', ...lines.slice(4)]
    expect(kindsAt(more)).toEqual(['lines 5'])
  })

  it('is always found out in the line itself, whichever line of whichever round is changed', () => {
    fc.assert(
      fc.property(anyRound, fc.nat(), (round, some) => {
        const honest = published(round).trimEnd().split('\n')
        const at = some % honest.length
        const line = honest[at] ?? ''
        fc.pre(!/^(META|PROJECTS|VOTES)$/.test(line) && !/^(key;|project_id;|voter_id;)/.test(line))
        // A name of a project, a place, a date: what no count looks at.
        const changed = line.startsWith('description;') ? `${line}!` : line.replace(/Idea/, 'Ideal')
        fc.pre(changed !== line)
        const reading = readPb([...honest.slice(0, at), changed, ...honest.slice(at + 1), ''].join('\n'))
        if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
        const whole = [...honest.slice(0, at), changed, ...honest.slice(at + 1), ''].join('\n')
        expect(recount(reading, sha256, whole).departures.map(({ line: told }) => told)).toContain(at + 1)
      }),
      { numRuns: 200 },
    )
  })
})

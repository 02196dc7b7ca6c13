import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readPb, tally, writePb } from '~/domain/voting'
import { countBy, roundElection } from '~/domain/voting/round-count'
import { roundFile, type RoundPapers } from '~/domain/voting/round-file'
import { referenceFolder } from './reference-data'
import { anyRound } from './rounds'

// A busy machine may take its time: the script is plain rather than quick.
vi.setConfig({ testTimeout: 120_000 })

interface Script {
  read(text: string): { projects: unknown[] }
  count(election: unknown): { id: string }[]
  departures(election: unknown, won: unknown): string[]
}
const path = 'public/recount.mjs'
const script = (await import(/* @vite-ignore */ `${process.cwd()}/${path}`)) as Script
const orderIn = (text: string) => script.count(script.read(text)).map(({ id }) => id)

const papers: RoundPapers = {
  ...{ description: 'Spring', country: 'United Kingdom', unit: 'Netherton', instance: 'spring', currency: 'GBP' },
  ...{ dateBegin: '21.03.2026', dateEnd: '30.03.2026', language: 'en', blankBallots: 0, columns: new Map() },
}

/** The cell that says whether a project is funded, and a cell for its place that may follow. */
const selected = /;([012])((?:;"(?:[^"]|"")*"|;[^;]*)?)$/

describe('the script that stands alone', () => {
  it('has at most 150 lines, none too long to read, and asks for nothing but Node itself', () => {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(150)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(130)
    expect(lines.filter((line) => /\bimport\b.*from/.test(line))).toEqual(["import { readFileSync } from 'node:fs'"])
  })

  it('gets the same winners in the same order as we do, for any round of ours', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const election = roundElection(round)
        const record = countBy(election, round.counting)
        const text = writePb({ ...roundFile(election, papers, record), election })
        expect(orderIn(text)).toEqual(record.order)
        const read = script.read(text)
        expect(script.departures(read, script.count(read))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('says where a file departs from its own votes', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const election = roundElection(round)
        const text = writePb({ ...roundFile(election, papers, countBy(election, round.counting)), election })
        const lines = text.split('\n')
        const row = lines.indexOf('PROJECTS') + 2
        lines[row] = (lines[row] ?? '').replace(selected, (_, was, rest) => `;${was === '0' ? 1 : 0}${rest}`)
        const read = script.read(lines.join('\n'))
        expect(script.departures(read, script.count(read))).toEqual([
          `${round.candidates[0]?.reference}: funded? File and count differ.`,
        ])
      }),
      { numRuns: 50 },
    )
  })
})

const folder = referenceFolder()
describe.skipIf(!folder)('the script beside our own count, on real elections', () => {
  const files = folder ? readdirSync(join(folder, 'elections')).filter((name) => name.endsWith('.pb')) : []
  /** Ballots times projects: a city's own counting is for quicker programs. `SPARKS_ALL_ELECTIONS=1` takes them all. */
  const most = process.env['SPARKS_ALL_ELECTIONS'] ? Infinity : 16_000
  const small = files.filter((name) => {
    const text = readFileSync(join(folder ?? '', 'elections', name), 'utf8')
    const [, projects = '0'] = /num_projects;(\d+)/.exec(text) ?? []
    const [, voters = '0'] = /num_votes;(\d+)/.exec(text) ?? []
    return Number(projects) * Number(voters) <= most
  })
  it('are many', () => expect(small.length).toBeGreaterThan(20))

  it.each(small)('%s: the same by most votes, Phragmén’s rule and equal shares', (name) => {
    const text = readFileSync(join(folder ?? '', 'elections', name), 'utf8').replace(/\r/g, '')
    const reading = readPb(text)
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
    const { election } = reading
    const lots = election.projects.map(({ id }) => id)
    const byRule = (rule: string) => {
      const remark = `comment;#1: Recount: rule=${rule} ties=as-listed`
      const lines = text.split('\n').filter((line) => !/^(comment|min_project_score_threshold);/.test(line))
      return orderIn([...lines.slice(0, 2), remark, ...lines.slice(2)].join('\n'))
    }
    const pointed = election.kind === 'cumulative' || election.kind === 'scoring'
    const utility = pointed ? 'points' : election.kind === 'ordinal' ? 'rank-points' : 'cost'
    const ours = (rule: 'greedy' | 'equal-shares' | 'phragmen') => {
      const counted = tally({ ...election, threshold: undefined }, { rule, utility, ties: { lots } })
      return counted.ok ? counted.tally.order : []
    }
    expect(byRule('greedy')).toEqual(ours('greedy'))
    // It looks at ticks alone, and goes with no ballot that gives points.
    if (!pointed) expect(byRule('phragmen')).toEqual(ours('phragmen'))
    // A step of one forint would take the script a day.
    if (/currency;(HUF)/.test(text)) return
    expect(byRule('equal-shares')).toEqual(ours('equal-shares'))
  })
})

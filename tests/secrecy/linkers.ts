import { envelopeOpener, receiptOfSealed, sealChoices } from '~/platform/sealing/envelopes.server'
import { options, type Election } from './election'
import { barePrint } from './paper-table'
import type { Row } from './snapshots'

/** A guess of what each voter chose, by the number of the option; whoever is left out is not guessed at. */
export type Guess = ReadonlyMap<string, number>
/** A way of linking voters with choices. */
export type Linker = (election: Election) => Guess

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? null))
const ofRound = (rows: readonly Row[], { roundId }: Election) => rows.filter((row) => row['round_id'] === roundId)
const optionOf = (choices: unknown): number => {
  const { named } = (typeof choices === 'string' ? JSON.parse(choices) : choices) as { named: string[] }
  return options.findIndex((option) => option.join() === [...named].sort().join())
}
const last = (election: Election) => election.snapshots.at(-1)
const published = (election: Election) =>
  ofRound(last(election)?.published ?? [], election).map(({ choices }) => optionOf(choices))

/**
 * Who voted when, and under which pseudonym her ballot lies: the copies before and after show one more mark on the roll, and
 * one ballot that is new or another. This much everybody with copies after every act can tell.
 */
function pseudonyms(election: Election): Map<string, { pseudonym: string; sealed: string[] }> {
  const found = new Map<string, { pseudonym: string; sealed: string[] }>()
  const sealedAt = (at: number) =>
    new Map(
      ofRound(election.snapshots[at]?.ballots ?? [], election).map((row) => [
        text(row['pseudonym']),
        text(row['sealed']),
      ]),
    )
  const markedAt = (at: number) =>
    new Set(
      ofRound(election.snapshots[at]?.roll ?? [], election)
        .filter(({ channel }) => channel !== null)
        .map((row) => text(row['person_id'])),
    )
  for (let at = 1; at < election.snapshots.length; at++) {
    const [before, after] = [sealedAt(at - 1), sealedAt(at)]
    const [person] = [...markedAt(at)].filter((one) => !markedAt(at - 1).has(one))
    for (const [pseudonym, sealed] of after) {
      if (before.get(pseudonym) === sealed) continue
      const known = [...found].find(([, one]) => one.pseudonym === pseudonym)
      if (known) known[1].sealed.push(sealed)
      else if (person !== undefined) found.set(person, { pseudonym, sealed: [sealed] })
    }
  }
  return found
}

/** Lays voters, in some order, beside what was published, in some order. */
const beside = (voters: readonly string[], choices: readonly number[]): Guess =>
  new Map(voters.flatMap((voter, at) => (choices[at] === undefined ? [] : [[voter, choices[at]]])))

const sortedBy = <One>(list: readonly One[], by: (one: One) => string): One[] =>
  [...list].sort((one, other) => (by(one) < by(other) ? -1 : 1))

const inOrderOfArrival: Linker = (one) => beside([...pseudonyms(one).keys()], published(one))
const backwards: Linker = (one) => beside([...pseudonyms(one).keys()].reverse(), published(one))
const byRoll: Linker = (one) =>
  beside(ofRound(last(one)?.roll ?? [], one).filter(({ channel }) => channel !== null).map((row) => text(row['person_id'])), published(one)) // prettier-ignore
/** The sealed ballots in some order, each with whose it is where that is known: those from paper are nobody's. */
const sealedBy = (one: Election, by: (row: { pseudonym: string; sealed: string }) => string): (string | null)[] => {
  const whose = new Map([...pseudonyms(one)].map(([voter, { pseudonym }]) => [pseudonym, voter]))
  const rows = ofRound(last(one)?.ballots ?? [], one).map((row) => ({
    pseudonym: text(row['pseudonym']),
    sealed: text(row['sealed']),
  }))
  return sortedBy(rows, by).map(({ pseudonym }) => whose.get(pseudonym) ?? null)
}
const besideSealed = (voters: readonly (string | null)[], choices: readonly number[]): Guess =>
  new Map(voters.flatMap((voter, at) => (voter === null || choices[at] === undefined ? [] : [[voter, choices[at]]])))

const byPseudonym: Linker = (one) => besideSealed(sealedBy(one, ({ pseudonym }) => pseudonym), published(one)) // prettier-ignore
const bySealedBytes: Linker = (one) => besideSealed(sealedBy(one, ({ sealed }) => sealed), published(one)) // prettier-ignore
const byReceipt: Linker = (one) => besideSealed(sealedBy(one, ({ sealed }) => receiptOfSealed(one.roundId, sealed)), published(one)) // prettier-ignore
const byNumber: Linker = (one) => {
  const rows = ofRound(last(one)?.published ?? [], one)
  const inOrder = [...rows].sort((a, b) => Number(a['number']) - Number(b['number']))
  // As an unshuffled publication would have it: those with choices first, in the order of pseudonyms.
  return besideSealed(
    sealedBy(one, ({ pseudonym }) => pseudonym),
    inOrder.map(({ choices }) => optionOf(choices)),
  )
}
/** Where the sealed ballots lie in the bytes of the last copy. */
const byPlaceInFile: Linker = (one) => {
  const bytes = last(one)?.bytes ?? Buffer.alloc(0)
  const place = (sealed: string) => String(bytes.indexOf(sealed.slice(0, 60))).padStart(12, '0')
  return besideSealed(
    sealedBy(one, ({ sealed }) => place(sealed)),
    published(one),
  )
}
/** Which transaction wrote what, on an engine that keeps that. */
const byTransaction: Linker = (one) => {
  const marks = ofRound(last(one)?.roll ?? [], one).filter(({ channel }) => channel !== null)
  const voters = [...marks].sort((a, b) => Number(a['written'] ?? 0) - Number(b['written'] ?? 0))
  return beside(
    voters.map((row) => text(row['person_id'])),
    published(one),
  )
}

/** What the words of a ballot can be read from: its text as it is, and from base64. */
const bySight: Linker = (one) =>
  new Map(
    [...pseudonyms(one)].flatMap(([voter, { sealed }]) => {
      const words = sealed.at(-1) ?? ''
      const seen = [words, Buffer.from(words, 'base64url').toString('latin1')].find((each) => each.includes('"named"'))
      return seen === undefined ? [] : [[voter, optionOf(seen)]]
    }),
  )

/** A longer ballot names more: each set of choices, sealed without padding, has its own length. */
const byLength: Linker = (one) => {
  const key = one.snapshots.flatMap(({ keys }) => ofRound(keys, one))[0]
  if (!key) return new Map()
  const seal = { roundId: one.roundId, version: Number(key['version']), publicKey: text(key['public_key']) }
  const lengthOf = (named: readonly string[]) =>
    sealChoices({ ...seal, envelopeBytes: JSON.stringify({ named }).length + 1 }, 'whoever', { named }).length
  const optionBy = new Map(options.map((named, at) => [lengthOf(named), at]))
  return new Map(
    [...pseudonyms(one)].flatMap(([voter, { sealed }]) => {
      const option = optionBy.get(sealed.at(-1)?.length ?? 0)
      return option === undefined ? [] : [[voter, option]]
    }),
  )
}

/** Every 32 bytes that stand anywhere as a key or beside one are tried on the ballots. */
const byEveryKey: Linker = (one) => {
  const keys = one.snapshots.flatMap(({ keys: rows }) => rows.filter((row) => row['round_id'] === one.roundId))
  const tried = new Set(
    keys.flatMap((row) =>
      [row['public_key'], row['locked']].flatMap((value) => (typeof value === 'string' ? thirtyTwo(value) : [])),
    ),
  )
  const [key] = keys
  if (!key) return new Map()
  const seal = {
    roundId: one.roundId,
    version: Number(key['version']),
    publicKey: text(key['public_key']),
    envelopeBytes: Number(key['envelope_bytes']),
  }
  const guess = new Map<string, number>()
  for (const candidate of tried) {
    for (const [voter, { pseudonym, sealed }] of pseudonyms(one)) {
      try {
        const open = envelopeOpener(seal, Buffer.from(candidate, 'hex'))
        guess.set(voter, optionOf(open({ pseudonym, sealed: sealed.at(-1) ?? '' })))
      } catch {
        break
      }
    }
  }
  return guess
}

const thirtyTwo = (value: string): string[] => {
  const bytes = Buffer.from(value, 'base64url')
  return Array.from({ length: Math.max(0, bytes.length - 31) }, (_, at) => bytes.subarray(at, at + 32).toString('hex'))
}

/** Names and choices that stand close to each other in a line of the log or of the record. */
const byRecord: Linker = (one) => {
  const lines = [...one.log, ...ofPartnership(one)]
  const guess = new Map<string, number>()
  for (const line of lines) {
    const who = [...pseudonyms(one)].filter(([voter, { pseudonym, sealed }]) =>
      [voter, pseudonym, receiptOfSealed(one.roundId, sealed.at(-1) ?? '')].some((name) => line.includes(`"${name}"`)),
    )
    const named = options.flatMap((option, at) =>
      option.length > 0 && line.includes(JSON.stringify(option)) ? [at] : [],
    )
    if (who.length === 1 && named.length === 1) guess.set(who[0]?.[0] ?? '', named[0] ?? 0)
  }
  return guess
}
const ofPartnership = (one: Election) =>
  (last(one)?.audit ?? []).filter(({ subject }) => subject === `round:${one.roundId}`).map((row) => text(row['detail']))

/**
 * Who sits on the panel is known to everybody. Published ballots that differ in anything but their number and what they
 * choose are taken for theirs.
 */
const byBody: Linker = (one) => {
  const panel = new Set(
    (last(one)?.every['role'] ?? []).filter(({ kind }) => kind === 'panel').map((row) => text(row['person_id'])),
  )
  const groups = new Map<string, number[]>()
  for (const row of ofRound(last(one)?.published ?? [], one)) {
    const { choices, ...rest } = row
    const said = (typeof choices === 'string' ? JSON.parse(choices) : choices) as Record<string, unknown>
    const beyond = Object.entries({ ...rest, ...said }).filter(
      ([name]) => !['round_id', 'number', 'named', 'points', 'written', 'lies'].includes(name),
    )
    const key = JSON.stringify(beyond)
    groups.set(key, [...(groups.get(key) ?? []), optionOf(choices)])
  }
  if (groups.size < 2) return new Map()
  const [few = []] = [...groups.values()].sort((a, b) => a.length - b.length)
  return beside(
    [...pseudonyms(one).keys()].filter((voter) => panel.has(voter)),
    few,
  )
}

/** The lines of the published file, which stand in some order too, beside the sealed ballots in theirs. */
const byLineOfFile: Linker = (one) => {
  const lines = one.file.split('\n').filter((line) => /^\d+;/.test(line) && line.split(';').length === 2)
  const choices = lines.map((line) => optionOf({ named: (line.split(';')[1] ?? '').split(',') }))
  return besideSealed(sealedBy(one, ({ pseudonym }) => pseudonym), choices) // prettier-ignore
}

/** The number under which a voter’s receipt is published, and the ballot that is published under the same one. */
const byNumberOfReceipt: Linker = (one) => {
  const numberOf = new Map(
    ofRound(last(one)?.receipts ?? [], one).map((row) => [text(row['code']), Number(row['number'])]),
  )
  const ballots = new Map(
    ofRound(last(one)?.published ?? [], one).map((row) => [Number(row['number']), optionOf(row['choices'])]),
  )
  return new Map(
    [...pseudonyms(one)].flatMap(([voter, { sealed }]) => {
      const choice = ballots.get(numberOf.get(receiptOfSealed(one.roundId, sealed.at(-1) ?? '')) ?? 0)
      return choice === undefined ? [] : [[voter, choice]]
    }),
  )
}

/** The log alone: a line with one voter and one set of choices. */
const byLog: Linker = (one) => inOneText(one, one.log)

/** Letters: to whom, and what stands in them. A changed vote has a new one, and the last is believed. */
const byLetters: Linker = (one) =>
  inOneText(
    one,
    (last(one)?.every['outbox'] ?? []).map((row) => JSON.stringify(row)),
  )

/** Every row of every table that names one voter and one set of choices. */
const byEveryRow: Linker = (one) =>
  inOneText(one, Object.values(last(one)?.every ?? {}).flatMap((rows) => rows.map((row) => JSON.stringify(row)))) // prettier-ignore

/** Bytes of the database, and of what is written ahead, after every act: a choice in the clear behind a pseudonym. */
const byBytes: Linker = (one) => {
  const known = [...pseudonyms(one)]
  const guess = new Map<string, number>()
  for (const spilled of one.snapshots.flatMap((each) => each.spilled)) {
    const at = spilled.indexOf('"named":[')
    const [before, after] = [spilled.slice(0, at), spilled.slice(at + '"named":'.length)]
    const option = options.findIndex((each) => after.startsWith(JSON.stringify(each)))
    const nearest = known
      .map(([voter, { pseudonym }]) => ({
        voter,
        at: Math.max(before.lastIndexOf(pseudonym), before.lastIndexOf(`"${voter}"`)),
      })) // prettier-ignore
      .filter((each) => each.at >= 0)
      .sort((a, b) => b.at - a.at)[0]
    if (nearest && option >= 0) guess.set(nearest.voter, option)
  }
  return guess
}

const withoutEscapes = (line: string) => line.replaceAll('\\', '')

/** Whoever is named in a text, by her id, pseudonym or receipt, with the one set of choices that stands in it. */
function inOneText(one: Election, texts: readonly string[]): Guess {
  const known = [...pseudonyms(one)].map(([voter, { pseudonym, sealed }]) => ({
    voter,
    names: [`"${voter}"`, pseudonym, ...sealed.map((each) => receiptOfSealed(one.roundId, each))],
  }))
  const guess = new Map<string, number>()
  for (const line of texts.map(withoutEscapes)) {
    const named = options.flatMap((option, at) => (line.includes(JSON.stringify(option)) ? [at] : []))
    if (named.length !== 1) continue
    const who = known.filter(({ names }) => names.some((name) => line.includes(name)))
    if (who.length === 1) guess.set(who[0]?.voter ?? '', named[0] ?? 0)
  }
  return guess
}

/** Those on paper in the order in which their envelopes came, as copies after every act show it. */
function envelopesOf(one: Election): string[] {
  const came: string[] = []
  for (const { slips } of one.snapshots)
    for (const row of ofRound(slips, one))
      if (row['came'] === 'in-box' && !came.includes(text(row['person_id']))) came.push(text(row['person_id']))
  return came
}

/** The papers in the order in which they were first read. */
function papersOf(one: Election): { codeHash: string; print: string }[] {
  const read = new Map<string, string>()
  for (const { readings } of one.snapshots)
    for (const row of ofRound(readings, one)) read.set(text(row['code_hash']), text(row['print']))
  return [...read].map(([codeHash, print]) => ({ codeHash, print }))
}

/** Envelopes in the order in which they came, beside the ballots that came from paper, as they are published. */
const byEnvelopes: Linker = (one) => beside(envelopesOf(one), published(one))
/** The same by how slips and papers lie in their tables. */
const bySlips: Linker = (one) =>
  beside(ofRound(last(one)?.slips ?? [], one).map((row) => text(row['person_id'])), published(one)) // prettier-ignore

/** Envelopes as they came beside papers as they were read, and every print tried with all that one may choose. */
const byReadings: Linker = (one) => {
  const papers = papersOf(one)
  return new Map(
    envelopesOf(one).flatMap((voter, at) => {
      const { codeHash, print } = papers[at] ?? { codeHash: '', print: '' }
      const option = options.findIndex((named) => print === barePrint(codeHash, named))
      return option < 0 ? [] : [[voter, option]]
    }),
  )
}

/** The same of slips and printed papers as they lie in their tables: each is kept under a keyed hash of its code. */
const byPaperRows: Linker = (one) => {
  const prints = new Map(papersOf(one).map(({ codeHash, print }) => [codeHash, print]))
  const papers = ofRound(last(one)?.papers ?? [], one).map((row) => text(row['code_hash']))
  const slips = ofRound(last(one)?.slips ?? [], one).map((row) => text(row['person_id']))
  return new Map(
    slips.flatMap((voter, at) => {
      const codeHash = papers[at] ?? ''
      const option = options.findIndex((named) => prints.get(codeHash) === barePrint(codeHash, named))
      return option < 0 ? [] : [[voter, option]]
    }),
  )
}

/**
 * One for each table that names voters: they in the order in which its rows lie, beside the ballots as they are published.
 * What was there before, or is of another round, is left out.
 */
export function byOrderOfRows(all: readonly Election[]): Record<string, Linker> {
  const names = new Set(all.flatMap((one) => Object.keys(last(one)?.every ?? {})))
  const linkersOf = [...names].map((name): [string, Linker] => [
    `rows of ${name}`,
    (one) => {
      const voters = new Set<string>()
      const before = new Set((one.snapshots[0]?.every[name] ?? []).map((row) => JSON.stringify(row)))
      for (const line of (last(one)?.every[name] ?? []).map((row) => JSON.stringify(row))) {
        if (before.has(line)) continue
        const named = [...one.truth.keys()].filter((voter) => line.includes(`"${voter}"`))
        if (named.length === 1) voters.add(named[0] ?? '')
      }
      return beside([...voters], published(one))
    },
  ])
  return Object.fromEntries(linkersOf)
}

export const linkers: Readonly<Record<string, Linker>> = {
  byBody,
  byLineOfFile,
  byNumberOfReceipt,
  byLog,
  byLetters,
  byEveryRow,
  byBytes,
  byEnvelopes,
  bySlips,
  byReadings,
  byPaperRows,
  inOrderOfArrival,
  backwards,
  byRoll,
  byPseudonym,
  bySealedBytes,
  byReceipt,
  byNumber,
  byPlaceInFile,
  byTransaction,
  bySight,
  byLength,
  byEveryKey,
  byRecord,
}

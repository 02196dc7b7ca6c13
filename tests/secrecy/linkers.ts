import { envelopeOpener, receiptOfSealed } from '~/platform/sealing/envelopes.server'
import { options, type Election } from './election'
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
const byPseudonym: Linker = (one) =>
  beside(
    sortedBy([...pseudonyms(one)], ([, { pseudonym }]) => pseudonym).map(([voter]) => voter),
    published(one),
  )
const bySealedBytes: Linker = (one) =>
  beside(
    sortedBy([...pseudonyms(one)], ([, { sealed }]) => sealed.at(-1) ?? '').map(([voter]) => voter),
    published(one),
  )
const byReceipt: Linker = (one) =>
  beside(sortedBy([...pseudonyms(one)], ([, { sealed }]) => receiptOfSealed(one.roundId, sealed.at(-1) ?? '')).map(([voter]) => voter), published(one)) // prettier-ignore
const byNumber: Linker = (one) => {
  const rows = ofRound(last(one)?.published ?? [], one)
  const inOrder = [...rows].sort((a, b) => Number(a['number']) - Number(b['number']))
  const voters = sortedBy([...pseudonyms(one)], ([, { pseudonym }]) => pseudonym).map(([voter]) => voter)
  // As an unshuffled publication would have it: those with choices first, in the order of pseudonyms.
  return beside(
    voters,
    inOrder.map(({ choices }) => optionOf(choices)),
  )
}
/** Where the sealed ballots lie in the bytes of the last copy. */
const byPlaceInFile: Linker = (one) => {
  const bytes = last(one)?.bytes ?? Buffer.alloc(0)
  const places = [...pseudonyms(one)].map(([voter, { sealed }]) => ({
    voter,
    at: bytes.indexOf(sealed.at(-1)?.slice(0, 60) ?? ''),
  }))
  return beside(
    places.sort((a, b) => a.at - b.at).map(({ voter }) => voter),
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

/** A longer ballot names more. */
const byLength: Linker = (one) => {
  const voters = [...pseudonyms(one)].sort(
    ([, a], [, b]) => (a.sealed.at(-1) ?? '').length - (b.sealed.at(-1) ?? '').length,
  )
  const lengths = published(one).sort((a, b) => JSON.stringify(options[a]).length - JSON.stringify(options[b]).length)
  return beside(
    voters.map(([voter]) => voter),
    lengths,
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

export const linkers: Readonly<Record<string, Linker>> = {
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

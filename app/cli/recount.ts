import { Command } from 'commander'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Departure, Recounted } from '~/domain/voting'
import { recount } from '~/domain/voting'
import { CommandFailed } from './command-failed'
import { readPbFile } from './pb-file'
import { tallyInWords } from './tally-in-words'

interface RecountOptions {
  print?: string
  reasons?: boolean
  json?: boolean
}

/** `sparks recount FILE.pb`: counts a published file again, and says exactly where it departs from what it says. */
export function recountCommand(): Command {
  return new Command('recount')
    .description('Count a round’s published votes again, and say where the file departs from what it says of itself.')
    .argument('<file>', 'the .pb file, from the results page of a round')
    .option('--print <sha256>', 'the fingerprint that the results page gives for the file')
    .option('--reasons', 'say why each idea is funded, or not')
    .option('--json', 'print the result as one line of JSON')
    .addHelpText(
      'after',
      '\nEnds with 0 when the count gives just what the file says, and 1 when it does not.\n' +
        'public/recount.mjs, on every results page, does the counting in a short script without any of this.',
    )
    .action((path: string, { print, reasons, json }: RecountOptions) => {
      const file = readPbFile(path)
      const bytes = readFileSync(path)
      const counted = recount(file, sha256, bytes.toString('utf8'))
      const own = sha256(bytes)
      const strange = print !== undefined && print.trim().toLowerCase() !== own
      const same = counted.departures.length === 0 && !strange
      const { record, departures, counting, printed } = counted
      if (json) {
        const told = { same, rule: counting ?? record.rule, order: record.order, print: own, printed, departures }
        process.stdout.write(`${JSON.stringify(told)}\n`)
      } else {
        const names = new Map(file.election.projects.map(({ id, name }) => [id, name ?? '']))
        const lines = [
          ...(reasons ? [tallyInWords(record, file.election), ''] : winners(counted, names)),
          ...departures.map((one) => `  ${inWords(one)}`),
          ...(strange ? [`  The file’s fingerprint is ${own}, and not the one that was published.`] : []),
        ]
        process.stdout.write(`${[...lines, '', last(counted, same, own)].join('\n')}\n`)
      }
      if (!same) throw new CommandFailed('The file is not what it says it is.')
    })
}

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

function winners({ record, counting }: Recounted, names: ReadonlyMap<string, string>): string[] {
  const voters = record.voters.toLocaleString('en-GB')
  return [
    `Counted ${voters} ballots by ${counting ?? `the rule the file names (${record.rule})`}. Funded, in this order:`,
    ...record.order.map((id, at) => `  ${String(at + 1).padStart(2)}. ${id}  ${names.get(id) ?? ''}`),
    '',
  ]
}

/** A departure as a sentence with its line. */
export function inWords(one: Departure): string {
  const at = `line ${one.line}`
  switch (one.kind) {
    case 'budget':
      return `${at}: the budget is not the one the file was published with.`
    case 'terms':
      return `${at}: the rule, the kind of ballot or its limits (lines of META) are not those the file was published with.`
    case 'project':
      return `${at}: the cost, the votes or the outcome of ${one.id} are not those the file was published with.`
    case 'votes':
      return `${at}: the file says ${one.id} has ${one.said} votes, and ${one.counted} ballots name it.`
    case 'outcome':
      return one.counted
        ? `${at}: the file says ${one.id} is not funded, and the count funds it.`
        : `${at}: the file says ${one.id} is funded, and the count does not fund it.`
    case 'amount':
      return `${at}: the file says ${one.id} is given ${one.said}, and the count gives it ${one.counted}.`
    case 'line':
      return `${at}: this line is not as it was published; it begins “${one.says}”.`
    case 'lines':
      return `${at}: ${one.said} lines were published before the ballots, and there are ${one.counted}; they part here.`
    case 'number':
      return `${at}: the ballot has the number “${one.says}”, and was published as ${one.number}.`
    case 'ballot-count':
      return `${at}: ${one.said} ballots were published, and there are ${one.counted}.`
    case 'ballots':
      return one.from === one.to
        ? `${at}: ballot ${one.from} is not the one that was published.`
        : `lines ${one.line} to ${one.lastLine}: among ballots ${one.from} to ${one.to} at least one is not as it was published.`
  }
}

function last({ printed, departures, advisesOnly }: Recounted, same: boolean, own: string): string {
  if (!same) return `The file departs from what it says in ${Math.max(1, departures.length)} places.`
  const advises = advisesOnly
    ? `\nOnly ${advisesOnly.voters} voted, and ${advisesOnly.needed} were needed: the vote advises, and decides nothing.`
    : ''
  const prints = printed ? ' Its parts are those it was published with.' : ''
  return `The count gives just what the file says.${prints}${advises}\nFingerprint (SHA-256) of the file, to hold beside the one on the results page:\n${own}`
}
